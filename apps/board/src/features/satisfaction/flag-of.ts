/** As much of a difference as is flagged. */
export interface Difference {
  readonly difference: number;
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly adjustedPValue: number | null;
  readonly isSignificant: boolean | null;
}

interface Flag {
  readonly symbol: string;
  readonly words: string;
}

/** Whether a group differs from its reference by more than chance, as a symbol and in words. */
export function flagOf({ difference, isSignificant, adjustedPValue }: Difference): Flag {
  if (isSignificant === null) return { symbol: '?', words: 'Not tested: too few people' };
  if (!isSignificant) return { symbol: '–', words: `No clear difference (${written(adjustedPValue)})` };
  return difference > 0
    ? { symbol: '▲', words: `Higher, by more than chance (${written(adjustedPValue)})` }
    : { symbol: '▼', words: `Lower, by more than chance (${written(adjustedPValue)})` };
}

function written(adjusted: number | null): string {
  if (adjusted === null) return 'p not given';
  return adjusted < 0.001 ? 'adjusted p below 0.001' : `adjusted p ${adjusted.toFixed(3)}`;
}
