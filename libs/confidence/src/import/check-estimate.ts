import type { RowIssue } from '@citizen-graph/ledger';
import type { PublishedEstimate } from '../domain/published-estimate';
import { findForce } from '../domain/force';

type FieldIssue = Omit<RowIssue, 'line'>;

/** What contradicts itself in an estimate: the force and its name, or the estimate and its interval. */
export function checkEstimate(fields: PublishedEstimate): readonly FieldIssue[] {
  return [...forceNameIssues(fields), ...intervalIssues(fields)];
}

function forceNameIssues({ forceCode, forceName }: PublishedEstimate): readonly FieldIssue[] {
  const name = findForce(forceCode)?.name;
  return name === forceName
    ? []
    : [
        contradiction(
          'force_name',
          forceName,
          `${name ?? 'the name'}, as the force with code ${forceCode} is called`,
        ),
      ];
}

function intervalIssues({ estimate, lower, upper }: PublishedEstimate): readonly FieldIssue[] {
  if (lower === null && upper === null) return [];
  if (lower === null) return [missing('lower')];
  if (upper === null) return [missing('upper')];
  const issues: FieldIssue[] = [];
  if (lower > estimate)
    issues.push(contradiction('lower', String(lower), `at most the estimate, ${estimate}`));
  if (upper < estimate)
    issues.push(contradiction('upper', String(upper), `at least the estimate, ${estimate}`));
  return issues;
}

function missing(field: 'lower' | 'upper'): FieldIssue {
  return { field, value: '', code: 'MISSING_VALUE', expected: 'a number, as the other limit is given' };
}

function contradiction(field: string, value: string, expected: string): FieldIssue {
  return { field, value, code: 'CONTRADICTION', expected };
}
