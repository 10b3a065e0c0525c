import { BANK_HOLIDAY_COVERAGE } from '@citizen-graph/reference';
import { contradictionsOf } from '../domain/contradictions';
import { checkClause } from './check-clause';
import { toEntitlement } from './entitlement-fields';
import type { EntitlementFields } from './entitlement-fields';
import { contradiction, missing, outOfRange } from './issue';
import type { FieldIssue } from './issue';

/** What contradicts itself in a row of the export, or cannot be measured; empty when nothing does. */
export function checkEntitlement(fields: EntitlementFields): readonly FieldIssue[] {
  const days = dayIssues(fields);
  return [
    ...days,
    ...stopIssues(fields),
    ...pauseIssues(fields),
    ...enhancedRightsIssues(fields),
    ...checkClause(fields, days.length === 0),
  ];
}

function dayIssues(fields: EntitlementFields): readonly FieldIssue[] {
  return contradictionsOf(toEntitlement(fields), fields.asAt).map(({ field, value, expected }) =>
    contradiction(field, value, expected),
  );
}

function stopIssues({ stopEvent, stoppedOn, notApplicableReason }: EntitlementFields): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (stopEvent !== null && stoppedOn === null) {
    issues.push(missing('stopped_on', 'the day of the stop_event'));
  }
  if (stopEvent === null && stoppedOn !== null) {
    issues.push(missing('stop_event', 'the event that happened on stopped_on'));
  }
  if (notApplicableReason !== null && (stopEvent ?? stoppedOn) !== null) {
    const expected = 'nothing, as what happened shows that the entitlement applied';
    issues.push(contradiction('not_applicable_reason', notApplicableReason, expected));
  }
  return issues;
}

function pauseIssues({ pauses, pauseReason }: EntitlementFields): readonly FieldIssue[] {
  if (pauses !== null && pauseReason === null) return [missing('pause_reason', 'why the clock stood still')];
  if (pauses === null && pauseReason !== null) return [missing('pauses', 'when the clock stood still')];
  return [];
}

function enhancedRightsIssues({
  enhancedRights,
  enhancedRightsFrom,
}: EntitlementFields): readonly FieldIssue[] {
  if (enhancedRightsFrom === null) return [];
  if (enhancedRights === 'NO') {
    const expected = 'nothing, as enhanced_rights says that the victim has none';
    return [contradiction('enhanced_rights_from', enhancedRightsFrom, expected)];
  }
  const { firstDay } = BANK_HOLIDAY_COVERAGE;
  return enhancedRightsFrom < firstDay
    ? [outOfRange('enhanced_rights_from', enhancedRightsFrom, `a day on or after ${firstDay}`)]
    : [];
}
