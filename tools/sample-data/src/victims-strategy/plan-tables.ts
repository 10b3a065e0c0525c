import { reportingYear } from '../time/months';
import type { SampleRow, SampleTable } from '../sample-table';
import { isHeld, meetingRows } from './board';
import { ACTIONS, ORGANISATIONS, PRIORITIES } from './plan';
import { follow } from './progress';

const priorityColumns = ['id', 'position', 'title', 'description'];
const meetingColumns = ['meeting', 'meets_on', 'status', 'member', 'attendance'];
const actionColumns = [
  'id',
  'priority',
  'department',
  'title',
  'description',
  'starts_on',
  'due_on',
  'completed_on',
  'meeting',
];
const noteColumns = ['action', 'reported_on', 'progress', 'confidence', 'note'];

/** The files of the made-up plan and its board, in the order in which one rests on the other. */
export const planTables: readonly SampleTable[] = [
  table('priorities.csv', priorityColumns, () =>
    PRIORITIES.map(([id, ...texts], index) => [id, String(index + 1), ...texts]),
  ),
  table('organisations.csv', ['id', 'name'], () => ORGANISATIONS),
  table('meetings.csv', meetingColumns, meetingRows),
  table('actions.csv', actionColumns, () => ACTIONS.map(toRow)),
  table('notes.csv', noteColumns, () => ACTIONS.flatMap((action) => follow(action).notes)),
  table('decisions.csv', ['meeting', 'decision', 'action'], decisionRows),
];

function table(fileName: string, columns: readonly string[], rows: () => Iterable<SampleRow>): SampleTable {
  return { dataset: 'victims-strategy', fileName, columns, rows };
}

function toRow(action: (typeof ACTIONS)[number]): SampleRow {
  const { id, priority, department, title, startsOn, dueOn, meeting } = action;
  const description = `${title}. Made up, for demonstration.`;
  return [id, priority, department, title, description, startsOn, dueOn, follow(action).completedOn, meeting];
}

function* decisionRows(): Generator<SampleRow> {
  for (const month of reportingYear.filter(isHeld)) {
    if (month === reportingYear[0]) yield [month, 'Adopt the delivery plan.', ''];
    for (const { id, title, meeting } of ACTIONS) {
      if (meeting === month) yield [month, `Take up: ${title}.`, id];
    }
    if (month.endsWith('-07')) yield [month, 'Look at every red action each month.', ''];
  }
}
