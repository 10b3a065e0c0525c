import { checkEdition } from './check-edition';
import { contradiction, missing } from './issue';
import type { FieldIssue } from './issue';
import type { StatementFields } from './statement-fields';

interface Step {
  readonly column: string;
  readonly day: string | null;
}

/** What contradicts itself in a row: a step without the one before it, or before it in time. */
export function checkStatement(fields: StatementFields): readonly FieldIssue[] {
  const steps: readonly Step[] = [
    { column: 'due_on', day: fields.dueOn },
    { column: 'offered_on', day: fields.offeredOn },
    { column: 'made_on', day: fields.madeOn },
    { column: 'served_on', day: fields.servedOn },
    { column: 'read_on', day: fields.readOn },
  ];
  const issues = steps.slice(1).flatMap((step, index) => issueOfStep(steps[index], step));
  return [...issues, ...asAtIssues(fields, steps), ...checkEdition('due_on', fields.dueOn)];
}

function issueOfStep(before: Step | undefined, step: Step): readonly FieldIssue[] {
  if (before === undefined || step.day === null) return [];
  if (before.day === null) return [missing(before.column, `the day of the step before ${step.column}`)];
  if (step.day >= before.day) return [];
  return [contradiction(step.column, step.day, `a day on or after ${before.column}, ${before.day}`)];
}

function asAtIssues({ asAt }: StatementFields, steps: readonly Step[]): readonly FieldIssue[] {
  const later = steps.findLast(({ day }) => day !== null && day > asAt);
  if (later === undefined) return [];
  return [contradiction('as_at', asAt, `a day on or after ${later.column}, ${later.day}`)];
}
