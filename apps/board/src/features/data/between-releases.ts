/** Which two releases the address asks to compare. */
export interface Between {
  readonly from: number;
  readonly to: number;
}

/** What the address says of two releases: nothing, two of them in order, or what is wrong with it. */
export function readBetween(search: URLSearchParams, numbers: readonly number[]): Between | string | null {
  const [from, to] = ['from', 'to'].map((name) => search.get(name) ?? '');
  // Months, which other pages have under the same names, ask for nothing here.
  if (![from, to].every((text) => /^\d+$/.test(text ?? ''))) return null;
  const unknown = [from, to].find((text) => !numbers.includes(Number(text)));
  if (unknown !== undefined) return `There is no release ${unknown}`;
  if (Number(from) >= Number(to)) return 'The later release must have a higher number than the earlier one';
  return { from: Number(from), to: Number(to) };
}

/** The releases after one up to another, the first first. */
export function releasesBetween<Release extends { readonly number: number }>(
  releases: readonly Release[],
  { from, to }: Between,
): readonly Release[] {
  return releases
    .filter(({ number }) => from < number && number <= to)
    .toSorted((a, b) => a.number - b.number);
}
