import { DateTime } from 'luxon';
import type { ExplainedFormat } from 'luxon';

/** What the dates of a provider become. */
export type DateKind = 'day' | 'month' | 'instant';

export const LONDON = 'Europe/London';

/** The language of the names of months and days. */
export const LOCALE = 'en-GB';

const TOKENS = 'https://moment.github.io/luxon/#/parsing?id=table-of-tokens';

// No part of it is what a missing one is taken to be, and an hour of the afternoon needs am and pm told apart.
const SAMPLE = DateTime.fromObject(
  { year: 2023, month: 11, day: 28, hour: 21, minute: 47, second: 36 },
  { zone: LONDON, locale: LOCALE },
);

const KINDS = {
  day: { needed: ['year', 'month', 'day'], inWords: 'a day needs year, month and day' },
  instant: { needed: ['year', 'month', 'day'], inWords: 'an instant needs year, month and day' },
  month: { needed: ['year', 'month'], inWords: 'a month needs year and month' },
} as const;

const SAME_PART: Readonly<Record<string, string>> = { L: 'M', h: 'H', c: 'E' };

/**
 * Why texts by a format in the tokens of Luxon cannot be read as a day, month or instant; null where they
 * can. Luxon completes a date that lacks its year, month or day from today's, without a word.
 */
export function findFormatProblem(format: string, to: DateKind): string | null {
  const explained = explain(format);
  const problem =
    explained === null
      ? `reads no text; see the tokens of ${TOKENS}`
      : (unknownToken(explained) ?? repeated(explained) ?? lacking(explained, to) ?? misread(format, to));
  return problem === null ? null : `"${format}" ${problem}`;
}

/** Whether texts by a format say their own offset or zone. */
export function hasOffset(format: string): boolean {
  const zone = explain(format)?.zone ?? null;
  return zone !== null;
}

/** How the sample is read back once it is written by the format; null where it cannot be. */
function explain(format: string): ExplainedFormat | null {
  try {
    const explained = DateTime.fromFormatExplain(SAMPLE.toFormat(format), format, { locale: LOCALE });
    return (explained.rawMatches ?? null) === null ? null : explained;
  } catch {
    // Luxon throws where a format has both the hours of a day and am or pm.
    return null;
  }
}

function partsOf({ tokens }: ExplainedFormat): readonly string[] {
  return tokens.filter(({ literal, val }) => !literal && /^[A-Za-z]/.test(val)).map(({ val }) => val);
}

// Luxon writes and expects what it does not know as it stands; it does so with its own yyyyy too.
function unknownToken(explained: ExplainedFormat): string | null {
  const unknown = partsOf(explained).find((part) => part !== 'yyyyy' && SAMPLE.toFormat(part) === part);
  return unknown === undefined ? null : `reads no text: ${unknown} is no token of ${TOKENS}`;
}

function repeated(explained: ExplainedFormat): string | null {
  const parts = partsOf(explained).map((part) => SAME_PART[part.charAt(0)] ?? part.charAt(0));
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  return twice === undefined ? null : `has ${twice} twice; months are M, minutes m`;
}

function lacking({ result }: ExplainedFormat, to: DateKind): string | null {
  const given = new Set(Object.keys(result ?? {}));
  if (given.has('ordinal')) given.add('month').add('day');
  if (given.has('weekYear') && given.has('weekNumber') && given.has('weekday')) return null;
  const { needed, inWords } = KINDS[to];
  const lacks = needed.filter((part) => !given.has(part)).map((part) => `no ${part}`);
  if (lacks.length === 0) return null;
  return `has ${lacks.join(', ').replace(/, (?=[^,]*$)/, ' and ')}; ${inWords}`;
}

function misread(format: string, to: DateKind): string | null {
  const text = SAMPLE.toFormat(format);
  const read = DateTime.fromFormat(text, format, { zone: LONDON, locale: LOCALE });
  const isHourGiven = explain(format)?.result?.['hour'] !== undefined;
  const unit = to === 'month' ? 'month' : to === 'instant' && isHourGiven ? 'hour' : 'day';
  if (read.isValid && read.hasSame(SAMPLE, unit)) return null;
  const wrong = read.isValid ? read.toFormat("yyyy-MM-dd'T'HH:mm") : 'nothing';
  return `reads the 28th of November 2023 at 21:47 as ${wrong}`;
}
