import { migrate } from '@citizen-graph/ledger';
import type { PlatformMigrations } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { MIGRATIONS } from './sources';

/** What a role may do, by the role without its `citizen_`; nobody who is not named may do anything. */
type Privileges = Readonly<Record<string, string>>;

const ANSWERS =
  'dataset, month, area, helped, polite, timeliness, informed, overall, confident_to_call_again, satisfied, clear_on_next_steps';
const COMMENTS =
  'release, month, comment_id, survey, completed_at, area, question, score, text, redactor_version, themes, taxonomy_version, sentiment';

const EVERY_SUBJECT = ['surveys', 'victims_code', 'stop_search', 'confidence', 'wmnow'];
const everySubject = (privilege: string): Privileges =>
  Object.fromEntries(EVERY_SUBJECT.map((subject) => [subject, privilege]));
const NOBODY: Privileges = {};

/** Every table, view and sequence; a new one without a line here fails the test. */
const RELATIONS: Readonly<Record<string, Privileges>> = {
  'ledger.migration': NOBODY,
  'ledger.release': { ...everySubject('SELECT'), catalogue: 'SELECT' },
  'ledger.chart_note': everySubject('SELECT'),
  'ledger.chart_note_id_seq': NOBODY,
  'ledger.erasure': NOBODY,
  'ledger.secret': NOBODY,
  'ledger.superseded_record': NOBODY,
  'ledger.versions_kept': NOBODY,

  'surveys.cell': { surveys: 'SELECT' },
  'surveys.response': { surveys: `SELECT (${ANSWERS})` },
  'surveys.comment': { surveys: `SELECT (${COMMENTS})` },
  'surveys.comment_taxonomy': { surveys: 'SELECT' },
  'surveys.invitation': NOBODY,
  'surveys.national_response': NOBODY,
  'surveys.national_frame': NOBODY,
  'surveys.national_candidate': NOBODY,

  'victims_code.cell': { victims_code: 'SELECT' },
  'victims_code.entitlement': NOBODY,
  'victims_code.personal_statement': NOBODY,
  'victims_code.contact_agreement': NOBODY,
  'victims_code.strategy_priority': { victims_code: 'INSERT SELECT UPDATE' },
  'victims_code.plan_action': { victims_code: 'INSERT SELECT UPDATE' },
  'victims_code.board_organisation': { victims_code: 'INSERT SELECT UPDATE' },
  'victims_code.board_meeting': { victims_code: 'INSERT SELECT UPDATE' },
  'victims_code.board_attendance': { victims_code: 'INSERT SELECT UPDATE' },
  'victims_code.progress_note': { victims_code: 'INSERT SELECT' },
  'victims_code.board_decision': { victims_code: 'INSERT SELECT' },
  'victims_code.strategy_change': { victims_code: 'INSERT SELECT' },
  'victims_code.client_key': { victims_code: 'INSERT SELECT' },

  'stop_search.cell': { stop_search: 'SELECT' },
  'stop_search.population': { stop_search: 'SELECT' },
  'stop_search.boundary': { stop_search: 'SELECT' },
  'stop_search.receipt_batch': { stop_search: 'SELECT' },
  'stop_search.search': NOBODY,
  'stop_search.feedback': NOBODY,
  'stop_search.feedback_online': NOBODY,
  'stop_search.receipt': NOBODY,

  'confidence.cell': { confidence: 'SELECT' },
  'confidence.estimate': { confidence: 'SELECT' },
  'confidence.local_estimate': { confidence: 'SELECT' },
  'confidence.local_response': NOBODY,

  'wmnow.cell': { wmnow: 'SELECT' },
  'wmnow.population': { wmnow: 'SELECT' },
  'wmnow.campaign': { wmnow: 'SELECT' },
  'wmnow.membership': { wmnow: 'SELECT (month)' },
  'wmnow.movement': NOBODY,
  'wmnow.neighbourhood_membership': NOBODY,
  'wmnow.message': NOBODY,

  'feedback.secret': NOBODY,
  'feedback.batch': NOBODY,
  'feedback.receipt': NOBODY,
  'feedback.answer': NOBODY,
  'feedback.salt': NOBODY,
  'feedback.rate_limit': { feedback: 'DELETE INSERT SELECT UPDATE' },

  'access.partner': { gateway: 'SELECT', identity: 'SELECT' },
  'access.partner_secret': { identity: 'SELECT' },
  'access.partner_secret_id_seq': NOBODY,
  'access.quota': { gateway: 'DELETE INSERT SELECT UPDATE' },

  'audit.entry': { auditor: 'SELECT' },
  'audit.head': { auditor: 'SELECT' },
};

