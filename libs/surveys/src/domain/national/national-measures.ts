import type { Measure } from '@citizen-graph/metrics';

/** A question of the survey: the weights of who answered it, and of those among them who are content. */
export interface WeightedQuestion {
  readonly answered: Measure;
  readonly content: Measure;
}

export const NATIONAL_SATISFIED = question('national-satisfied');
export const NATIONAL_INFORMED = question('national-informed');
export const NATIONAL_TREATED_WELL = question('national-treated-well');

export const NATIONAL_CANDIDATES: Measure = {
  id: 'national-candidates',
  accumulation: 'flow',
  amount: 'n',
};

function question(id: string): WeightedQuestion {
  const summed = { accumulation: 'flow', amount: 'sum' } as const;
  return { answered: { id: `${id}-answered`, ...summed }, content: { id: `${id}-content`, ...summed } };
}
