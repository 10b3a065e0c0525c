import type { PublishedRelease, TableState } from './published-table';

/** The releases that tables rest on together, each once, by their numbers. */
export function releasesOf(states: readonly Pick<TableState, 'releases'>[]): readonly PublishedRelease[] {
  const known = new Map(
    states.flatMap(({ releases }) => releases).map((release) => [release.number, release]),
  );
  return [...known.values()].sort((one, other) => one.number - other.number);
}
