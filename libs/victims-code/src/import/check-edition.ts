import { editionsInForce, findEdition } from '../domain/editions';
import { outOfRange } from './issue';
import type { FieldIssue } from './issue';

/** Why a row that starts on this day cannot be measured: no edition of the Code that is known was in force. */
export function checkEdition(column: string, day: string): readonly FieldIssue[] {
  if (findEdition(day) !== null) return [];
  const [first] = editionsInForce();
  return [
    outOfRange(column, day, `a day from ${first?.inForceFrom}, when the first edition known came into force`),
  ];
}
