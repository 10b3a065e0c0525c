import { ledgerError } from '@citizen-graph/ledger';
import { parseMonth } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';

/** The force whose searches these are, as data.police.uk names it in its files. */
export const FORCE_ID = 'west-midlands';

const FILE_NAME = new RegExp(`^(\\d{4}-\\d{2})-${FORCE_ID}-stop-and-search\\.(csv|json)$`);

/**
 * The month that the name of a file of data.police.uk promises. Throws FILE_NAME_UNKNOWN for any other
 * name, so for another force's file, which would otherwise count as this force's.
 */
export function periodOfSearchFile(fileName: string): Period {
  const month = parseMonth(FILE_NAME.exec(fileName)?.[1] ?? '');
  if (month === null) {
    throw ledgerError(
      'FILE_NAME_UNKNOWN',
      `${fileName} is not named as data.police.uk names the files of this force: ` +
        `YYYY-MM-${FORCE_ID}-stop-and-search.csv, such as 2023-01-${FORCE_ID}-stop-and-search.csv, ` +
        'or with .json for answers of its API. Give the file that name; the files of other forces are not taken',
    );
  }
  return { from: month, to: month };
}
