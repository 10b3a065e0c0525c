import type { SeriesBreak } from '@citizen-graph/metrics';
import { ALWAYS, addMonths, month } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { Question, QuestionVersion } from './question';

const FIRST_DAY = '01';

/** The months in which each survey asked a question, for those that did not always; in the form of `MeasureReference.asked`. */
export function askedMonths({ versions }: Question): Readonly<Record<string, readonly Period[]>> {
  const surveys = new Set(versions.map(({ survey }) => survey));
  const known = [...surveys].flatMap((survey) => {
    const own = versions.filter((version) => version.survey === survey);
    const isAlways = own.some(({ from, to }) => from === null && to === null);
    return isAlways ? [] : [[survey, own.map(monthsOf)] as const];
  });
  return Object.fromEntries(known);
}

/** Whether a survey asked a question on a day of London, written YYYY-MM-DD. */
export function isAskedOn({ versions }: Question, survey: string, day: string): boolean {
  return versions.some(
    (version) =>
      version.survey === survey &&
      (version.from === null || version.from <= day) &&
      (version.to === null || day <= version.to),
  );
}

/**
 * The breaks of a question's series: the month in which a survey words it anew. Where that is within a
 * month, answers of that month are to both wordings, and the next month breaks with them too.
 */
export function breaksOfQuestion({ title, versions }: Question): readonly SeriesBreak[] {
  return versions.flatMap(({ survey, number, from, wording }) => {
    if (number === 1 || from === null) return [];
    const reason = `${title}: worded “${wording}” since ${from}.`;
    return monthsOfChange(from).map((changed) => ({ month: changed, reason, segments: [survey] }));
  });
}

function monthsOf({ from, to }: QuestionVersion): Period {
  return {
    from: from === null ? ALWAYS.from : monthOfDay(from),
    to: to === null ? ALWAYS.to : monthOfDay(to),
  };
}

function monthsOfChange(day: string): readonly Month[] {
  const changed = monthOfDay(day);
  return day.endsWith(FIRST_DAY) ? [changed] : [changed, addMonths(changed, 1)];
}

function monthOfDay(day: string): Month {
  return month(day.slice(0, 7));
}
