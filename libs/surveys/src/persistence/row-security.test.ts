import { asCaller, openDatabase, roleOf } from '@citizen-graph/ledger';
import type { RowsGranted } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { DataSource, EntityManager } from 'typeorm';
import { findComments } from './comment.queries';
import { SURVEY_MIGRATIONS } from './migrations';

const [DUDLEY, WALSALL] = ['E08000027', 'E08000030'];
const ALL: RowsGranted = { areas: null, detail: 'RECORDS' };
const APRIL = { from: month('2022-04'), to: month('2022-04') };

let database: TestDatabase;
let reader: DataSource;

beforeAll(async () => {
  database = await createTestDatabase({ surveys: SURVEY_MIGRATIONS });
  // One connection, so that each caller follows another on it.
  reader = await openReader();
  await database.owner.query(`
    insert into ledger.release (number, kind, dataset, subject, period_from, period_to, rows_read, rows_accepted,
      rows_quarantined, rows_erased, synthetic, imported_by)
    values (1, 'IMPORT', 'survey-comments', 'surveys', '2022-04', '2022-04', 3, 3, 0, 0, true, 'test');
    insert into surveys.response (dataset, record_id, release, month, record_key, response_id, survey, completed_at,
      area, mode, channel)
    select 'force-contact-survey', id, 1, '2022-04', 1, id, 'FORCE_CONTACT', '2022-04-03T14:22:05+01:00', area,
      'SMS', 'NOT_RECORDED'
    from (values ('R1', '${DUDLEY}'), ('R2', '${WALSALL}'), ('R3', '${WALSALL}')) rows (id, area);
    insert into surveys.comment (dataset, record_id, release, month, record_key, comment_id, survey, completed_at, area,
      text, redactor_version, redactions, themes, taxonomy_version, sentiment, sentiment_score, sentiment_version)
    select 'survey-comments', id, 1, '2022-04', 1, id, 'FORCE_CONTACT', '2022-04-03T14:22:05+01:00', area,
      'Thanks.', '1', '', '', '1', 'NEUTRAL', 0, '1'
    from (values ('C1', '${DUDLEY}'), ('C2', '${WALSALL}'), ('C3', '${WALSALL}')) rows (id, area)`);
});
afterAll(async () => {
  await reader.destroy();
  await database.drop();
});

function openReader(): Promise<DataSource> {
  const { url } = database;
  const role = roleOf('surveys');
  return openDatabase({ url, role, application: 'test', connections: 1, statementTimeout: 5_000 });
}

const as = <Result>(grant: Partial<RowsGranted>, use: (manager: EntityManager) => Promise<Result>) =>
  asCaller(reader.manager, { ...ALL, ...grant }, use);

async function count({ query }: Pick<EntityManager, 'query'>, table: string): Promise<number> {
  const [row] = await query<{ n: number }[]>(`select count(*)::int as n from surveys.${table}`);
  return row?.n ?? 0;
}

/** How many responses and comments are shown. */
async function shown(manager: EntityManager): Promise<readonly [number, number]> {
  const asked = { query: manager.query.bind(manager) };
  return [await count(asked, 'response'), await count(asked, 'comment')];
}

type Shown = readonly [responses: number, comments: number];

const CALLERS: readonly (readonly [string, Partial<RowsGranted>, Shown])[] = [
  ['the whole force', {}, [3, 3]],
  ['one area', { areas: [DUDLEY] }, [1, 1]],
  ['another area', { areas: [WALSALL] }, [2, 2]],
  ['both', { areas: [DUDLEY, WALSALL] }, [3, 3]],
  ['an area without rows', { areas: ['E08000025'] }, [0, 0]],
  ['no area', { areas: [] }, [0, 0]],
  ['an area of the name that stands for all', { areas: ['*'] }, [0, 0]],
  ['an area that looks like two', { areas: [`${DUDLEY}","${WALSALL}`] }, [0, 0]],
  ['figures', { detail: 'FIGURES' }, [3, 0]],
  ['redacted comments', { detail: 'REDACTED_COMMENTS' }, [3, 3]],
  ['redacted comments of one area', { areas: [DUDLEY], detail: 'REDACTED_COMMENTS' }, [1, 1]],
  ['a detail that there is not', { detail: '' }, [3, 0]],
];

test.each(CALLERS)('whoever is granted %s is shown the rows of that', async (_, grant, expected) => {
  expect(await as(grant, shown)).toEqual(expected);
});

test('on a connection that has never had a grant, nobody is shown a row', async () => {
  const other = await openReader();
  try {
    expect(await other.query(`select current_setting('citizen.areas', true) as areas`)).toEqual([
      { areas: null },
    ]);
    expect(await shown(other.manager)).toEqual([0, 0]);
  } finally {
    await other.destroy();
  }
});

