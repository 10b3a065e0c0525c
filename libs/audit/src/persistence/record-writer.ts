import type { AuditEntry, AuditHead } from '../domain/entry';
import { appendToRecord, refuseMisfit } from './record.queries';
import type { AuditDatabase } from './record.queries';

/** Appends what is done at the same time together: entries follow one another, and each commit waits for the disk. */
export interface RecordWriter {
  /** Resolves when the entry is kept; fails when it is not. */
  append(entry: AuditEntry): Promise<Appended>;
}

/** An entry that was kept. */
export interface Appended {
  readonly number: number;
  /** Where the record ended once it was. */
  readonly head: AuditHead;
}

interface Waiting {
  readonly entry: AuditEntry;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (reason: unknown) => void;
}

/** The most that one statement appends. */
const MOST_TOGETHER = 200;

export function createRecordWriter(database: AuditDatabase): RecordWriter {
  const waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const together = waiting.splice(0, MOST_TOGETHER);
      try {
        const head = await appendToRecord(
          database,
          together.map(({ entry }) => entry),
        );
        const before = head.number - together.length;
        for (const [index, { resolve }] of together.entries()) resolve({ number: before + index + 1, head });
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    isWriting = false;
  }

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        // Alone, so that it takes nobody else's entry along.
        refuseMisfit(entry);
        waiting.push({ entry, resolve, reject });
        if (!isWriting) void writeAll();
      }),
  };
}
