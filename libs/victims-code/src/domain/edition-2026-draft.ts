import type { Clause, Edition, Right } from './edition';
import { EDITION_2021 } from './edition-2021';

const DRAFT =
  'A new Victims’ Code: draft for consultation, Ministry of Justice, CP 1502, published 5 February 2026, consultation closed 30 April 2026';

/** The names that the draft changes, as the consultation prints them. */
const NEW_NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'To understand and be understood, and to have services adjusted to your needs'],
  [4, 'To self-refer and/or to be referred'],
]);

const NEEDS = new Set(['needs-offer', 'needs-assessment', 'needs-reassessment', 'needs-witness-care']);

/**
 * The draft of a new Code. It is in force nowhere and nothing is measured by it. What it is known to
 * change is confirmed; all else is carried over from the 2021 edition and needs checking against the draft.
 */
export const EDITION_2026_DRAFT: Edition = {
  id: '2026-draft',
  title: 'Victims’ Code, draft of 2026',
  inForceFrom: null,
  inForceTo: null,
  source: DRAFT,
  changes: [
    'The needs assessment moves from right 4 to right 1, which is renamed.',
    'Right 4 is renamed: a victim may refer themselves to a service.',
    'Right 6 gains the review of decisions not to investigate or prosecute.',
    'A framework says how and when services deal with child victims directly.',
  ],
  rights: EDITION_2021.rights.map(toDraftRight),
};

function toDraftRight({ number, name, clauses }: Right): Right {
  const newName = NEW_NAMES.get(number);
  return {
    number,
    name: newName ?? name,
    source: DRAFT,
    confirmed: newName !== undefined,
    clauses: draftClauses(number, clauses).map((clause) => ({ ...clause, source: DRAFT, confirmed: false })),
  };
}

function draftClauses(number: number, clauses: readonly Clause[]): readonly Clause[] {
  const needs = EDITION_2021.rights.flatMap((right) => right.clauses.filter(({ code }) => NEEDS.has(code)));
  if (number === 1) return [...clauses, ...needs];
  return clauses.filter(({ code }) => !NEEDS.has(code));
}
