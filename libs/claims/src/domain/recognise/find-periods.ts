import { addMonths, comparisonPeriod, month } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import { monthOfName } from '../paper/paper-date';
import { overlap, spansOf } from '../span';
import type { Span } from '../span';

/** Months that a sentence names. */
export interface PeriodMention extends Span {
  readonly period: Period;
  /** Whether it is relative to the paper or runs over months, and so holds for the sentences after it. */
  readonly lasts: boolean;
  readonly reading: string | null;
  /** Whether it runs from one month that is named to another, between which a change can be. */
  readonly isRange: boolean;
  /** Whether it is what others are set against, as in "up 7% on March 2022". */
  readonly baseline: boolean;
}

/** What a paper reports on. */
export interface Reporting {
  readonly period: Period;
  /** The last whole month before the paper's date; the end of the period where it bears none. */
  readonly lastMonth: Month;
}

const NAME = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
// Of two figures, only those of our time: "in March 66%" names no year.
const YEAR = String.raw`[\s-]*['’]?(20\d{2}|[123]\d)(?!\s?(?:%|per ?cent|p(?:ercentage )?points?)|[.,]?\d)`;
const RANGE = new RegExp(
  String.raw`\b${NAME}(?:${YEAR})?\s*(?:to|and|until|through|–|-)\s*${NAME}${YEAR}\b`,
  'giu',
);
const YEAR_TO = new RegExp(
  String.raw`\b(?:year|12 months) (?:ending|ended|to)(?: in)? ${NAME}${YEAR}\b`,
  'giu',
);
const FINANCIAL_YEAR = /\b(20\d{2})\s?[/–-]\s?(?:20)?(\d{2})\b/gu;
const QUARTER = /\bQ([1-4])[ ,](20\d{2})[/-](?:20)?\d{2}\b/giu;
const SINGLE = new RegExp(String.raw`(?<!\d(?:st|nd|rd|th)?\s(?:of\s)?)\b${NAME}${YEAR}\b`, 'giu');
const MONTHS_PAST = /\b(?:past|last|previous|latest) (\w+) months\b/giu;
const YEAR_PAST = /\b(?:last|past|previous|reporting) (?:financial |performance )?year\b/giu;
const MONTHS_FIRST = /\bfirst (\w+) months\b/giu;
const BASELINE = /\b(?:on|since|than in|than|against|over|compared (?:to|with)|versus|vs\.?)\s+$/iu;
/** "compared to 63% last year" is the year before the one that the paper reports on. */
const COMPARED = /\b(?:compared|than|from|against|versus|up|down)\b[^.;]{0,40}$/iu;
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The months that a text names, those within a longer expression left out. */
export function findPeriods(text: string, reporting: Reporting): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const find of [ranges, yearsTo, quarters, financialYears, singles]) add(find(text));
  add(relatives(text, reporting));
  return found.toSorted((one, other) => one.start - other.start);

  function add(mentions: readonly PeriodMention[]): void {
    for (const mention of mentions) if (!found.some((each) => overlap(each, mention))) found.push(mention);
  }
}

/** Days and years, in which a number is no figure. */
export function findDates(text: string): readonly Span[] {
  const day = new RegExp(
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${NAME}(?:\s20\d{2})?\b|\b\d{1,2}\/\d{1,2}\/20\d{2}\b`,
    'giu',
  );
  return [...spansOf(text, day), ...spansOf(text, /(?<![\d,.])(?:19|20)\d{2}(?!\d|[.,]\d|\s?%)/gu)];
}

function ranges(text: string): readonly PeriodMention[] {
  const found = read(text, RANGE, ([, from = '', fromYear, to = '', toYear = '']) => {
    const end = toMonth(to, toYear);
    const start = toMonth(from, fromYear ?? toYear);
    return { from: start > end ? addMonths(start, -12) : start, to: end };
  });
  return found.map((mention) => ({ ...mention, isRange: true }));
}

function yearsTo(text: string): readonly PeriodMention[] {
  return read(text, YEAR_TO, ([, name = '', year = '']) => {
    const to = toMonth(name, year);
    return { from: addMonths(to, -11), to };
  });
}

function financialYears(text: string): readonly PeriodMention[] {
  return read(text, FINANCIAL_YEAR, ([, first = '', second = '']) =>
    Number(first.slice(2)) + 1 === Number(second) ? quartersOf(first, 1, 4) : null,
  );
}

function quarters(text: string): readonly PeriodMention[] {
  return read(text, QUARTER, ([, quarter = '', year = '']) =>
    quartersOf(year, Number(quarter), Number(quarter)),
  );
}

function quartersOf(year: string, first: number, last: number): Period {
  const april = month(`${year}-04`);
  return { from: addMonths(april, (first - 1) * 3), to: addMonths(april, last * 3 - 1) };
}

function singles(text: string): readonly PeriodMention[] {
  return read(text, SINGLE, ([, name = '', year = '']) => {
    const only = toMonth(name, year);
    return { from: only, to: only };
  }).map((mention) => ({ ...mention, lasts: false }));
}

function relatives(text: string, { period, lastMonth }: Reporting): readonly PeriodMention[] {
  const past = read(text, MONTHS_PAST, ([, count = '']) => monthsTo(period.to, count));
  const year = read(text, YEAR_PAST, () => monthsTo(period.to, '12')).map((mention) => {
    if (!mention.baseline && !COMPARED.test(text.slice(0, mention.start))) return mention;
    return { ...mention, baseline: true, period: comparisonPeriod(mention.period, 'SAME_PERIOD_LAST_YEAR') };
  });
  const first = read(text, MONTHS_FIRST, ([, count = '']) => monthsTo(lastMonth, count));
  return [...past, ...year, ...first].map((mention) => ({
    ...mention,
    reading: `“${text.slice(mention.start, mention.end)}” is read as ${mention.period.from} to ${mention.period.to}`,
  }));
}

function monthsTo(to: Month, count: string): Period | null {
  const named = COUNTS.indexOf(count.toLowerCase());
  const months = named < 0 ? Number(count) : named;
  return months >= 1 && months <= 240 ? { from: addMonths(to, 1 - months), to } : null;
}

function read(
  text: string,
  pattern: RegExp,
  toPeriod: (match: RegExpExecArray) => Period | null,
): readonly PeriodMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const period = toPeriod(match);
    if (period === null) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        period,
        lasts: true,
        reading: null,
        isRange: false,
        baseline: BASELINE.test(text.slice(0, match.index)),
      },
    ];
  });
}

function toMonth(name: string, year: string): Month {
  const number = monthOfName(name) ?? 1;
  return month(`${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`);
}
