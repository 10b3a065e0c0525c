import type { Question } from '../question';
import { breaksOfQuestion } from '../question-versions';
import { isAskedThroughout } from './asked-throughout';
import type { DriverQuestion } from './driver-question';
import type { LeftOut } from './left-out';

/** What makes an answer weaker than its intervals say. */
export type DriverWarningCode =
  | 'COLLINEAR'
  | 'NEGATIVE_ASSOCIATION'
  | 'MANY_LEFT_OUT'
  | 'NOT_ASKED_THROUGHOUT'
  | 'SERIES_BREAK'
  | 'UNUSABLE_RESAMPLES';

export interface DriverWarning {
  readonly code: DriverWarningCode;
  readonly message: string;
}

/** What warnings go by. */
export interface Findings {
  readonly respondents: number;
  readonly leftOut: LeftOut;
  readonly bootstrap: { readonly resamples: number; readonly unusable: number };
  readonly drivers: readonly {
    readonly question: Question;
    readonly correlation: number;
    readonly varianceInflation: number;
  }[];
}

// Marquardt (1970): from 10 on, what belongs to a driver cannot be told from what belongs to the others.
const HIGH_INFLATION = 10;
const MANY = 0.2;

/** What must be said of an answer beside the caveat that every answer has. */
export function driverWarnings(question: DriverQuestion, findings: Findings): readonly DriverWarning[] {
  return [
    ...collinear(findings),
    ...negative(question, findings),
    ...manyLeftOut(findings),
    ...notAskedThroughout(question),
    ...seriesBreaks(question),
    ...unusable(findings),
  ];
}

function collinear({ drivers }: Findings): readonly DriverWarning[] {
  const inflated = drivers.filter(({ varianceInflation }) => varianceInflation >= HIGH_INFLATION);
  if (inflated.length === 0) return [];
  const names = inflated
    .map(({ question, varianceInflation }) => `${question.code} (${varianceInflation.toFixed(1)})`)
    .join(', ');
  const message = `Answers to these go together so closely that their weights cannot be told apart: ${names}, by variance inflation factor.`;
  return [{ code: 'COLLINEAR', message }];
}

function negative({ outcome }: DriverQuestion, { drivers }: Findings): readonly DriverWarning[] {
  return drivers
    .filter(({ correlation }) => correlation < 0)
    .map(({ question }) => ({
      code: 'NEGATIVE_ASSOCIATION',
      message: `Higher scores of ${question.code} go with lower scores of ${outcome.code}: its weight has no sign.`,
    }));
}

function manyLeftOut({ respondents, leftOut }: Findings): readonly DriverWarning[] {
  const everybody = respondents + leftOut.respondents;
  if (leftOut.respondents <= MANY * everybody) return [];
  const message = `${leftOut.respondents} of ${everybody} respondents are left out because they did not answer every question; they may think otherwise.`;
  return [{ code: 'MANY_LEFT_OUT', message }];
}

function notAskedThroughout(question: DriverQuestion): readonly DriverWarning[] {
  const { survey, period, outcome, drivers, passedOver } = question;
  const inPart = [outcome, ...drivers].filter((asked) => !isAskedThroughout(asked, survey, period));
  return [
    ...passedOver.map(({ code }) => `${code} is not weighed: it was not asked in every month.`),
    ...inPart.map(({ code }) => `${code} was not asked in every month: who was not asked is left out.`),
  ].map((message) => ({ code: 'NOT_ASKED_THROUGHOUT', message }));
}

function seriesBreaks({ survey, period, outcome, drivers }: DriverQuestion): readonly DriverWarning[] {
  return [outcome, ...drivers]
    .flatMap(breaksOfQuestion)
    .filter(({ month, segments }) => {
      const isOfSurvey = segments === undefined || segments.includes(survey.code);
      return isOfSurvey && month > period.from && month <= period.to;
    })
    .map(({ reason }) => ({
      code: 'SERIES_BREAK',
      message: `Answers to two wordings are weighed together. ${reason}`,
    }));
}

function unusable({ bootstrap }: Findings): readonly DriverWarning[] {
  if (bootstrap.unusable === 0) return [];
  const message = `${bootstrap.unusable} of ${bootstrap.resamples} resamples could not be weighed and are left out of the intervals.`;
  return [{ code: 'UNUSABLE_RESAMPLES', message }];
}
