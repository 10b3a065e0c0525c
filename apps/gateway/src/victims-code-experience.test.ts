import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CodeComplianceBesideExperienceDocument,
  CodeContactDocument,
  CodeFiguresDocument,
  CodeNotApplicableDocument,
  CodeServicesDocument,
  CodeStatementsDocument,
} from '@citizen-graph/operations';
import type {
  CodeComplianceBesideExperienceQuery,
  CodeFiguresQuery,
  FiguresFragment,
} from '@citizen-graph/operations';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { VICTIMS_CODE_FILES } from './testing/victims-code-files';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

const JUNE = { period: { from: '2022-06', to: '2022-06' } };
const JULY = { period: { from: '2022-07', to: '2022-07' } };

let database: TestDatabase;
let platform: WholePlatform;

beforeAll(async () => {
  database = await createWholeDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'victims-code-'));
  for (const [dataset, name, text] of VICTIMS_CODE_FILES) {
    const path = join(folder, name);
    await writeFile(path, text);
    await importInto(database, dataset, path);
  }
  await rm(folder, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

describe('CodeFigures', () => {
  test('of all rights together, with the edition that they rest on and what to show beside them', async () => {
    const answer = await run<CodeFiguresQuery>(CodeFiguresDocument, { ...JUNE, by: [] });
    expect(valuesOf(answer)).toEqual({
      compliance: { '': '6 of 11' },
      missed: { '': 4 },
      daysMissed: { '': 1.5 },
      overdue: { '': 1 },
      daysOverdue: { '': 20 },
      delivered: { '': '5 of 8' },
      open: { '': 5 },
      started: { '': 22 },
    });
    expect(answer.compliance).toMatchObject({
      editions: [{ id: '2021', title: 'Victims’ Code, 2021 edition' }],
      companions: ['informed', 'helped', 'polite', 'clear-on-next-steps'].map((id) => ({ id })),
      table: { synthetic: true, releases: [{ fileName: '2022-06-victims-code-entitlements.csv' }] },
    });
  });

  test.each<readonly [string, object]>([
    [
      'RIGHT',
      {
        compliance: {
          RIGHT_04: '1 of 2',
          RIGHT_06: '2 of 4',
          RIGHT_08: '1 of 1',
          RIGHT_09: '0 of 1',
          RIGHT_10: '1 of 1',
          RIGHT_12: '1 of 2',
        },
        missed: { RIGHT_04: 1, RIGHT_06: 1, RIGHT_08: 0, RIGHT_09: 1, RIGHT_10: 0, RIGHT_12: 1 },
      },
    ],
    [
      'DEPARTMENT',
      {
        compliance: {
          FORCE_CONTACT: '2 of 4',
          FORCE_RESPONSE: 'NOT_APPLICABLE',
          INVESTIGATION: '2 of 3',
          PUBLIC_PROTECTION: '0 of 1',
          CRIMINAL_JUSTICE: 'NOT_APPLICABLE',
          WITNESS_CARE: '2 of 3',
        },
      },
    ],
    ['ENHANCED_RIGHTS', { compliance: { YES: '0 of 1', NO: '6 of 10' }, missed: { YES: 1, NO: 3 } }],
    [
      'AREA',
      {
        compliance: expect.objectContaining({ E08000025: '5 of 9', E08000026: '1 of 2' }),
        overdue: expect.objectContaining({ E08000025: 0, E08000026: 1 }),
      },
    ],
    [
      'CRIME_TYPE',
      {
        compliance: expect.objectContaining({ ROBBERY: '3 of 5', BURGLARY: '3 of 5', SEXUAL: '0 of 1' }),
        daysMissed: expect.objectContaining({ ROBBERY: 1, BURGLARY: 2, SEXUAL: 1 }),
      },
    ],
  ])('by %s', async (dimension, expected) => {
    const answer = await run<CodeFiguresQuery>(CodeFiguresDocument, { ...JUNE, by: [dimension] });
    expect(valuesOf(answer)).toMatchObject(expected);
  });

  test('by month: what has not come in is not nought', async () => {
    const period = { from: '2022-06', to: '2022-07' };
    const answer = await run<CodeFiguresQuery>(CodeFiguresDocument, { period, grain: 'MONTH', by: [] });
    const rows = answer.compliance?.table?.rows ?? [];
    expect(rows.map((row) => `${row.period.from} ${valueIn(row)}`)).toEqual([
      '2022-06 6 of 11',
      '2022-07 NOT_YET_AVAILABLE',
    ]);
  });
});

test('a change of edition breaks the series, and what is before it rests on none that is known', async () => {
  const [period, before] = [
    { from: '2021-04', to: '2021-04' },
    { from: '2021-03', to: '2021-03' },
  ];
  const query = `query ($period: PeriodInput!, $before: PeriodInput!) { metric(id: "victims-code-compliance") { breaks { month }
    ... on VictimsCodeMetric { editions(period: $period) { id } earlier: editions(period: $before) { id }
      table(period: $period) { rows { breaks { month } } } } } }`;
  expect(await run({ toString: () => query }, { period, before })).toEqual({
    metric: {
      breaks: [{ month: '2021-04' }],
      editions: [{ id: '2021' }],
      earlier: [],
      table: { rows: [{ breaks: [{ month: '2021-04' }] }] },
    },
  });
});

test('CodeNotApplicable gives what leaves the count, by reason', async () => {
  expect(valuesOf(await run(CodeNotApplicableDocument, JUNE))).toEqual({
    notApplicable: { '': '2 of 22' },
    declined: { '': '1 of 22' },
    notTraceable: { '': '1 of 22' },
    noSuspect: { '': '0 of 22' },
    paused: { '': '2 of 22' },
  });
});

test('CodeServices gives needs assessments, referral, compensation, property, expenses and complaints', async () => {
  expect(valuesOf(await run(CodeServicesDocument, JUNE))).toEqual({
    referred: { '': '1 of 2' },
    needsOffered: { '': '1 of 2' },
    needsAssessed: { '': '1 of 1' },
    needsReassessed: { '': '0 of 1' },
    needsWitnessCare: { '': '1 of 1' },
    compensationTold: { '': '1 of 1' },
    compensationClaimed: { '': '1 of 2' },
    propertyReturned: { '': '0 of 1' },
    expensesPaid: { '': '1 of 1' },
    complaintsAcknowledged: { '': '0 of 1' },
    complaintsAnswered: { '': '1 of 1' },
  });
});

test('CodeStatements gives each step as a share of the step before', async () => {
  expect(valuesOf(await run(CodeStatementsDocument, JUNE))).toEqual({
    offered: { '': '3 of 4' },
    made: { '': '2 of 3' },
    served: { '': '1 of 2' },
    read: { '': '1 of 1' },
  });
});

test('CodeContact gives agreements in time, and contact kept, missed and overdue', async () => {
  expect(valuesOf(await run(CodeContactDocument, JUNE))).toEqual({
    agreed: { '': '2 of 4' },
    plansOutstanding: { '': 1 },
    kept: { '': '3 of 8' },
    overdue: { '': 1 },
    daysOverdue: { '': 32 },
  });
});

describe('CodeComplianceBesideExperience', () => {
  type Stages = NonNullable<CodeComplianceBesideExperienceQuery['victimsCode']>['stages'];

  async function stagesOf(variables: object): Promise<Stages> {
    const answer = await run<CodeComplianceBesideExperienceQuery>(
      CodeComplianceBesideExperienceDocument,
      variables,
    );
    return answer.victimsCode?.stages ?? [];
  }

  test('gives both of the same stage and month in one query', async () => {
    const updates = (await stagesOf(JUNE)).find(({ id }) => id === 'updates');
    expect(updates?.rights.map(({ code }) => code)).toEqual(['RIGHT_06']);
    expect(updates?.asked).toBe('Asked of this stage by the Investigation survey.');
    expect(byId(updates?.compliance)).toEqual({
      'victims-code-told-of-investigation': '2 of 4',
      'victim-contact-agreed': '2 of 4',
      'victim-contact-plans-outstanding': 1,
      'victim-contacts-kept': '3 of 8',
      'victim-contacts-overdue': 1,
      'victim-contact-days-overdue': 32,
    });
    expect(byId(updates?.experience ?? undefined)).toMatchObject({ informed: '2 of 3', polite: '2 of 3' });
    expect(updates?.compliance.map(({ editions }) => editions?.map(({ id }) => id))).toEqual(
      updates?.compliance.map(() => ['2021']),
    );
  });

  test('shows no stage by compliance alone: its surveys answer or say why they do not', async () => {
    for (const { compliance, experience } of [...(await stagesOf(JUNE)), ...(await stagesOf(JULY))]) {
      expect(compliance.length).toBeGreaterThan(0);
      expect(experience?.length).toBeGreaterThan(0);
      for (const { title, table } of experience ?? []) {
        expect(title).not.toBe('');
        expect(table?.rows).toHaveLength(1);
      }
    }
  });
});

type Row = FiguresFragment['rows'][number];

type Measured = { readonly table: FiguresFragment | null } | null;

/** A figure as it would be worked by hand: k of n, a number, or why there is none. */
function valueIn({ value }: Pick<Row, 'value'>): string | number | null {
  const { status, numerator, denominator } = value;
  if (status !== 'PUBLISHED') return status;
  return numerator === null ? value.value : `${numerator} of ${denominator}`;
}

function valuesOf(answer: object): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const metrics = Object.entries<Measured>(answer as Record<string, Measured>);
  return Object.fromEntries(metrics.map(([alias, metric]) => [alias, byGroup(metric)]));
}

function byGroup(metric: Measured): Readonly<Record<string, unknown>> {
  const rows = metric?.table?.rows ?? [];
  return Object.fromEntries(rows.map((row) => [row.group.map(({ code }) => code).join(' '), valueIn(row)]));
}

function byId(metrics: readonly { readonly id: string; readonly table: FiguresFragment | null }[] = []) {
  return Object.fromEntries(metrics.map(({ id, ...metric }) => [id, byGroup(metric)['']]));
}

async function run<Query extends object>(
  document: { toString(): string },
  variables: object,
): Promise<Query> {
  const { body } = await ask(platform.url, document.toString(), { variables: { ...variables } });
  expect(errorsOf(body)).toEqual([]);
  return dataOf<Query>(body);
}
