import { shorten } from '@citizen-graph/reference';
import { formatPath } from './mapping-error';
import type { ColumnFrom } from './mapped-column';
import type { ReadingRules } from './reading-rules';
import type { WatchedSkipRule } from './skip-row';

/** Dates of a column that several formats of its mapping read otherwise, counted while rows are read. */
export interface AmbiguousDates {
  readonly mapping: ColumnFrom;
  count: number;
}

/** What is out of the ordinary about the rows of a mapped file, once all are read, in plain words. */
export function rowNotices(
  { name, skip }: Pick<ReadingRules, 'name' | 'skip'>,
  dates: readonly AmbiguousDates[],
): readonly string[] {
  return [...skip.flatMap((rule, index) => unseenNotices(rule, index, name)), ...dates.flatMap(dateNotices)];
}

function unseenNotices({ rule, unseen }: WatchedSkipRule, index: number, name: string): readonly string[] {
  if (unseen.size === 0) return [];
  const values = [...unseen].map((value) => `"${shorten(value)}"`).join(' or ');
  const place = formatPath(['skip', index, rule.is === undefined ? 'isNot' : 'is']);
  const where = `${shorten(rule.column)} (${place} of ${name})`;
  return [`no row has ${values} in ${where}; see whether the file writes it otherwise`];
}

function dateNotices({ mapping: { from, date }, count }: AmbiguousDates): readonly string[] {
  if (count === 0) return [];
  const [values, fit] = count === 1 ? ['value', 'fits'] : ['values', 'fit'];
  return [
    `${count} ${values} of ${shorten(from)} ${fit} several formats of the mapping with different results; ` +
      `the first that fits was taken, of ${date?.format.join(', ')}`,
  ];
}
