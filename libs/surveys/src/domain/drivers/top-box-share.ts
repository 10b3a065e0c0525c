import { percentage } from '@citizen-graph/metrics';
import type { MetricValue } from '@citizen-graph/metrics';
import { TOP_BOXES } from '../question';
import type { AnswerPattern } from './answer-table';
import { countOf } from './left-out';

/** Whether a score lies in the top box. */
export function isTopBox(score: number): boolean {
  const { SCORE_0_TO_10: topBox } = TOP_BOXES;
  return topBox !== null && score >= topBox.lowest && score <= topBox.highest;
}

/**
 * The share of the top box among all who answered a question, by its place in the patterns, whatever else they
 * left out: the figure that the metric of the question gives.
 */
export function topBoxShare(patterns: readonly AnswerPattern[], place: number): MetricValue {
  const answered = patterns.filter(({ scores }) => typeof scores[place] === 'number');
  const high = answered.filter(({ scores }) => isTopBox(scores[place] ?? 0));
  return percentage(countOf(high), countOf(answered));
}
