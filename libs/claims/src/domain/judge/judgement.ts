import type { OurFigure, Verdict } from '../finding';
import type { Facts, Figure } from '../resolve/figures';
import { subjectInWords, toOurs } from './words';

/** What is found of a claim by our figures. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'NOT_RECOGNISED'>;
  readonly ours: readonly OurFigure[];
  readonly why: string;
}

/** Says that a claim cannot be supported because a figure is not there. */
export function notGiven(figures: readonly Figure[], { catalogue }: Facts): Judgement {
  const missing = figures.filter(({ problem }) => problem !== null);
  const why = missing.map(
    ({ subject, problem }) => `there is no figure of ${subjectInWords(subject, catalogue)}: ${problem ?? ''}`,
  );
  return {
    verdict: 'NOT_SUPPORTED',
    ours: figures.map((figure) => toOurs(figure, catalogue)),
    why: [...new Set(why)].join('; '),
  };
}
