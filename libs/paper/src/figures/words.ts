import { DateTime } from 'luxon';
import type { FigureRow } from './figure-table';

interface Months {
  readonly from: string;
  readonly to: string;
}

/** April 2022 to March 2023, April to June 2022, or March 2023. */
export function periodWords({ from, to }: Months): string {
  const [first, last] = [DateTime.fromFormat(from, 'yyyy-MM'), DateTime.fromFormat(to, 'yyyy-MM')].map(
    (month) => month.setLocale('en-GB'),
  );
  if (first === undefined || last === undefined) return '';
  if (from === to) return last.toFormat('LLLL yyyy');
  const start = first.year === last.year ? 'LLLL' : 'LLLL yyyy';
  return `${first.toFormat(start)} to ${last.toFormat('LLLL yyyy')}`;
}

/** 27 June 2023, of a day or an instant, in London. */
export function dayWords(instant: string): string {
  return DateTime.fromISO(instant, { zone: 'Europe/London' }).setLocale('en-GB').toFormat('d LLLL yyyy');
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  NOT_ASKED: 'not asked',
  NOT_ANSWERED: 'not answered',
  NOT_APPLICABLE: 'not applicable',
  NOT_AVAILABLE: 'not available',
  NOT_YET_AVAILABLE: 'not yet available',
  UNRELIABLE: 'too few people to be relied on',
  SUPPRESSED: 'suppressed: too few people',
  SUPPRESSED_SECONDARY: 'suppressed: would tell of too few people',
  WITHHELD: 'withheld',
  NO_FIGURE: 'no earlier figure',
  NOT_COMPARED: 'not compared',
};
const NO_NUMBER = '[x]';

/** The symbol and the words that stand in the place of a number. */
export function statusWords(status: string, shorthand: string | null): string {
  const words = STATUS_WORDS[status] ?? status.toLowerCase().replaceAll('_', ' ');
  return `${shorthand ?? NO_NUMBER} ${words}`;
}

const MARKS: Readonly<Record<string, string>> = {
  '[b]': 'its series breaks',
  '[p]': 'provisional: months have not come in',
  '[r]': 'revised',
};

/** What a mark beside a number says; null where it is no such mark. */
export function markWords(shorthand: string | null): string | null {
  return shorthand === null ? null : (MARKS[shorthand] ?? null);
}

const DIMENSIONS: Readonly<Record<string, string>> = {
  AGE_BAND: 'Age',
  AREA: 'Local policing area',
  HANDLED_BY: 'Handled by',
  FORCE: 'Area',
};

/** What a dimension is called. */
export function dimensionWords(dimension: string): string {
  const words = dimension.toLowerCase().replaceAll('_', ' ');
  return DIMENSIONS[dimension] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A label for people who do not see its question: of “Yes” and “No” the code says more. */
export function labelOf({ code, label }: { readonly code: string; readonly label: string }): string {
  if (label !== 'Yes' && label !== 'No') return label;
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The labels of a row, such as “75 and over”; empty for all. */
export function groupLabel({ group }: Pick<FigureRow, 'group'>): string {
  return group.map(labelOf).join(', ');
}

/** The labels of a row with what they are of, such as “Age: 75 and over”. */
export function groupWords({ group }: Pick<FigureRow, 'group'>): string {
  return group.map((each) => `${dimensionWords(each.dimension)}: ${labelOf(each)}`).join(', ');
}

const METHODS: Readonly<Record<string, string>> = {
  WILSON: 'Wilson',
  WILSON_EFFECTIVE_BASE: 'Wilson, effective base',
  NEWCOMBE: 'Newcombe',
  STUDENT_T: 'Student’s t',
  PUBLISHED: 'as published',
};

/** What a method of intervals is called. */
export function methodWords(method: string): string {
  const words = method.toLowerCase().replaceAll('_', ' ');
  return METHODS[method] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
