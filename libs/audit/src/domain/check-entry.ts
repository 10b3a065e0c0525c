import { AUDIT_KINDS } from './entry';
import type { AuditEntry } from './entry';

// No control character, no half of a character, and nothing that turns the direction of the writing.
const NAME = /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]{1,255}$/u;
const NOT_OF_A_NAME = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu;
const LONGEST_NAME = 255;
const PURPOSE = /^[a-z0-9][a-z0-9-]{2,59}$/;
const OPERATION = /^[A-Za-z_][A-Za-z0-9_ -]{0,127}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const FIELD = /^[A-Za-z_][A-Za-z0-9_.-]{0,199}$/;
const AREA = /^[A-Z][0-9]{8}$/;
const REQUEST = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;
const MOST_FIELDS = 5_000;
const MOST_AREAS = 100;
const MOST_ROWS = 999_999_999_999_999;

/** The longest name of an operation that an entry holds, in characters. */
export const LONGEST_OPERATION = 128;

type Rules = { readonly [Key in keyof AuditEntry]: (entry: AuditEntry) => boolean };

const KINDS: ReadonlySet<string> = new Set(AUDIT_KINDS);

/** The database holds entries to the same. */
const RULES: Rules = {
  kinds: ({ kinds }) => kinds.length <= KINDS.size && kinds.every((kind) => KINDS.has(kind)),
  actor: ({ actor }) => NAME.test(actor),
  client: ({ client }) => NAME.test(client),
  purpose: ({ purpose }) => purpose === null || PURPOSE.test(purpose),
  operation: ({ operation }) => OPERATION.test(operation),
  document: ({ document }) => document === null || SHA256.test(document),
  fields: ({ fields }) => fields.length <= MOST_FIELDS && fields.every((field) => FIELD.test(field)),
  areas: ({ areas }) =>
    areas === null ||
    (areas.length > 0 && areas.length <= MOST_AREAS && areas.every((area) => AREA.test(area))),
  recipient: ({ kinds, recipient }) =>
    recipient === null ? !kinds.includes('DISCLOSURE') : NAME.test(recipient),
  rows: ({ rows }) => Number.isInteger(rows) && rows >= 0 && rows <= MOST_ROWS,
  request: ({ request }) => request === null || REQUEST.test(request),
};

/** The first field of an entry that does not fit, by its name: what it holds must be codes and names; null where all do. */
export function misfitOf(entry: AuditEntry): keyof AuditEntry | null {
  const keys = Object.keys(RULES) as (keyof AuditEntry)[];
  return keys.find((key) => !RULES[key](entry)) ?? null;
}

/** A name as an entry may hold it, whatever somebody gave for theirs; the function audit.name of the database is the same. */
export function toName(given: string): string {
  const characters = [...given.replaceAll(NOT_OF_A_NAME, ' ')].slice(0, LONGEST_NAME);
  const name = characters.join('').replaceAll(/^ +| +$/g, '');
  return name === '' ? 'not stated' : name;
}
