import type { SeriesBreak } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { Edition, EditionInForce } from './edition';
import { EDITION_2021 } from './edition-2021';
import { EDITION_2026_DRAFT } from './edition-2026-draft';
import { victimsCodeError } from './errors';

/** The editions known, oldest first, drafts last. */
export const EDITIONS: readonly Edition[] = [EDITION_2021, EDITION_2026_DRAFT];

/** The editions that entitlements are measured by: those that are or were in force. */
export function editionsInForce(editions: readonly Edition[] = EDITIONS): readonly EditionInForce[] {
  return editions.flatMap((edition) => {
    const { inForceFrom } = edition;
    return inForceFrom === null ? [] : [{ ...edition, inForceFrom }];
  });
}

/** The edition in force on a day written YYYY-MM-DD, or null when none of those known was. */
export function findEdition(day: string, editions: readonly Edition[] = EDITIONS): Edition | null {
  return (
    editions.find(
      ({ inForceFrom, inForceTo }) =>
        inForceFrom !== null && day >= inForceFrom && (inForceTo === null || day <= inForceTo),
    ) ?? null
  );
}

/** The edition in force on a day; throws DomainError EDITION_UNKNOWN when none of those known was. */
export function getEdition(day: string): Edition {
  const found = findEdition(day);
  if (found !== null) return found;
  const known = editionsInForce().map(({ id, inForceFrom }) => `${id} (in force from ${inForceFrom})`);
  throw victimsCodeError(
    'EDITION_UNKNOWN',
    `No edition known here was in force on ${day}; known: ${known.join(', ')}.`,
  );
}

/** The editions by which what started in the months of a period is measured: those in force on any of its days. */
export function editionsOfPeriod(
  { from, to }: Period,
  editions: readonly Edition[] = EDITIONS,
): readonly EditionInForce[] {
  return editionsInForce(editions).filter(
    ({ inForceFrom, inForceTo }) =>
      inForceFrom.slice(0, 7) <= to && (inForceTo === null || inForceTo.slice(0, 7) >= from),
  );
}

/** The breaks of every series that is measured by the Code: the month in which each edition comes into force. */
export function editionBreaks(editions: readonly Edition[] = EDITIONS): readonly SeriesBreak[] {
  return editionsInForce(editions).map(({ title, inForceFrom }) => ({
    month: month(inForceFrom.slice(0, 7)),
    reason: `${title}, came into force on ${inForceFrom}: what started before is measured by another Code.`,
  }));
}