test('nobody is shown a row without a grant, and nothing is left of it on the connection', async () => {
  const left = () =>
    reader.query(
      `select current_setting('citizen.areas', true) as areas, current_setting('citizen.detail', true) as detail`,
    );
  expect(await as({}, shown)).toEqual([3, 3]);
  expect(await left()).toEqual([{ areas: '', detail: '' }]);
  expect(await shown(reader.manager)).toEqual([0, 0]);

  const failing = as({}, () => Promise.reject(new Error('in the middle')));
  await expect(failing).rejects.toThrow('in the middle');
  expect(await left()).toEqual([{ areas: '', detail: '' }]);
  expect(await shown(reader.manager)).toEqual([0, 0]);
});

test('a grant is not set in a transaction that goes on after it', async () => {
  await reader.transaction(async (around) => {
    await expect(asCaller(around, ALL, shown)).rejects.toThrow('would go on');
    expect(await shown(around)).toEqual([0, 0]);
  });
});

test('a setting that is no grant shows nothing', async () => {
  for (const setting of ['*', DUDLEY, '{}', 'null', 'true']) {
    const outcome = await reader
      .transaction(async (manager) => {
        await manager.query(`select set_config('citizen.areas', $1, true)`, [setting]);
        return shown(manager);
      })
      .catch((error: { readonly code?: string }) => error.code);
    expect(['22P02', '0 0']).toContain(Array.isArray(outcome) ? outcome.join(' ') : outcome);
  }
});

test('all that is read is of one moment', async () => {
  const before = await as({}, async (manager) => {
    await shown(manager);
    await database.owner.query(`update surveys.response set area = '${DUDLEY}' where record_id = 'R2'`);
    return manager.query(`select area from surveys.response where area = '${WALSALL}'`);
  });
  expect(before).toEqual([{ area: WALSALL }, { area: WALSALL }]);
  await database.owner.query(`update surveys.response set area = '${WALSALL}' where record_id = 'R2'`);
});

test('the comments that the API gives are of the areas that the caller is granted', async () => {
  const filter = { period: APRIL, theme: null, survey: null, question: null, scores: null, first: 10 };
  const found = await as({ areas: [WALSALL], detail: 'REDACTED_COMMENTS' }, (own) =>
    findComments(own, filter),
  );
  expect(found.map(({ commentId, area }) => [commentId, area])).toEqual([
    ['C2', WALSALL],
    ['C3', WALSALL],
  ]);
});

test.each(['response_id', 'record_id', 'record_key', 'age_band', 'gender', 'ethnicity', 'disability', '*'])(
  'whoever is granted all does not read %s of a response',
  async (column) => {
    await expect(as({}, (own) => own.query(`select ${column} from surveys.response`))).rejects.toMatchObject({
      code: '42501',
    });
  },
);

test.each(['response_id', 'record_id', 'redactions', '*'])(
  'whoever is granted all does not read %s of a comment',
  async (column) => {
    await expect(as({}, (own) => own.query(`select ${column} from surveys.comment`))).rejects.toMatchObject({
      code: '42501',
    });
  },
);

test('the owner, who imports and erases, is shown all', async () => {
  expect(await shown(database.owner.manager)).toEqual([3, 3]);
});

/** What the tests above find wrong, by the callers who are shown something else than they should be. */
async function shortfalls(): Promise<readonly string[]> {
  const wrong = [];
  if (String(await shown(reader.manager)) !== '0,0') wrong.push('nobody');
  for (const [name, grant, expected] of CALLERS) {
    if (String(await as(grant, shown)) !== String(expected)) wrong.push(name);
  }
  return wrong;
}

const POLICIES = [
  ['response', 'granted_areas'],
  ['comment', 'granted_areas_and_detail'],
] as const;
const MUTATIONS = POLICIES.flatMap(([table, policy]) => [
  `drop policy ${policy} on surveys.${table}`,
  `alter table surveys.${table} disable row level security`,
  `alter policy ${policy} on surveys.${table} using (true)`,
  `alter policy ${policy} on surveys.${table} using (current_setting('citizen.areas', true) <> '')`,
  `create policy another on surveys.${table} using (true)`,
]);

test('these are all the policies there are', async () => {
  const policies = await database.owner.query<{ table: string; policy: string }[]>(
    `select tablename as table, policyname as policy from pg_policies order by tablename desc`,
  );
  expect(policies.map(({ table, policy }) => [table, policy])).toEqual(POLICIES);
});

test.each(MUTATIONS)('the tests find out: %s', async (mutation) => {
  expect(await shortfalls()).toEqual([]);
  const own = await createMutated(mutation);
  expect(own).not.toEqual([]);
  expect(await shortfalls()).toEqual([]);
});

/** What is wrong while the database is changed. */
async function createMutated(mutation: string): Promise<readonly string[]> {
  const before = await database.owner.query<{ table: string; name: string; using: string }[]>(
    `select tablename as table, policyname as name, qual as using from pg_policies`,
  );
  await database.owner.query(mutation);
  try {
    return await shortfalls();
  } finally {
    for (const { table, name, using } of before) {
      await database.owner.query(`
        drop policy if exists another on surveys.${table};
        drop policy if exists ${name} on surveys.${table};
        create policy ${name} on surveys.${table} for select to citizen_surveys using (${using});
        alter table surveys.${table} enable row level security`);
    }
  }
}
