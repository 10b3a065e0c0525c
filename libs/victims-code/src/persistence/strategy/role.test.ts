import { aNewAction, aNewPriority, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { addAction, addPriority } from './plan.edits';

let database: StrategyDatabase;

beforeAll(async () => {
  database = await createStrategyDatabase();
  await addPriority(database.editor, edit(aNewPriority()));
  await addAction(database.editor, edit(aNewAction()));
});
afterAll(() => database.drop());

const EDITED = [
  'strategy_priority',
  'plan_action',
  'board_organisation',
  'board_meeting',
  'board_attendance',
];
const APPENDED = ['progress_note', 'board_decision', 'strategy_change', 'client_key'];

test('the role of the subgraph may edit the plan and the board, append to their records, and nothing else', async () => {
  const rows = await database.owner.query<{ table: string; rights: string }[]>(
    `select table_schema || '.' || table_name as table,
       string_agg(lower(privilege_type), ' ' order by privilege_type) as rights
     from information_schema.role_table_grants where grantee = 'citizen_victims_code' group by 1`,
  );
  const rights = Object.fromEntries(rows.map((row) => [row.table, row.rights]));
  const expected = Object.fromEntries(
    Object.keys(rights).map((table) => {
      const name = table.replace('victims_code.', '');
      if (EDITED.includes(name)) return [table, 'insert select update'];
      return [table, APPENDED.includes(name) ? 'insert select' : 'select'];
    }),
  );
  expect(rights).toEqual(expected);
  expect(Object.keys(rights).sort()).toEqual(
    [
      'ledger.chart_note',
      'ledger.release',
      ...[...EDITED, ...APPENDED, 'cell'].map((name) => `victims_code.${name}`),
    ].sort(),
  );
});

test.each([
  `insert into victims_code.cell select * from victims_code.cell`,
  `update victims_code.cell set n = 0`,
  `delete from victims_code.cell`,
  `update ledger.release set synthetic = false`,
  `insert into ledger.release select * from ledger.release`,
  `delete from ledger.release`,
  `update victims_code.entitlement set area = ''`,
  `delete from victims_code.plan_action`,
  `delete from victims_code.board_attendance`,
  `update victims_code.progress_note set progress = 100`,
  `update victims_code.strategy_change set changed_by = 'nobody'`,
  `delete from victims_code.strategy_change`,
  `delete from victims_code.client_key`,
  `truncate victims_code.strategy_change`,
])('the role may not: %s', async (statement) => {
  await expect(database.editor.query(statement)).rejects.toMatchObject({ code: '42501' });
});
