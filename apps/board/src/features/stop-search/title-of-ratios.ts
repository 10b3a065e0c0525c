/** What ratios to one group range over, in at most 15 words; no range where fewer than two are given. */
export function titleOfRatios(reference: string, ratios: readonly (number | null)[]): string {
  const known = ratios.filter((ratio) => ratio !== null);
  if (known.length < 2) return `Search rates of ethnic groups, beside that of ${reference}`;
  const [least, most] = [Math.min(...known), Math.max(...known)].map((ratio) => ratio.toFixed(1));
  return `Search rates of other groups are ${least} to ${most} times that of ${reference}`;
}
