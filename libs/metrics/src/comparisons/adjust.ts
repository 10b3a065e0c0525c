/** How p-values are adjusted for how many comparisons are made at once. */
export const CORRECTIONS = {
  HOLM: 'Holm: at most 5% of families have any difference flagged that is not there. For what a page flags.',
  BENJAMINI_HOCHBERG:
    'Benjamini and Hochberg: of the differences that are flagged, at most 5% on average are not there. For exploration.',
} as const;

export type Correction = keyof typeof CORRECTIONS;

/**
 * The p-values of a family, adjusted for its size, in their own order: never below the p-value itself, in the same order
 * of size, and at most 1. Source: Holm (1979), Scandinavian Journal of Statistics 6; Benjamini and Hochberg (1995),
 * Journal of the Royal Statistical Society B 57; as R's p.adjust.
 * By Holm `[0.01, 0.04, 0.03]` are 0.03, 0.06 and 0.06.
 */
export function adjustPValues(pValues: readonly number[], correction: Correction): readonly number[] {
  const ascending = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => a.pValue - b.pValue);
  const adjusted = CORRECT[correction](ascending.map(({ pValue }) => pValue));
  const inOrder = new Array<number>(pValues.length);
  ascending.forEach(({ index }, rank) => (inOrder[index] = adjusted[rank]!));
  return inOrder;
}

const CORRECT: Readonly<Record<Correction, (ascending: readonly number[]) => readonly number[]>> = {
  HOLM: holm,
  BENJAMINI_HOCHBERG: benjaminiHochberg,
};

// Each by how many are left, and never below one that comes before it.
function holm(ascending: readonly number[]): readonly number[] {
  let largest = 0;
  return ascending.map((pValue, rank) => {
    largest = Math.max(largest, Math.min(1, (ascending.length - rank) * pValue));
    return largest;
  });
}

// Each by its own place, and never above one that comes after it.
function benjaminiHochberg(ascending: readonly number[]): readonly number[] {
  let smallest = 1;
  return ascending
    .map((pValue, rank) => (ascending.length / (rank + 1)) * pValue)
    .reverse()
    .map((pValue) => (smallest = Math.min(smallest, pValue)))
    .reverse();
}
