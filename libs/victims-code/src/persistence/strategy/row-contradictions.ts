import type { RowIssue } from '@citizen-graph/ledger';
import type { AttendanceRow } from '../../import/strategy/plan-columns';
import { rowsByMeeting } from './meeting-rows';
import type { PlanRow } from './planned-edit';

/** What rows of one meeting say of it differently than its first, and members whom a meeting names twice. */
export function contradictionsOfMeetings(rows: readonly PlanRow<AttendanceRow>[]): readonly RowIssue[] {
  return [...rowsByMeeting(rows).values()].flatMap(([first, ...others]) => [
    ...others.flatMap(({ line, fields }) => [
      ...contradiction('meets_on', [fields.meetsOn, first.fields.meetsOn], { line, as: first.line }),
      ...contradiction('status', [fields.status, first.fields.status], { line, as: first.line }),
    ]),
    ...namedTwice([first, ...others], 'member', ({ member }) => member),
  ]);
}

/** The rows whose identifier an earlier row of the file has. */
export function identifiersTwice(rows: readonly PlanRow<{ readonly id: string }>[]): readonly RowIssue[] {
  return namedTwice(rows, 'id', ({ id }) => id);
}

function namedTwice<Fields>(
  rows: readonly PlanRow<Fields>[],
  field: string,
  valueOf: (fields: Fields) => string,
): readonly RowIssue[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, fields }): readonly RowIssue[] => {
    const value = valueOf(fields);
    const first = lines.get(value);
    if (first === undefined) {
      lines.set(value, line);
      return [];
    }
    const expected = `an identifier that no earlier row has; line ${first} has it too`;
    return [{ line, field, value, code: 'DUPLICATE_IDENTIFIER', expected }];
  });
}

function contradiction(
  field: string,
  [value, expected]: readonly [string, string],
  { line, as }: { readonly line: number; readonly as: number },
): readonly RowIssue[] {
  if (value === expected) return [];
  return [{ line, field, value, code: 'CONTRADICTION', expected: `the same as in line ${as}` }];
}
