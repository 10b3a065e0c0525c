/**
 * What the Data Protection Act 2018, section 62, has a log kept of
 * (https://www.legislation.gov.uk/ukpga/2018/12/section/62).
 */
export const AUDIT_KINDS = [
  'COLLECTION',
  'ALTERATION',
  'CONSULTATION',
  'DISCLOSURE',
  'COMBINATION',
  'ERASURE',
] as const;

export type AuditKind = (typeof AUDIT_KINDS)[number];

/** One thing that was done with the data. It names who and what, and no value of the data themselves. */
export interface AuditEntry {
  /** One act may be several: an answer to a partner is a consultation and a disclosure. */
  readonly kinds: readonly [AuditKind, ...AuditKind[]];
  /** Who, as the issuer of their token or the operating system knows them. */
  readonly actor: string;
  /** The client that they used: a front end, a partner's, or the command line. */
  readonly client: string;
  /** Why, by a code that they gave; null where none was asked for. */
  readonly purpose: string | null;
  /** The operation or command, by its name. */
  readonly operation: string;
  /** The SHA-256 of the operation's document or of the file that came in; null where there is none. */
  readonly document: string | null;
  /** The schema coordinates that were read or written, or the dataset. */
  readonly fields: readonly string[];
  /** The areas that were asked about; null for the whole force. */
  readonly areas: readonly string[] | null;
  /** The organisation that an answer went to; null where it stayed in the force. */
  readonly recipient: string | null;
  /** How many rows were given, came in or went out. */
  readonly rows: number;
  /** The request, to find its lines in the log of the servers by; null for a command. */
  readonly request: string | null;
}

/** The end of the record: with it noted elsewhere, what is cut off at the end is found as well. */
export interface AuditHead {
  /** Nought where nothing is recorded. */
  readonly number: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** An entry as it is kept. */
export interface RecordedEntry extends AuditEntry {
  readonly number: number;
  /** UTC, to the millisecond, such as 2026-11-30T09:00:00.000Z. */
  readonly at: string;
}
