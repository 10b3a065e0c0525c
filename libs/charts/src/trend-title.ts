import type { ChartFigure, ChartInterval } from './chart';
import { inUnit } from './unit';
import type { ChartUnit } from './unit';

/** The variation of a control chart, with its last figure. */
export interface VariationTrend {
  readonly subject: string;
  /** Such as over the year. */
  readonly over: string;
  /** The code of the platform, such as IMPROVEMENT_HIGH. */
  readonly variation: string;
  readonly latest: ChartFigure;
}

/** A change between two figures; the interval is of the difference, null where none is known. */
export interface ChangeTrend {
  readonly subject: string;
  readonly over: string;
  readonly from: ChartFigure;
  readonly to: ChartFigure;
  readonly interval: ChartInterval | null;
  readonly unit: ChartUnit;
  readonly decimals?: number;
}

const MOST_WORDS = 15;
const NO_CHANGE = 'no clear change';

const VARIATIONS: Readonly<Record<string, string>> = {
  COMMON_CAUSE: NO_CHANGE,
  IMPROVEMENT_HIGH: 'better, and higher than chance explains,',
  IMPROVEMENT_LOW: 'better, and lower than chance explains,',
  CONCERN_HIGH: 'worse, and higher than chance explains,',
  CONCERN_LOW: 'worse, and lower than chance explains,',
  NEUTRAL_HIGH: 'higher than chance explains',
  NEUTRAL_LOW: 'lower than chance explains',
};

/** The title of a chart in at most 15 words: what changed, or that no clear change or no judgement can be given. */
export function trendTitle(trend: VariationTrend | ChangeTrend): string {
  const says = 'variation' in trend ? variationInWords(trend) : changeInWords(trend);
  const over = trend.over === '' ? '' : ` ${trend.over}`;
  const tail = says.isTrend ? `${says.words}${over}` : says.words;
  return titleWithin(trend.subject, tail.replace(/,$/, ''));
}

interface Saying {
  readonly words: string;
  /** Whether it is of the time that the trend is over. */
  readonly isTrend: boolean;
}

function variationInWords({ variation, latest }: VariationTrend): Saying {
  if (latest.value === null) return notGiven('latest figure', latest);
  const words = VARIATIONS[variation];
  return words === undefined
    ? { words: 'too few figures to judge change', isTrend: false }
    : { words, isTrend: true };
}

function changeInWords({ from, to, interval, unit, decimals }: ChangeTrend): Saying {
  if (from.value === null) return notGiven('change', from);
  if (to.value === null) return notGiven('change', to);
  const [before, after] = [from.value, to.value].map((value) => inUnit(value, unit, decimals));
  if (interval === null) return { words: `from ${before} to ${after}`, isTrend: true };
  if (interval.lower <= 0 && interval.upper >= 0) return { words: NO_CHANGE, isTrend: true };
  const direction = interval.lower > 0 ? 'up' : 'down';
  const words =
    before === after ? `${direction} slightly to ${after}` : `${direction} from ${before} to ${after}`;
  return { words, isTrend: true };
}

function notGiven(what: string, { shorthand }: ChartFigure): Saying {
  return { words: `${what} not given ${shorthand ?? ''}`.trim(), isTrend: false };
}

/** A title of a subject and what is said of it, in at most 15 words: the subject is cut short where it has to be. */
export function titleWithin(subject: string, tail: string): string {
  const left = MOST_WORDS - tail.split(' ').length;
  const words = subject.trim().split(/\s+/);
  const short = words.length <= left ? words.join(' ') : `${words.slice(0, Math.max(1, left)).join(' ')}…`;
  return `${short}: ${tail}`;
}
