import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import { DRIVERS_CAVEAT } from '@citizen-graph/surveys';
import type { DriverQuestion, KeyDriver } from '@citizen-graph/surveys';
import type { KeyDriverAnswer } from '../key-driver-source';
import type { KeyDriverType } from './driver.type';
import type { KeyDriversType } from './drivers.type';
import { toQuestion } from './to-question';

/** What was found of a question, as the schema shows it. */
export function toKeyDrivers(
  { survey, period, area, measure, outcome }: DriverQuestion,
  { found, answers }: KeyDriverAnswer,
): KeyDriversType {
  const { respondents, leftOut, rSquared, bootstrap, drivers, warnings } = found;
  return {
    survey: survey.code,
    period,
    area,
    outcome: { question: toQuestion(outcome.code), measure },
    n: respondents,
    excluded: leftOut,
    rSquared,
    method: measure === 'SCORE' ? 'RELATIVE_WEIGHTS' : 'LOGISTIC_RELATIVE_WEIGHTS',
    bootstrap,
    drivers: drivers.map(toDriver),
    warnings,
    caveat: DRIVERS_CAVEAT,
    ...provenanceOf(answers.releases),
  };
}

function toDriver({
  question,
  raw,
  rescaled,
  interval,
  beyondChance,
  performance,
  ...rest
}: KeyDriver): KeyDriverType {
  const importance = { raw, rescaled, interval, beyondChance };
  return {
    ...rest,
    question: toQuestion(question.code),
    importance,
    performance: toMetricValue(performance, false),
  };
}
