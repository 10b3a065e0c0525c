import type { StretchLimits } from './limits';
import type { RuleSet } from './rule-set';

/** What the limits of a stretch rest on, or why it has none, in a sentence. */
export function limitsInWords(rests: StretchLimits, ruleSet: RuleSet): string {
  const { status, movingRanges, figures, screenedOut } = rests;
  const ranges = counted(movingRanges, 'moving range');
  const basis = `${ranges} of ${counted(figures, 'figure')}${screenedOut === 0 ? '' : `, ${screenedOut} screened out`}`;
  switch (status) {
    case 'ESTABLISHED':
      return `The limits rest on ${basis}.`;
    case 'TRIAL':
      return `The limits rest on ${basis}; below ${ruleSet.establishedFigures - 1} they are trial limits.`;
    case 'NOT_ENOUGH_POINTS':
      return (
        `There are no limits: they need ${counted(ruleSet.fewestFigures - 1, 'moving range')}, the step from a ` +
        `figure to that of the next period, and there are ${movingRanges}.`
      );
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
