import { addRelease, recordChartNote, retractChartNote } from '@citizen-graph/ledger';
import type { NewChartNote } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { openTestChart, tableOf } from '../testing/test-chart';
import type { TestChart } from '../testing/test-chart';

const REBASING: NewChartNote = {
  metric: 'picked',
  kind: 'REBASING',
  month: month('2023-01'),
  area: null,
  segment: null,
  text: 'Ladders are longer.',
  recordedBy: 'orchardist',
};
const LOW = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

let chart: TestChart;

beforeEach(async () => {
  chart = await openTestChart();
});
afterEach(() => chart.database.drop());

const record = (part: Partial<NewChartNote> = {}) =>
  recordChartNote(chart.database.owner.manager, { ...REBASING, ...part });

const TWO_YEARS = 'period: { from: "2022-01", to: "2023-12" }';
const NOTED = `rebasings { id month area segment text recordedAt } annotations { id text }
  stretches { period { from } starts { kind reason } limitsStatus }`;
const STEP = [...LOW, ...LOW.map((value) => value + 10)];

test('a recorded decision begins a stretch, until it is retracted, and as of before it is as it was', async () => {
  const before = new Date(Date.now() - 60_000).toISOString();
  const decision = await record();
  const annotation = await record({ kind: 'ANNOTATION', month: month('2022-06'), text: 'Hail.' });
  await record({ kind: 'ANNOTATION', month: month('2021-12'), text: 'Frost.' });
  await record({ metric: 'eaten' });
  const first = {
    period: { from: '2022-01' },
    starts: [{ kind: 'FIRST_PERIOD', reason: expect.anything() }],
  };
  const decided = {
    rebasings: [
      {
        id: decision.id,
        month: '2023-01',
        area: null,
        segment: null,
        text: 'Ladders are longer.',
        recordedAt: decision.recordedAt.toISOString(),
      },
    ],
    annotations: [{ id: annotation.id, text: 'Hail.' }],
    stretches: [
      { ...first, limitsStatus: 'ESTABLISHED' },
      {
        period: { from: '2023-01' },
        starts: [{ kind: 'REBASING', reason: 'Ladders are longer.' }],
        limitsStatus: 'ESTABLISHED',
      },
    ],
  };
  const tables = tableOf(STEP);
  expect(await chart.ask(tables, `chart(${TWO_YEARS}) { ${NOTED} }`)).toEqual(decided);
  const undecided = {
    rebasings: [],
    annotations: [],
    stretches: [{ ...first, limitsStatus: 'ESTABLISHED' }],
  };
  expect(await chart.ask(tables, `chart(${TWO_YEARS}, asOf: "${before}") { ${NOTED} }`)).toEqual(undecided);

  const now = new Date().toISOString();
  await chart.database.owner.query('select pg_sleep(0.01)');
  await retractChartNote(chart.database.owner.manager, { id: decision.id, retractedBy: 'board' });
  expect(await chart.ask(tables, `chart(${TWO_YEARS}) { ${NOTED} }`)).toEqual({
    ...undecided,
    annotations: decided.annotations,
  });
  expect(await chart.ask(tables, `chart(${TWO_YEARS}, asOf: "${now}") { ${NOTED} }`)).toEqual(decided);
});

test('as of a release the decisions count that were made by then', async () => {
  const manager = chart.database.owner.manager;
  const period = { from: month('2022-01'), to: month('2022-01') };
  const rows = { rowsRead: 0, rowsAccepted: 0, rowsQuarantined: 0, rowsErased: 0 };
  const file = { fileName: null, sha256: null, synthetic: true, importedBy: 'test', ...rows };
  const add = () => addRelease(manager, { kind: 'IMPORT', dataset: 'a', subject: 'wmnow', period, ...file });
  await add();
  await manager.query('select pg_sleep(0.01)');
  await record();
  await manager.query('select pg_sleep(0.01)');
  await add();
  const asked = (number: number) =>
    chart.ask(tableOf(STEP), `chart(${TWO_YEARS}, asOfRelease: ${number}) { rebasings { id } }`);
  expect([await asked(1), await asked(2)]).toEqual([{ rebasings: [] }, { rebasings: [{ id: 1 }] }]);
});

const COVENTRY = 'E08000026';
const where = (...values: readonly string[]) =>
  `, where: [{ dimension: AREA, values: ${JSON.stringify(values)} }]`;

test.each([
  ['the whole metric', '', [1]],
  ['its area', where(COVENTRY), [1, 2]],
  ['another area', where('E08000025'), [1]],
  ['its area and another together', where(COVENTRY, 'E08000025'), [1]],
])(
  'a decision of an area is of the chart of that one alone, and one of all of every chart: of %s',
  async (_, filter, ids) => {
    await record();
    await record({ area: COVENTRY });
    const found = await chart.ask(tableOf(STEP), `chart(${TWO_YEARS}${filter}) { rebasings { id } }`);
    expect(found).toEqual({ rebasings: ids.map((id) => ({ id })) });
  },
);
