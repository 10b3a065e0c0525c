import { WMNOW_MOVEMENTS } from './movements.dataset';

test('joiners and leavers of an area are observed in their month', () => {
  const movement = {
    asAt: '2022-06-30',
    areaCode: 'E08000025',
    areaName: 'Birmingham',
    joiners: 651,
    leavers: 148,
  };
  expect(WMNOW_MOVEMENTS.observe(movement)).toEqual({
    month: '2022-06',
    segment: 'wmnow',
    area: 'E08000025',
    attributes: [],
    measurements: [
      { measure: 'joiners', numerator: 0, value: 651 },
      { measure: 'leavers', numerator: 0, value: 148 },
    ],
  });
});
