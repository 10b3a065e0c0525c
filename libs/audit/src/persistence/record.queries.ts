import { createHash } from 'node:crypto';
import { verifyChain } from '../domain/chain';
import type { ChainVerification, ChainedEntry } from '../domain/chain';
import { misfitOf } from '../domain/check-entry';
import type { AuditEntry, AuditHead, RecordedEntry } from '../domain/entry';

/** Runs a statement; a transaction's manager, so that what was done and its entry are kept together or not at all. */
export interface AuditDatabase {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

const PAGE = 1000;
const AT = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
// A year before Christ is written like one after.
const AT_AS_IT_IS = `${AT} || case when at < '0001-01-01 00:00Z' then ' BC' else '' end`;

/**
 * Appends entries, in their order, and says where the record ends now. Others who append wait until the
 * transaction ends, so it comes last in one.
 * @throws Error where an entry holds what it must not, or the database does not keep it
 */
export async function appendToRecord(
  database: AuditDatabase,
  entries: readonly AuditEntry[],
): Promise<AuditHead> {
  for (const entry of entries) refuseMisfit(entry);
  const [head] = await database.query<HeadRow[]>('select number, hash from audit.append($1)', [
    JSON.stringify(entries),
  ]);
  if (head === undefined) throw new Error('The function that appends gives the end of the record.');
  return toHead(head);
}

/** Throws, naming the field and not what it holds, where an entry holds what it must not. */
export function refuseMisfit(entry: AuditEntry): void {
  const field = misfitOf(entry);
  if (field !== null) throw new Error(`The field ${field} of an entry does not fit.`);
}

/** Reads the entries of a stretch of time, first to last: from a moment, and before another. */
export async function* readRecord(
  database: AuditDatabase,
  { from, before }: { readonly from: Date; readonly before: Date },
): AsyncGenerator<RecordedEntry> {
  let after = 0;
  for (;;) {
    const rows = await database.query<{ number: string; at: string; content: AuditEntry }[]>(
      `select number, ${AT} as at, content from audit.entry
        where number > $1 and audit.entry.at >= $2 and audit.entry.at < $3 order by number limit ${PAGE}`,
      [after, from, before],
    );
    for (const { number, at, content } of rows) yield { number: Number(number), at, ...content };
    if (rows.length < PAGE) return;
    after = Number(rows.at(-1)?.number);
  }
}

/**
 * Goes through the whole record as it was at one moment, and compares its end with where it is known to be.
 * The database has to be in a transaction.
 */
export async function verifyRecord(
  database: AuditDatabase,
  notedHeads: readonly AuditHead[],
): Promise<ChainVerification> {
  let kept: AuditHead | null = null;
  const chain = readChain(database, (head) => (kept = head));
  return verifyChain(chain, {
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    keptHead: () => kept,
    notedHeads,
  });
}

// Entries and head come from one statement, so that what is appended meanwhile is in neither. A record in which nothing
// is gives one row, of the head alone.
async function* readChain(
  database: AuditDatabase,
  onHead: (head: AuditHead | null) => void,
): AsyncGenerator<ChainedEntry> {
  await database.query(`
    declare record_entry no scroll cursor for
    select entry.number, ${AT_AS_IT_IS} as at, content::text as content, previous, entry.hash,
      head.number as head_number, head.hash as head_hash
    from (select) as moment left join audit.head on true left join audit.entry on true
    order by entry.number`);
  let isFirst = true;
  for (;;) {
    const rows = await database.query<(ChainRow | EmptyRow)[]>(`fetch ${PAGE} from record_entry`);
    for (const { head_number, head_hash, ...row } of rows) {
      if (isFirst) onHead(head_number === null ? null : { number: Number(head_number), hash: head_hash });
      isFirst = false;
      if (row.number !== null) yield { ...row, number: Number(row.number) };
    }
    if (rows.length < PAGE) break;
  }
  await database.query('close record_entry');
}

interface HeadRow {
  readonly number: string;
  readonly hash: string;
}

interface HeadOfRow {
  readonly head_number: string | null;
  readonly head_hash: string;
}

interface ChainRow extends HeadOfRow, Omit<ChainedEntry, 'number'> {
  readonly number: string;
}

interface EmptyRow extends HeadOfRow {
  readonly number: null;
}

function toHead({ number, hash }: HeadRow): AuditHead {
  return { number: Number(number), hash };
}