const FUNCTIONS: Readonly<Record<string, Privileges>> = {
  'audit.append(jsonb)': { gateway: 'EXECUTE', victims_code: 'EXECUTE' },
  'audit.name(text)': { victims_code: 'EXECUTE' },
  'audit.refuse()': NOBODY,
  'ledger.record_chart_note()': NOBODY,
  'ledger.record_release()': NOBODY,
  'victims_code.record_edit()': NOBODY,
  'feedback.today()': NOBODY,
  'feedback.keyed(bytea)': NOBODY,
  'feedback.find_receipt(bytea)': { feedback: 'EXECUTE' },
  'feedback.give_answer(bytea,boolean,boolean,boolean,boolean,text)': { feedback: 'EXECUTE' },
  'feedback.salt_of_today()': { feedback: 'EXECUTE' },
};

const SCHEMAS: Readonly<Record<string, Privileges>> = {
  ...Object.fromEntries(EVERY_SUBJECT.map((subject) => [subject, { [subject]: 'USAGE' }])),
  ledger: { ...everySubject('USAGE'), catalogue: 'USAGE' },
  feedback: { feedback: 'USAGE' },
  access: { gateway: 'USAGE', identity: 'USAGE' },
  audit: { gateway: 'USAGE', victims_code: 'USAGE', auditor: 'USAGE' },
  public: NOBODY,
};

const ROLES = [...EVERY_SUBJECT, 'catalogue', 'feedback', 'gateway', 'identity', 'auditor'];

/** Tables of records that a subgraph reads whole, because they are about areas and not about people. */
const RECORDS_OF_FIGURES = [
  'confidence.estimate',
  'confidence.local_estimate',
  'stop_search.population',
  'wmnow.campaign',
  'wmnow.membership',
  'wmnow.population',
];

// Everybody is a role of this name to the functions that tell what a role may do.
const ASKED = `(select rolname::text as role from pg_roles where rolname ~ '^citizen_' union all select 'public') asked`;
const OWN_SCHEMAS = `nspname !~ '^(pg_|information_schema$)'`;
const ON_COLUMNS = `
  select string_agg(attname, ', ' order by attnum) from pg_attribute
  where attrelid = class.oid and attnum > 0 and not attisdropped
    and privilege in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
    and has_column_privilege(role, class.oid, attnum, privilege)`;
const ON_RELATIONS = `
  select nspname || '.' || relname as name, role,
    privilege || case when has_table_privilege(role, class.oid, privilege) then ''
      else ' (' || (${ON_COLUMNS}) || ')' end as may
  from pg_class class join pg_namespace on pg_namespace.oid = relnamespace
    cross join ${ASKED}
    cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) privilege
  where ${OWN_SCHEMAS} and relkind in ('r', 'p', 'v', 'm', 'f')
  union all
  select nspname || '.' || relname, role,
    case when has_sequence_privilege(role, class.oid, privilege) then privilege end
  from pg_class class join pg_namespace on pg_namespace.oid = relnamespace
    cross join ${ASKED} cross join unnest(array['USAGE', 'SELECT', 'UPDATE']) privilege
  where ${OWN_SCHEMAS} and relkind = 'S'`;
const ON_FUNCTIONS = `
  select nspname || '.' || proname || '(' || replace(oidvectortypes(proargtypes), ', ', ',') || ')' as name, role,
    case when has_function_privilege(role, pg_proc.oid, 'EXECUTE') then 'EXECUTE' end as may
  from pg_proc join pg_namespace on pg_namespace.oid = pronamespace cross join ${ASKED} where ${OWN_SCHEMAS}`;
