import { month } from '@citizen-graph/reference';
import type { Campaign } from './campaign';
import { campaignEffect, campaignsIn } from './campaign-effect';

const SUMMER: Campaign = {
  campaignId: 'S',
  name: 'Summer',
  description: 'Stalls.',
  startedOn: '2022-06-03',
  endedOn: '2022-07-02',
  areaCode: null,
};
const SERIES = [100, 90, 110, 250, 150].map((joiners, index) => ({
  month: month(`2022-0${index + 3}`),
  joiners,
}));
const DURING = { from: '2022-06', to: '2022-07' };
const BEFORE = { from: '2022-03', to: '2022-05' };

// 400 in the two months against 300 in the three before: 200 and 100 a month. The interval of the ratio
// of two counts is 2 times or through exp(1.96 * sqrt(1/400 + 1/300)), which is 1.16148.
const TWICE = {
  status: 'CALCULATED',
  during: DURING,
  before: BEFORE,
  joinersPerMonthDuring: 200,
  joinersPerMonthBefore: 100,
  ratio: 2,
  interval: {
    lower: expect.closeTo(1.7219, 4),
    upper: expect.closeTo(2.323, 4),
    method: 'LOG_RATIO',
  },
  others: [],
};

test('joiners per month during a campaign are set against the three months before', () => {
  expect(campaignEffect(SUMMER, [SUMMER], SERIES)).toEqual(TWICE);
});

test.each<[string, readonly number[], object]>([
  [
    'a month before is not in, the first of them',
    [4, 5, 6, 7],
    { status: 'MONTHS_BEFORE_MISSING', joinersPerMonthBefore: null },
  ],
  [
    'a month before is not in, between two that are',
    [3, 5, 6, 7],
    { status: 'MONTHS_BEFORE_MISSING', joinersPerMonthBefore: null },
  ],
  ['the one month before is in', [5, 6, 7], { status: 'MONTHS_BEFORE_MISSING', joinersPerMonthBefore: null }],
  [
    'its last month is not in',
    [3, 4, 5, 6],
    { status: 'CAMPAIGN_MONTHS_MISSING', joinersPerMonthDuring: null },
  ],
  ['it is not in', [3, 4, 5], { status: 'CAMPAIGN_MONTHS_MISSING', joinersPerMonthDuring: null }],
])('there is no comparison where %s', (_, months, expected) => {
  const series = SERIES.filter((each) => months.includes(Number(each.month.slice(5))));
  expect(campaignEffect(SUMMER, [SUMMER], series)).toEqual({
    ...TWICE,
    ratio: null,
    interval: null,
    ...expected,
  });
});

test('nor where nobody joined before, which makes any number of joiners times as many', () => {
  const series = SERIES.map((each, index) => (index < 3 ? { ...each, joiners: 0 } : each));
  expect(campaignEffect(SUMMER, [SUMMER], series)).toEqual({
    ...TWICE,
    status: 'NOBODY_BEFORE',
    joinersPerMonthBefore: 0,
    ratio: null,
    interval: null,
  });
});

test('nobody during a campaign is nought times as many, with no interval', () => {
  const series = SERIES.map((each, index) => (index > 2 ? { ...each, joiners: 0 } : each));
  expect(campaignEffect(SUMMER, [SUMMER], series)).toEqual({
    ...TWICE,
    joinersPerMonthDuring: 0,
    ratio: 0,
    interval: null,
  });
});

describe('another campaign in the months before', () => {
  const [HERE, ELSEWHERE] = ['E08000025', 'E08000026'];
  const ofForce: Campaign = { ...SUMMER, campaignId: 'E', startedOn: '2022-02-20', endedOn: '2022-03-01' };
  const busy = {
    ...TWICE,
    status: 'OTHER_CAMPAIGN_BEFORE',
    joinersPerMonthBefore: null,
    ratio: null,
    interval: null,
  };

  test.each<[string, string | null, string | null, object]>([
    ['of the force ends the base of the force', null, null, busy],
    ['of the force ends the base of an area', HERE, null, busy],
    ['of an area ends the base of that area', HERE, HERE, busy],
    ['of an area does not end the base of the force, and is named', null, HERE, TWICE],
    ['of an area does not touch another area', HERE, ELSEWHERE, { ...TWICE, others: [] }],
  ])('%s', (_, areaCode, areaOfOther, expected) => {
    const campaign = { ...SUMMER, areaCode };
    const other = { ...ofForce, areaCode: areaOfOther };
    const others = areaOfOther === ELSEWHERE ? [] : [other];
    expect(campaignEffect(campaign, [other, campaign], SERIES)).toEqual({ ...expected, others });
  });

  test.each([
    ['2022-02-01', '2022-02-28', []],
    ['2022-08-01', '2022-08-31', []],
    ['2022-07-31', '2022-08-31', ['E']],
  ])('from %s to %s leaves the base as it is; named: %j', (startedOn, endedOn, named) => {
    const { others, ...effect } = campaignEffect(
      SUMMER,
      [{ ...ofForce, startedOn, endedOn }, SUMMER],
      SERIES,
    );
    expect({ ...effect, others: [] }).toEqual(TWICE);
    expect(others.map(({ campaignId }) => campaignId)).toEqual(named);
  });
});

test('a place is touched by its own campaigns and by those of the whole force', () => {
  const own = { ...SUMMER, areaCode: 'E08000025' };
  const elsewhere = { ...SUMMER, areaCode: 'E08000026' };
  expect(campaignsIn([SUMMER, own, elsewhere], 'E08000025')).toEqual([SUMMER, own]);
  expect(campaignsIn([SUMMER, own, elsewhere], null)).toEqual([SUMMER, own, elsewhere]);
});
