import type { ChainFault, ChainFaultKind } from '@citizen-graph/audit';
import { grouped } from '../terminal/table';

const WORDS: Readonly<Record<ChainFaultKind, (fault: ChainFault) => string>> = {
  CHANGED: ({ number }) => `entry ${number} is not as it was written: its hash does not fit what it holds`,
  MISSING: ({ number, through }) =>
    number === through
      ? `entry ${number} is missing`
      : `entries ${number} to ${through} are missing, ${grouped(through - number + 1)} of them`,
  UNLINKED: ({ number }) =>
    `entry ${number} does not follow entry ${number - 1}: one of the two was changed and given a new hash, or stands in another’s place`,
  OUT_OF_PLACE: ({ number }) => `there is more than one entry ${number}: one was put in`,
  END_DIFFERS: ({ number }) =>
    `the record does not end as the database keeps it beside, with entry ${number}: entries were changed, deleted or added at its end`,
  NOTED_DIFFERS: ({ number }) =>
    `entry ${number} has another hash than was noted: the record was written anew, or the note is of another database`,
  CUT_OFF: ({ number }) =>
    `there is no entry ${number}, which was noted: the end was cut off, or an older backup was restored`,
};

/** A fault of the record in words: which entry, and what is wrong. */
export function describeFault(fault: ChainFault): string {
  return WORDS[fault.fault](fault);
}
