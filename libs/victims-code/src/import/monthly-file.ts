import { parseMonth } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';

/**
 * Reads the month from the name of a dataset's monthly file, such as `2022-06-<dataset>.csv`. A file
 * under any other name may hold any months, such as a whole year's export.
 */
export function monthlyFile(dataset: string): (fileName: string) => Period | null {
  const ending = `-${dataset}.csv`;
  return (fileName) => {
    const found = fileName.endsWith(ending) ? parseMonth(fileName.slice(0, -ending.length)) : null;
    return found === null ? null : { from: found, to: found };
  };
}
