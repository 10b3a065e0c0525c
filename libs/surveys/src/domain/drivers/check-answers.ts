import { formatPeriod } from '@citizen-graph/reference';
import { sumOf } from './answer-table';
import type { AnswerTable } from './answer-table';
import type { BootstrapOptions, BootstrapResult } from './bootstrap';
import { dependentDrivers } from './collinearity';
import { driverError } from './driver-errors';
import type { DriverQuestion } from './driver-question';
import { momentsOf } from './moments';

// Green (1991), How many subjects does it take to do a regression analysis, Multivariate Behavioral Research
// 26(3), 499-510: for the test of R², 50 and 8 for each driver.
const LEAST_RESPONDENTS = 50;
const RESPONDENTS_A_DRIVER = 8;

// Peduzzi and others (1996), A simulation study of the number of events per variable in logistic regression
// analysis, Journal of Clinical Epidemiology 49(12), 1373-1379: 10 of the rarer outcome for each driver.
const RARER_A_DRIVER = 10;

const MOST_UNUSABLE = 0.05;

/** Throws a code of DRIVER_ERRORS where complete answers are too few or too much alike to be weighed. */
export function checkAnswers(question: DriverQuestion, table: AnswerTable): void {
  checkNumber(question, sumOf(table.respondents));
  const asked = [question.outcome, ...question.drivers];
  const { deviations } = momentsOf([table.outcome, ...table.drivers], table.respondents);
  const constant = asked.filter((_, index) => deviations[index] === 0).map(({ code }) => code);
  if (constant.length > 0) {
    const message = `Everybody answers alike to ${constant.join(', ')}: nothing can go with it.`;
    throw driverError('NO_VARIATION', message);
  }
  if (question.measure === 'TOP_BOX') checkRarer(question, table);
  const dependent = dependentDrivers(momentsOf(table.drivers, table.respondents).correlations);
  if (dependent.length === 0) return;
  const codes = dependent.map((driver) => question.drivers[driver]?.code).join(', ');
  throw driverError(
    'COLLINEAR_DRIVERS',
    `The answers to ${codes} follow from each other: leave one of them out.`,
  );
}

/** Throws SEPARATED_OUTCOME where too many resamples gave no weights for their intervals to mean anything. */
export function checkResamples({ unusable }: BootstrapResult, { resamples }: BootstrapOptions): void {
  if (unusable <= MOST_UNUSABLE * resamples) return;
  throw driverError(
    'SEPARATED_OUTCOME',
    `In ${unusable} of ${resamples} resamples the drivers tell the outcome without a mistake: ask for more months, or for its score.`,
  );
}

function checkNumber({ survey, period, drivers }: DriverQuestion, respondents: number): void {
  const least = LEAST_RESPONDENTS + RESPONDENTS_A_DRIVER * drivers.length;
  if (respondents >= least) return;
  throw driverError(
    'TOO_FEW_RESPONDENTS',
    `${survey.code}, ${formatPeriod(period)}: fewer than ${least} answered the outcome and every driver, which ` +
      `${drivers.length} drivers ask for. Ask for more months or fewer drivers.`,
  );
}

function checkRarer(
  { outcome, drivers }: DriverQuestion,
  { outcome: isHigh, respondents }: AnswerTable,
): void {
  const high = sumOf(respondents.map((count, entry) => count * isHigh[entry]!));
  const rarer = Math.min(high, sumOf(respondents) - high);
  const least = RARER_A_DRIVER * drivers.length;
  if (rarer >= least) return;
  throw driverError(
    'TOO_FEW_RESPONDENTS',
    `Fewer than ${least} of those who answered everything are on the rarer side of the top box of ${outcome.code}, ` +
      `which ${drivers.length} drivers ask for. Ask for more months, or for the score of the outcome.`,
  );
}
