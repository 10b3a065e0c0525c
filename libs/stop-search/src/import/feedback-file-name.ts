import { ledgerError } from '@citizen-graph/ledger';
import { parseMonth } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';

/** The name of the file of a month: `2023-06-stop-and-search-receipts.csv`. */
export function feedbackFileName(month: Month, dataset: string): string {
  return `${month}-${dataset}.csv`;
}

/** The month that the name of such a file promises. Throws FILE_NAME_UNKNOWN for any other name. */
export function periodOfFeedbackFile(fileName: string, dataset: string): Period {
  const month = parseMonth(fileName.slice(0, 7));
  if (month !== null && fileName === feedbackFileName(month, dataset)) return { from: month, to: month };
  throw ledgerError(
    'FILE_NAME_UNKNOWN',
    `${fileName} is not named YYYY-MM-${dataset}.csv, such as 2023-06-${dataset}.csv. Give the file the name that it was written with`,
  );
}