const ON_SCHEMAS = `
  select nspname as name, role, case when has_schema_privilege(role, pg_namespace.oid, privilege) then privilege end as may
  from pg_namespace cross join ${ASKED} cross join unnest(array['USAGE', 'CREATE']) privilege where ${OWN_SCHEMAS}`;
const ON_DATABASE = `
  select 'database' as name, role, case when has_database_privilege(role, current_database(), privilege) then privilege end as may
  from ${ASKED} cross join unnest(array['CONNECT', 'CREATE', 'TEMPORARY']) privilege`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
});
afterAll(() => database.drop());

async function privileges(sql: string, { owner } = database): Promise<Record<string, Privileges>> {
  const rows = await owner.query<{ name: string; role: string; may: string | null }[]>(
    `select name, replace(role, 'citizen_', '') as role, string_agg(may, ' ' order by may) as may
     from (${sql}) found group by 1, 2`,
  );
  const found: Record<string, Record<string, string>> = {};
  for (const { name, role, may } of rows) {
    const own = (found[name] ??= {});
    if (may !== null) own[role] = may;
  }
  return found;
}

test('what each role may do with every table, view and sequence', async () => {
  expect(await privileges(ON_RELATIONS)).toEqual(RELATIONS);
});

test('which functions each role may call', async () => {
  expect(await privileges(ON_FUNCTIONS)).toEqual(FUNCTIONS);
});

test('which schemas each role may look into; nobody may make anything', async () => {
  expect(await privileges(ON_SCHEMAS)).toEqual(SCHEMAS);
});

test('each role may connect to the database, and whoever has none may not', async () => {
  expect(await privileges(ON_DATABASE)).toEqual({
    database: Object.fromEntries(ROLES.map((role) => [role, 'CONNECT'])),
  });
});

test('no role may log in, is a member of another or passes policies by', async () => {
  const roles = await database.owner.query(
    `select substr(rolname, 9) as role, rolsuper or rolcanlogin or rolcreaterole or rolcreatedb or rolbypassrls
       or rolreplication as may, (select count(*)::int from pg_auth_members where member = pg_roles.oid) as member
     from pg_roles where rolname ~ '^citizen_' order by 1`,
  );
  expect(roles).toEqual([...ROLES].sort().map((role) => ({ role, may: false, member: 0 })));
});

test('all is owned by a login that is no superuser and passes policies by as the owner alone', async () => {
  const owners = await database.owner.query(
    `select distinct rolname as name, rolsuper or rolbypassrls as may from pg_class
       join pg_roles on pg_roles.oid = relowner join pg_namespace on pg_namespace.oid = relnamespace
     where ${OWN_SCHEMAS}`,
  );
  expect(owners).toEqual([{ name: new URL(database.url).username, may: false }]);
});

test('of the records that a role reads, those of people have policies', async () => {
  const readable = await database.owner.query<{ name: string; secured: boolean }[]>(
    `select distinct nspname || '.' || relname as name, relrowsecurity as secured
     from pg_class class join pg_namespace on pg_namespace.oid = relnamespace cross join ${ASKED}
     where ${OWN_SCHEMAS} and relkind in ('r', 'p', 'v', 'm') and has_any_column_privilege(role, class.oid, 'SELECT')
       and exists (select from pg_attribute where attrelid = class.oid and attname = 'record_id')
     order by 1`,
  );
  const named = (wanted: boolean) =>
    readable.filter(({ secured }) => secured === wanted).map(({ name }) => name);
  expect(named(true)).toEqual(['surveys.comment', 'surveys.response']);
  expect(named(false)).toEqual(RECORDS_OF_FIGURES);
});

test('a subgraph that had the whole schema before this was decided keeps what it is granted alone', async () => {
  const older: Partial<PlatformMigrations> = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([set, all]) => [
      set,
      all.filter(({ name }) => name !== 'least-privilege'),
    ]),
  );
  const upgraded = await createTestDatabase(older);
  try {
    await upgraded.owner.query(
      EVERY_SUBJECT.map((name) => `grant select on all tables in schema ${name} to citizen_${name}`).join(
        ';',
      ),
    );
    await migrate(upgraded.owner, MIGRATIONS);
    expect(await privileges(ON_RELATIONS, upgraded)).toEqual(RELATIONS);
  } finally {
    await upgraded.drop();
  }
});
