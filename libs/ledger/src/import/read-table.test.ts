import { temporaryFolder } from '../testing/temporary-folder';
import { identifier } from './columns';
import { readTable } from './read-table';
import { day, mayLieAhead } from './time-columns';

const COLUMNS = { id: identifier('id'), doneOn: day('done_on'), dueOn: mayLieAhead(day('due_on')) };

test('readTable() gives the rows with their lines, and every issue of the others', async () => {
  const folder = await temporaryFolder();
  const path = await folder.write(
    'plan.csv',
    'due_on;id;done_on\r\n2030-01-01;A;2022-01-01\r\n2030-01-01;B C;2022-01-03\r\n2030-01-01;D;2022-01-02\r\n',
  );
  const { rows, issues, notices } = await readTable(path, COLUMNS, '2022-01-02');
  expect(rows).toEqual([
    { line: 2, fields: { id: 'A', doneOn: '2022-01-01', dueOn: '2030-01-01' } },
    { line: 4, fields: { id: 'D', doneOn: '2022-01-02', dueOn: '2030-01-01' } },
  ]);
  expect(issues.map(({ line, field, code }) => [line, field, code])).toEqual([
    [3, 'id', 'NOT_AN_IDENTIFIER'],
    [3, 'done_on', 'IN_THE_FUTURE'],
  ]);
  expect(notices).not.toEqual([]);
  await folder.remove();
});
