import type { FormProblem } from './form-problems';

/** The status and the dates of an action, as the page has them: days as YYYY-MM-DD, empty for none. */
export interface ActionDates {
  readonly startsOn: string;
  readonly dueOn: string;
  /** Whether the action is said to be complete. */
  readonly isComplete: boolean;
  readonly completedOn: string;
}

/** The fields that an edit changes. */
export interface ActionChange {
  readonly startsOn?: string;
  readonly dueOn?: string;
  readonly completedOn?: string | null;
}

/** What is to be changed of an action, without what stays; or everything that is wrong with it. */
export function checkAction(before: ActionDates, typed: ActionDates): ActionChange | readonly FormProblem[] {
  const { startsOn, dueOn, isComplete, completedOn } = typed;
  const problems = [
    ...(startsOn === '' ? [{ field: 'startsOn', message: 'Enter the start date' }] : []),
    ...(dueOn === '' ? [{ field: 'dueOn', message: 'Enter the due date' }] : []),
    ...(startsOn !== '' && dueOn !== '' && dueOn < startsOn
      ? [{ field: 'dueOn', message: 'The due date must be the same as or after the start date' }]
      : []),
    ...(isComplete && completedOn === ''
      ? [{ field: 'completedOn', message: 'Enter the date on which it was completed' }]
      : []),
    ...(!isComplete && completedOn !== ''
      ? [{ field: 'status', message: 'Choose Complete, or take the date of completion out' }]
      : []),
  ];
  if (problems.length > 0) return problems;
  const change = {
    ...(startsOn === before.startsOn ? {} : { startsOn }),
    ...(dueOn === before.dueOn ? {} : { dueOn }),
    ...(completedOn === before.completedOn ? {} : { completedOn: completedOn === '' ? null : completedOn }),
  };
  return Object.keys(change).length === 0
    ? [{ field: null, message: 'Nothing is changed: change the status or a date, or cancel' }]
    : change;
}
