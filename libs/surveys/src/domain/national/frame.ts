import { frameError } from './frame-errors';

/** What victims are weighted to: how many of a wave take one value of one variable. */
export type FrameCount = {
  /** The last month of the wave, written YYYY-MM. */
  readonly wave: string;
  readonly variable: string;
  /** The code of the value. */
  readonly value: string;
  readonly victims: number;
};

/** How many victims of a wave take each value of each variable. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The variables that the survey is raked by. */
export const FRAME_VARIABLES = [
  { code: 'AGE_BAND', label: 'Age' },
  { code: 'SEX', label: 'Sex' },
  { code: 'AREA', label: 'Area' },
] as const;

/** What a variable of a frame counts: all victims, by so many values. */
interface Count {
  readonly label: string;
  readonly victims: number;
  readonly values: number;
}

/**
 * Refuses a frame that cannot be weighted to: each variable counts the same victims, so that their totals are
 * those of one another but for the rounding of each row to whole victims. Throws FRAME_INCOMPLETE where a variable
 * counts nobody, and FRAME_TOTALS_DIFFER.
 */
export function checkFrame(wave: string, margins: Margins): void {
  const counts = FRAME_VARIABLES.map(({ code, label }) => countOf(label, margins[code] ?? {}));
  const empty = counts.find(({ victims }) => victims === 0);
  if (empty !== undefined) {
    const remedy = 'Give the victims of the quarter by each of age, sex and area.';
    throw frameError('FRAME_INCOMPLETE', `${describeTotals(wave, counts, empty)}. ${remedy}`);
  }
  if (counts.every((one) => counts.every((other) => isAlike(one, other)))) return;
  const remedy =
    'Each has to count all victims of the quarter once; rounding a row moves a total by half a victim.';
  throw frameError('FRAME_TOTALS_DIFFER', `${describeTotals(wave, counts, oddOneOf(counts))}. ${remedy}`);
}

function countOf(label: string, margin: Readonly<Record<string, number>>): Count {
  const numbers = Object.values(margin);
  return { label, victims: numbers.reduce((sum, victims) => sum + victims, 0), values: numbers.length };
}

function isAlike(one: Count, other: Count): boolean {
  return Math.abs(one.victims - other.victims) <= (one.values + other.values) / 2;
}

/** The variable whose total is furthest from the others. */
function oddOneOf(counts: readonly Count[]): Count {
  const distance = (one: Count): number =>
    counts.reduce((sum, other) => sum + Math.abs(one.victims - other.victims), 0);
  return counts.reduce((odd, count) => (distance(count) > distance(odd) ? count : odd));
}

function describeTotals(wave: string, counts: readonly Count[], named: Count): string {
  const others = counts.filter((count) => count !== named).map(inWords);
  return `The frame of ${wave} counts ${named.victims} victims by ${named.label}, but ${others.join(' and ')}`;
}

function inWords({ victims, label }: Count): string {
  return `${victims} by ${label}`;
}
