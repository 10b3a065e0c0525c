import { CONFIDENCE_METRICS } from './metrics';

test('overall confidence is an estimate in per cent, cut by force, for the Strategic Policing and Crime Board', () => {
  expect(CONFIDENCE_METRICS.slice(0, 1)).toEqual([
    {
      id: 'overall-confidence',
      title: 'Overall confidence in the local police',
      definition: expect.stringMatching(/^Of adults aged 16 and over .* survey year .* never added up\.$/),
      unit: 'PERCENT',
      polarity: 'HIGHER_IS_BETTER',
      target: null,
      source: { name: 'Crime Survey for England and Wales', publisher: 'Office for National Statistics' },
      boards: ['strategic-policing-and-crime'],
      dimensions: [
        {
          name: 'FORCE',
          title: 'Police force',
          role: 'segment',
          values: [
            { code: 'E23000014', label: 'West Midlands' },
            { code: 'K04000001', label: 'England and Wales' },
            { code: 'E23000005', label: 'Greater Manchester' },
            { code: 'E23000001', label: 'Metropolitan Police' },
            { code: 'E23000004', label: 'Merseyside' },
            { code: 'E23000010', label: 'West Yorkshire' },
          ],
          unrecorded: null,
        },
      ],
      datasets: { of: ['public-confidence'], to: [] },
      arithmetic: {
        kind: 'estimate',
        of: {
          measure: { id: 'overall-confidence', accumulation: 'stock', amount: 'n' },
          segments: ['E23000014'],
        },
        leastBase: 50,
      },
      breaks: [{ month: '2012-03', reason: expect.stringContaining('not directly comparable') }],
    },
  ]);
});

test.each([
  [
    'local-priority',
    'of several together there is none, [z], as whoever named three would count three times.',
  ],
  ['overall-confidence', 'One that rests on fewer than 50 adults is not given, [u].'],
  ['good-or-excellent-job', 'does not say how many were asked, that cannot be judged: the estimate is given'],
])('the definition of %s says where it has no figure, or one that cannot be judged', (id, words) => {
  expect(CONFIDENCE_METRICS.find((metric) => metric.id === id)?.definition).toContain(words);
});

test('the codes and names of a dimension tell its values apart', () => {
  for (const { values } of CONFIDENCE_METRICS.flatMap(({ dimensions }) => dimensions)) {
    expect(new Set(values.map(({ code }) => code)).size).toBe(values.length);
    expect(new Set(values.map(({ label }) => label)).size).toBe(values.length);
  }
});

// Somebody who names three priorities counts in each: no test of the difference of two holds.
test('priorities overlap, and forces do not', () => {
  const overlapping = CONFIDENCE_METRICS.flatMap(({ id, dimensions }) =>
    dimensions.filter(({ overlaps }) => overlaps === true).map(({ name }) => [id, name]),
  );
  expect(overlapping).toEqual([['local-priority', 'PRIORITY']]);
});
