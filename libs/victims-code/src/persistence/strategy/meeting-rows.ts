import type { RowIssue } from '@citizen-graph/ledger';
import type { AttendanceRow } from '../../import/strategy/plan-columns';
import { scheduleMeeting, updateMeeting } from './board-meeting.edits';
import { planEdit } from './planned-edit';
import type { PlanRow, PlannedEdit } from './planned-edit';

type Row = PlanRow<AttendanceRow>;

/** The edits of the meetings that rows of invitations speak of: each is scheduled, then what came of it recorded. */
export function toMeetingEdits(rows: readonly Row[]): readonly PlannedEdit[] {
  return [...byMeeting(rows)].flatMap(([id, [first, ...others]]) => {
    const { meetsOn, status } = first.fields;
    const attendance = [first, ...others].map(({ fields }) => ({
      member: fields.member,
      status: fields.attendance,
    }));
    const invited = attendance.map(({ member }) => member);
    const { line } = first;
    return [
      planEdit(scheduleMeeting, { line, name: `meeting/${id}` }, { id, meetsOn, invited }),
      planEdit(
        updateMeeting,
        { line, name: `meeting/${id}/attendance` },
        { id, expectedVersion: 1, status, attendance },
      ),
    ];
  });
}

/** What rows of one meeting say of it differently than its first. */
export function findContradictions(rows: readonly Row[]): readonly RowIssue[] {
  return [...byMeeting(rows).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ line, fields }) => [
      ...contradiction('meets_on', [fields.meetsOn, first.fields.meetsOn], { line, as: first.line }),
      ...contradiction('status', [fields.status, first.fields.status], { line, as: first.line }),
    ]),
  );
}

function contradiction(
  field: string,
  [value, expected]: readonly [string, string],
  { line, as }: { readonly line: number; readonly as: number },
): readonly RowIssue[] {
  if (value === expected) return [];
  return [{ line, field, value, code: 'CONTRADICTION', expected: `the same as in line ${as}` }];
}

function byMeeting(rows: readonly Row[]): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  const meetings = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = meetings.get(row.fields.meeting);
    if (known === undefined) meetings.set(row.fields.meeting, [row]);
    else known.push(row);
  }
  return meetings;
}
