import type { FiguresFragment } from '@citizen-graph/operations';
import { TypedDocumentString } from '@citizen-graph/operations';
import { paperQuery } from './figures/paper-query';
import type { Ask } from './figures/paper-query';
import { verifyFigures } from './verify-figures';

interface Answer {
  readonly exact: FiguresFragment;
  readonly outside: FiguresFragment;
  readonly otherBase: FiguresFragment;
}

const table = (value: number, numerator: number, denominator: number): FiguresFragment => ({
  rows: [
    {
      period: { from: '2023-01', to: '2023-05' },
      group: [],
      value: {
        status: 'PUBLISHED',
        value,
        numerator,
        denominator,
        interval: null,
        shorthand: null,
        missingMonths: [],
        revisedBy: [],
        erasedSince: null,
      },
      change: null,
    },
  ],
  asOf: '',
  asOfRelease: null,
  erasedSince: false,
  synthetic: true,
  releases: [],
});
const answer: Answer = {
  exact: table(72.1, 145, 201),
  outside: table(72.6, 146, 201),
  otherBase: table(72.1, 145, 200),
};

async function agreements(name: keyof Answer): Promise<ReadonlyMap<string, boolean>> {
  const query = paperQuery(new TypedDocumentString<Answer, never>(''), {
    'stop-search.fair': { table: (data) => data[name] },
  });
  // Whatever it is asked, it gives the one answer that the query above reads.
  const ask: Ask = async <Data>() => answer as Data;
  const verdicts = await verifyFigures([query], ask);
  return new Map(verdicts.map(({ figure, agrees }) => [figure.id, agrees]));
}

test.each([
  ['exact', true],
  ['outside', false],
  ['otherBase', false],
] as const)('a figure that is %s agrees: %p', async (name, expected) => {
  expect((await agreements(name)).get('stop-search.fair')).toBe(expected);
});

test('a figure that no operation answers does not agree', async () => {
  const all = await agreements('exact');
  expect([all.size, [...all.values()].filter(Boolean).length]).toEqual([113, 1]);
});
