import { BANK_HOLIDAY_COVERAGE } from '@citizen-graph/reference';
import { findClause } from '../domain/edition';
import type { Clause, Edition } from '../domain/edition';
import { editionsInForce, findEdition } from '../domain/editions';
import { runningDaysBetween } from '../domain/pause';
import { toEntitlement } from './entitlement-fields';
import type { EntitlementFields } from './entitlement-fields';
import { outOfRange, unknown } from './issue';
import type { FieldIssue } from './issue';

const { lastDay } = BANK_HOLIDAY_COVERAGE;

/** Why a row cannot be measured: no edition, no clause, or no working days known; `inOrder` says that its days are. */
export function checkClause(fields: EntitlementFields, inOrder: boolean): readonly FieldIssue[] {
  const { startedOn, asAt } = fields;
  const edition = findEdition(startedOn);
  if (edition === null || startedOn > lastDay) {
    const [first] = editionsInForce();
    return [outOfRange('started_on', startedOn, `a day from ${first?.inForceFrom} to ${lastDay}`)];
  }
  if (asAt > lastDay) return [outOfRange('as_at', asAt, `a day up to ${lastDay}, the last known`)];
  const { rightNumber, startEvent, clause: clauseCode } = fields;
  const clause = findClause(edition, { rightNumber, startEvent, clauseCode });
  if (clause === null) return [unknownClause(edition, fields)];
  return [...stopEventIssues(fields, clause), ...(inOrder ? dueDayIssues(fields, clause) : [])];
}

function unknownClause(edition: Edition, { rightNumber, startEvent, clause }: EntitlementFields): FieldIssue {
  const ofRight = edition.rights.find(({ number }) => number === rightNumber)?.clauses ?? [];
  const started = ofRight.filter(({ startEvents }) => startEvents.includes(startEvent));
  if (clause !== null && started.length > 0) {
    return unknown('clause', clause, ofTheRight(started.map(({ code }) => code)));
  }
  return unknown('start_event', startEvent, ofTheRight(ofRight.flatMap(({ startEvents }) => startEvents)));
}

function stopEventIssues({ stopEvent }: EntitlementFields, clause: Clause): readonly FieldIssue[] {
  if (stopEvent === null || stopEvent === clause.stopEvent) return [];
  return [unknown('stop_event', stopEvent, ofTheRight([clause.stopEvent]))];
}

function dueDayIssues(fields: EntitlementFields, { timeLimit }: Clause): readonly FieldIssue[] {
  if (timeLimit === null) return [];
  const { startedOn, enhancedRightsFrom, pauses } = toEntitlement(fields);
  const isEnhanced = enhancedRightsFrom !== null && enhancedRightsFrom <= startedOn;
  const limit = isEnhanced ? timeLimit.underEnhancedRights : timeLimit.workingDays;
  const ended = pauses.filter(({ resumedOn }) => resumedOn !== null);
  if (runningDaysBetween(startedOn, lastDay, ended) >= limit) return [];
  const paused = ended.length === 0 ? '' : ', pauses aside,';
  const expected = `a day at least ${limit} working days${paused} before ${lastDay}, the last known`;
  return [outOfRange('started_on', startedOn, expected)];
}

function ofTheRight(known: readonly string[]): string {
  return `one of, for this right: ${[...new Set(known)].join('; ')}`;
}
