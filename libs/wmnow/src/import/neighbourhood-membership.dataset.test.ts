import { readText } from '@citizen-graph/ledger/testing/read-texts';
import { WMNOW_NEIGHBOURHOOD_MEMBERSHIP } from './neighbourhood-membership.dataset';

const ERDINGTON = {
  asAt: '2022-06-30',
  areaCode: 'E08000025',
  areaName: 'Birmingham',
  neighbourhoodCode: 'ERDINGTON',
  members: 2862,
  joiners: 43,
  leavers: 10,
};

test.each([
  ['neighbourhood', 'Erdington', 'ERDINGTON'],
  ['neighbourhood', 'Aldridge-Brownhills', 'ALDRIDGE_BROWNHILLS'],
  ['neighbourhood', 'Southend', 'UNKNOWN_VALUE'],
  ['neighbourhood', '', 'MISSING_VALUE'],
  ['members', '-1', 'OUT_OF_RANGE'],
  ['joiners', '', 'MISSING_VALUE'],
])('%s reads %p as %p', (header, text, expected) => {
  expect(readText(WMNOW_NEIGHBOURHOOD_MEMBERSHIP, header, text)).toBe(expected);
});

test('a neighbourhood of another area is a contradiction', () => {
  const moved = { ...ERDINGTON, areaCode: 'E08000026', areaName: 'Coventry' };
  expect(WMNOW_NEIGHBOURHOOD_MEMBERSHIP.check?.(ERDINGTON)).toEqual([]);
  expect(WMNOW_NEIGHBOURHOOD_MEMBERSHIP.check?.(moved)).toEqual([
    {
      field: 'area_code',
      value: 'E08000026',
      code: 'CONTRADICTION',
      expected: 'E08000025, where Erdington lies',
    },
  ]);
});

test('a neighbourhood is the segment of what is observed', () => {
  expect(WMNOW_NEIGHBOURHOOD_MEMBERSHIP.observe(ERDINGTON)).toEqual({
    month: '2022-06',
    segment: 'ERDINGTON',
    area: 'E08000025',
    attributes: [],
    measurements: [
      { measure: 'neighbourhood-members', numerator: 0, value: 2862 },
      { measure: 'neighbourhood-joiners', numerator: 0, value: 43 },
      { measure: 'neighbourhood-leavers', numerator: 0, value: 10 },
    ],
  });
});
