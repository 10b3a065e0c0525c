import { editionStatus, rightCode } from '@citizen-graph/victims-code';
import type { Clause, Edition, Right } from '@citizen-graph/victims-code';
import type { ClauseType, EditionType, RightType } from './edition.type';

/** An edition as the schema shows it. */
export function toEdition(edition: Edition): EditionType {
  return { ...edition, status: editionStatus(edition), rights: edition.rights.map(toRight) };
}

export function toRight({ clauses, ...right }: Right): RightType {
  return { ...right, code: rightCode(right.number), clauses: clauses.map(toClause) };
}

export function toClause({ timeLimit, ...clause }: Clause): ClauseType {
  return {
    ...clause,
    workingDays: timeLimit?.workingDays ?? null,
    workingDaysUnderEnhancedRights: timeLimit?.underEnhancedRights ?? null,
  };
}
