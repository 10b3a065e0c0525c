import { MEMBERSHIP_METRICS } from './membership-metrics';
import { WMNOW_METRICS } from './metrics';

const MEMBERS = { measure: { id: 'members', accumulation: 'stock', amount: 'sum' }, segments: null };
const POPULATION = {
  measure: { id: 'population-16-and-over', accumulation: 'benchmark', amount: 'sum' },
  segments: null,
};
const WMNOW = { name: 'WMNow membership', publisher: 'West Midlands Police' };

const OF_THE_PAPER = MEMBERSHIP_METRICS.slice(0, 4);

test('the metrics of the paper, by unit, arithmetic and source', () => {
  expect(
    OF_THE_PAPER.map(({ id, unit, polarity, arithmetic, datasets, source }) => ({
      id,
      unit,
      polarity,
      arithmetic,
      datasets,
      source,
    })),
  ).toEqual([
    {
      id: 'wmnow-members',
      unit: 'COUNT',
      polarity: 'HIGHER_IS_BETTER',
      arithmetic: { kind: 'level', of: MEMBERS },
      datasets: { of: ['wmnow-membership'], to: [] },
      source: WMNOW,
    },
    {
      id: 'wmnow-share',
      unit: 'PERCENT',
      polarity: 'NEUTRAL',
      arithmetic: { kind: 'share', of: MEMBERS },
      datasets: { of: ['wmnow-membership'], to: [] },
      source: WMNOW,
    },
    {
      id: 'wmnow-sign-up-rate',
      unit: 'PER_1000',
      polarity: 'HIGHER_IS_BETTER',
      arithmetic: { kind: 'ratio', of: MEMBERS, to: POPULATION, per: 1000 },
      datasets: { of: ['wmnow-membership'], to: ['population'] },
      source: WMNOW,
    },
    {
      id: 'population-16-and-over',
      unit: 'COUNT',
      polarity: 'NEUTRAL',
      arithmetic: { kind: 'level', of: POPULATION },
      datasets: { of: ['population'], to: [] },
      source: { name: 'Census 2021', publisher: 'Office for National Statistics' },
    },
  ]);
});

test.each(OF_THE_PAPER.map((metric) => [metric.id, metric] as const))(
  '%s is for the Strategic Policing and Crime Board, by the seven areas and nothing else',
  (_, { boards, dimensions, target }) => {
    expect({ boards, dimensions, target }).toEqual({
      boards: ['strategic-policing-and-crime'],
      dimensions: [
        {
          name: 'AREA',
          title: 'Local policing area',
          role: 'area',
          values: [
            { code: 'E08000025', label: 'Birmingham' },
            { code: 'E08000026', label: 'Coventry' },
            { code: 'E08000027', label: 'Dudley' },
            { code: 'E08000028', label: 'Sandwell' },
            { code: 'E08000029', label: 'Solihull' },
            { code: 'E08000030', label: 'Walsall' },
            { code: 'E08000031', label: 'Wolverhampton' },
          ],
          unrecorded: null,
        },
      ],
      target: null,
    });
  },
);

test('titles tell the metrics apart', () => {
  expect(new Set(WMNOW_METRICS.map(({ title }) => title)).size).toBe(WMNOW_METRICS.length);
});

test('a metric of members says that membership is a stock, and one of residents names their vintage', () => {
  const saying = (words: string): readonly string[] =>
    WMNOW_METRICS.filter(({ definition }) => definition.includes(words)).map(({ id }) => id);
  expect(saying('as at the end of the last month of the period, and months are never added up')).toEqual([
    'wmnow-members',
    'wmnow-share',
    'wmnow-sign-up-rate',
    'wmnow-neighbourhood-members',
  ]);
  expect(saying('Census 2021 (21 March 2021)')).toEqual(['wmnow-sign-up-rate', 'population-16-and-over']);
});

test('what happens in a month, by what it counts, of what, and how it may be cut', () => {
  const rest = WMNOW_METRICS.filter((metric) => !OF_THE_PAPER.includes(metric));
  const said = rest.map(({ id, unit, arithmetic, dimensions, datasets }) => {
    const base = 'to' in arithmetic ? ` / ${arithmetic.to.measure.id}` : '';
    const cuts = dimensions.map(({ name }) => name).join(' ');
    return `${id}: ${arithmetic.of.measure.id}${base} ${unit}, by ${cuts}, from ${datasets.of.join()}`;
  });
  const messages = 'by AREA MESSAGE_KIND, from wmnow-messages';
  const neighbourhoods = 'by AREA NEIGHBOURHOOD, from wmnow-neighbourhood-membership';
  expect(said).toEqual([
    'wmnow-joiners: joiners COUNT, by AREA, from wmnow-movements',
    'wmnow-leavers: leavers COUNT, by AREA, from wmnow-movements',
    `wmnow-neighbourhood-members: neighbourhood-members COUNT, ${neighbourhoods}`,
    `wmnow-neighbourhood-joiners: neighbourhood-joiners COUNT, ${neighbourhoods}`,
    `wmnow-neighbourhood-leavers: neighbourhood-leavers COUNT, ${neighbourhoods}`,
    ...['sent', 'delivered', 'opened', 'clicked', 'rated', 'replied', 'unsubscribed'].map(
      (step) => `wmnow-messages-${step}: messages-${step} COUNT, ${messages}`,
    ),
    `wmnow-delivery-rate: messages-delivered / messages-sent PERCENT, ${messages}`,
    `wmnow-open-rate: messages-opened / messages-delivered PERCENT, ${messages}`,
    `wmnow-click-rate: messages-clicked / messages-delivered PERCENT, ${messages}`,
    `wmnow-reply-rate: messages-replied / messages-delivered PERCENT, ${messages}`,
    `wmnow-unsubscribe-rate: messages-unsubscribed / messages-delivered PERCENT, ${messages}`,
    `wmnow-message-rating: message-ratings / messages-rated SCORE, ${messages}`,
  ]);
});
