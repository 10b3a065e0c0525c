interface Places {
  readonly from: number;
  readonly to: number;
}

interface Ranked {
  readonly label: string;
  readonly rank: number | null;
  readonly rankInterval: Places | null;
}

/** The places that something may have, in words. */
export function placesOf(places: Places | null): string {
  if (places === null) return 'not known';
  return places.from === places.to ? `${places.from}` : `${places.from} to ${places.to}`;
}

/** What was named most often, in at most 15 words: one thing alone only where no other may as well be first. */
export function titleOfPriorities(priorities: readonly Ranked[]): string {
  const first = priorities.filter(({ rankInterval }) => rankInterval?.from === 1).map(({ label }) => label);
  const [one, other] = first;
  if (one === undefined) return 'No order of priorities can be given';
  if (other === undefined) return `${one}: named most often`;
  if (first.length === 2) return `${one} or ${lowerFirst(other)}: named most often`;
  return `${first.length} priorities may each be the one named most often`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
