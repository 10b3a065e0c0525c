import type { Claim } from '../claim';
import type { Facts } from '../resolve/figures';
import { judgeComparison } from './judge-comparison';
import { judgeDifferences } from './judge-differences';
import { judgeChange, judgeFigure } from './judge-figure';
import { judgeMovement, judgeRanking, judgeTrend } from './judge-order';
import type { Judgement } from './judgement';

/** Judges a claim by our figures; the other claims of the paper are set beside it where they contradict it. */
export function judge(claim: Claim, facts: Facts, others: readonly Claim[]): Judgement {
  switch (claim.kind) {
    case 'figure':
      return judgeFigure(claim, facts);
    case 'change':
      return judgeChange(claim, facts);
    case 'movement':
      return judgeMovement(claim, facts);
    case 'comparison':
      return judgeComparison(claim, facts);
    case 'ranking':
      return judgeRanking(claim, facts);
    case 'trend':
      return judgeTrend(claim, facts);
    case 'differences':
      return judgeDifferences(claim, facts, others);
  }
}
