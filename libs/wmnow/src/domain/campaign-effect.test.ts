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

// 400 in the two months against 300 in the three before: 200 and 100 a month. The interval of the ratio
// of two counts is 2 times or through exp(1.96 * sqrt(1/400 + 1/300)), which is 1.16148.
test('joiners per month during a campaign are set against the three months before', () => {
  expect(campaignEffect(SUMMER, [SUMMER], SERIES)).toEqual({
    during: { from: '2022-06', to: '2022-07' },
    before: { from: '2022-03', to: '2022-05' },
    joinersPerMonthDuring: 200,
    joinersPerMonthBefore: 100,
    ratio: 2,
    interval: {
      lower: expect.closeTo(1.7219, 4),
      upper: expect.closeTo(2.323, 4),
      method: 'LOG_RATIO',
    },
  });
});

test('months before another campaign in the same place are not counted', () => {
  const easter = { ...SUMMER, campaignId: 'E', startedOn: '2022-04-01', endedOn: '2022-04-30' };
  const effect = campaignEffect(SUMMER, [easter, SUMMER], SERIES);
  expect([effect?.before, effect?.joinersPerMonthBefore]).toEqual([{ from: '2022-05', to: '2022-05' }, 110]);
  const elsewhere = { ...easter, areaCode: 'E08000026' };
  const inBirmingham = { ...SUMMER, areaCode: 'E08000025' };
  const apart = campaignEffect(inBirmingham, [elsewhere, inBirmingham], SERIES);
  expect(apart?.before).toEqual({ from: '2022-03', to: '2022-05' });
});

test('directly after another campaign, or before anything is in, there is nothing to set it against', () => {
  const may = { ...SUMMER, campaignId: 'M', startedOn: '2022-05-01', endedOn: '2022-05-31' };
  const nothing = {
    during: { from: '2022-06', to: '2022-07' },
    before: null,
    joinersPerMonthDuring: 200,
    joinersPerMonthBefore: null,
    ratio: null,
    interval: null,
  };
  expect(campaignEffect(SUMMER, [may, SUMMER], SERIES)).toEqual(nothing);
  expect(campaignEffect(SUMMER, [SUMMER], SERIES.slice(3))).toEqual(nothing);
  expect(campaignEffect(SUMMER, [SUMMER], SERIES.slice(0, 3))).toBeNull();
});

test('months in which nobody joined give no ratio', () => {
  const series = SERIES.map((each, index) => (index < 3 ? { ...each, joiners: 0 } : each));
  expect(campaignEffect(SUMMER, [SUMMER], series)).toMatchObject({ ratio: null, interval: null });
});

test('a place is touched by its own campaigns and by those of the whole force', () => {
  const own = { ...SUMMER, areaCode: 'E08000025' };
  const elsewhere = { ...SUMMER, areaCode: 'E08000026' };
  expect(campaignsIn([SUMMER, own, elsewhere], 'E08000025')).toEqual([SUMMER, own]);
  expect(campaignsIn([SUMMER, own, elsewhere], null)).toEqual([SUMMER, own, elsewhere]);
});
