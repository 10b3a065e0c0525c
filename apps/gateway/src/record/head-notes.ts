import type { AuditHead } from '@citizen-graph/audit';

/** How many entries may follow a head that was noted before another is. */
const NOTED_EVERY = 1000;

export interface HeadNotes {
  /** Hears where the record ends, in any order. */
  see(head: AuditHead): void;
  /** Notes where it ended last, unless that was noted. */
  noteLast(): void;
}

/**
 * Notes the head of the record outside the database now and then, beginning with the first, so that a record
 * that is written anew or cut off later can be told from the one that was kept.
 */
export function createHeadNotes(note: (head: AuditHead) => void): HeadNotes {
  let last: AuditHead | null = null;
  let noted = -Infinity;
  const noteLast = (): void => {
    if (last === null || last.number <= noted) return;
    noted = last.number;
    note(last);
  };
  return {
    see(head) {
      if (last === null || head.number > last.number) last = head;
      if (last.number >= noted + NOTED_EVERY) noteLast();
    },
    noteLast,
  };
}
