import { writtenCell } from '../csv/to-csv';
import fc from 'fast-check';
import { tablesOfAnswer } from './tables-of-answer';

const MADE_AT = '2023-07-01T08:30:00.000Z';

function tabled(data: Readonly<Record<string, unknown>>) {
  return tablesOfAnswer({ data, variables: {}, title: 'Q', madeAt: MADE_AT }).map(
    ({ title, columns, rows }) => ({
      title,
      columns: columns.map(({ id, kind }) => `${id} ${kind}`),
      rows: rows.map((row) => row.map(writtenCell)),
    }),
  );
}

const METRICS = {
  metrics: [
    {
      id: 'a',
      table: {
        asOf: '2023-06-27T09:00:00.000Z',
        synthetic: true,
        rows: [
          {
            period: { from: '2023-01' },
            value: {
              status: 'PUBLISHED',
              value: -3.5,
              shorthand: null,
              interval: { lower: -4, upper: -3 },
              missingMonths: ['2023-01'],
            },
          },
          {
            period: { from: '2023-02' },
            value: { status: 'SUPPRESSED', value: null, shorthand: '[c]', interval: null, missingMonths: [] },
          },
        ],
        releases: [{ number: 7, fileName: 'f.csv', sha256: 'ab', synthetic: true }],
      },
    },
    { id: 'b', table: null },
    { id: 'c', table: { asOf: '2023-06-27T09:00:00.000Z', synthetic: true, rows: [], releases: [] } },
    null,
  ],
};

test('tablesOfAnswer() makes a table of each list, and no row goes missing', () => {
  expect(tabled(METRICS)).toEqual([
    {
      title: 'Q: metrics',
      columns: [
        'id text',
        'table.asOf date',
        'table.synthetic text',
        'table.rows.length number',
        'table.releases.length number',
      ],
      rows: [
        ['a', '2023-06-27T09:00:00.000Z', 'true', 2, 1],
        ['b', '[x]', '[x]', '[x]', '[x]'],
        ['c', '2023-06-27T09:00:00.000Z', 'true', 0, 0],
        ['[x]', '[x]', '[x]', '[x]', '[x]'],
      ],
    },
    {
      title: 'Q: metrics.table.rows',
      columns: [
        'metrics.id text',
        'metrics.table.asOf date',
        'metrics.table.synthetic text',
        'period.from date',
        'value.status text',
        'value.value number',
        'value.shorthand symbol',
        'value.interval.lower number',
        'value.interval.upper number',
        'value.missingMonths text',
      ],
      rows: [
        ['a', '2023-06-27T09:00:00.000Z', 'true', '2023-01', 'PUBLISHED', -3.5, '', -4, -3, '2023-01'],
        ['a', '2023-06-27T09:00:00.000Z', 'true', '2023-02', 'SUPPRESSED', '[c]', '[c]', '[c]', '[c]', ''],
      ],
    },
    {
      title: 'Q: metrics.table.releases',
      columns: [
        'metrics.id text',
        'metrics.table.asOf date',
        'metrics.table.synthetic text',
        'number number',
        'fileName text',
        'sha256 text',
        'synthetic text',
      ],
      rows: [['a', '2023-06-27T09:00:00.000Z', 'true', 7, 'f.csv', 'ab', 'true']],
    },
  ]);
});

test('tablesOfAnswer() takes the state from the answer', () => {
  const [first] = tablesOfAnswer({
    data: METRICS,
    variables: { period: { from: '2023-01' }, id: 'a' },
    title: 'Q',
    madeAt: MADE_AT,
  });
  expect(first?.state).toMatchObject({
    filters: [
      { id: 'period', value: '{"from":"2023-01"}' },
      { id: 'id', value: 'a' },
    ],
    releases: [{ number: 7, fileName: 'f.csv', sha256: 'ab', synthetic: true }],
    asOf: '2023-06-27T09:00:00.000Z',
    synthetic: true,
  });
});

test('tablesOfAnswer() does not claim that data are real where the answer does not say', () => {
  const [only] = tablesOfAnswer({ data: { a: 1 }, variables: {}, title: 'Q', madeAt: MADE_AT });
  expect(only?.state).toMatchObject({ synthetic: null, asOf: null, status: null, releases: [] });
});

test.each([
  [
    'values alone',
    { a: 1, b: { c: 'x', d: null } },
    [{ title: 'Q', columns: ['a number', 'b.c text', 'b.d text'], rows: [[1, 'x', '[x]']] }],
  ],
  [
    'a status whose symbol was not asked for',
    { m: { status: 'UNRELIABLE', value: null } },
    [{ title: 'Q', columns: ['m.status text', 'm.value text'], rows: [['UNRELIABLE', '[u]']] }],
  ],
  [
    'fields that another type does not have',
    { l: [{ a: 1 }, { b: 2 }] },
    [
      {
        title: 'Q: l',
        columns: ['a number', 'b number'],
        rows: [
          [1, '[z]'],
          ['[z]', 2],
        ],
      },
    ],
  ],
  [
    'a field of the same name above and below',
    { l: [{ id: 1, l: [{ id: 2 }] }] },
    [{ title: 'Q: l.l', columns: ['l.id number', 'id number'], rows: [[1, 2]] }],
  ],
  [
    'lists of values',
    { a: [1, [2, 3]], b: [] },
    [{ title: 'Q', columns: ['a text', 'b text'], rows: [['1; [2,3]', '']] }],
  ],
])('tablesOfAnswer() of %s', (_, data, tables) => {
  expect(tabled(data)).toEqual(tables);
});

const anyScalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const anyObject = fc.letrec<{ object: Record<string, unknown> }>((tie) => ({
  object: fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.oneof({ depthSize: 'small' }, anyScalar, tie('object'), fc.array(tie('object'), { maxLength: 3 })),
    { maxKeys: 4 },
  ),
})).object;

test('tablesOfAnswer() loses no value of any answer, and gives each row one cell a column of its own', () => {
  fc.assert(
    fc.property(anyObject, (data) => {
      const tables = tablesOfAnswer({ data, variables: {}, title: 'Q', madeAt: MADE_AT });
      const cells = new Set(
        tables.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => String(writtenCell(cell))))),
      );
      expect(scalarsIn(data).filter((scalar) => !cells.has(scalar))).toEqual([]);
      for (const { columns, rows } of tables) {
        expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }),
    { numRuns: 500 },
  );
});

function scalarsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(scalarsIn);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(scalarsIn)
    : [String(value)];
}
