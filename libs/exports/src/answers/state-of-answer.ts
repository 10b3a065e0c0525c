import type { PublishedRelease, TableFact, TableState } from '../model/published-table';
import { isFields } from './flatten';
import type { Fields } from './flatten';

/** What the answer itself says of the state it was made in: what the operation did not ask for is not stated. */
export function stateOfAnswer(data: Fields, filters: readonly TableFact[], madeAt: string): TableState {
  const objects = objectsIn(data);
  const moments = distinct(objects.map(({ asOf }) => asOf).filter((moment) => typeof moment === 'string'));
  const marks = objects.map(({ synthetic }) => synthetic).filter((mark) => typeof mark === 'boolean');
  const releases = objects.flatMap(({ releases: list }) =>
    Array.isArray(list) ? list.flatMap(toRelease) : [],
  );
  return {
    filters,
    releases: [...new Map(releases.map((release) => [release.number, release])).values()],
    asOf: moments.length === 1 ? (moments[0] ?? null) : null,
    madeAt,
    disclosure: {
      policy: 'Under the disclosure control of whoever asked.',
      suppressed: 'A figure that is not given stands as its symbol.',
    },
    status: null,
    nextUpdate: null,
    synthetic: marks.length === 0 ? null : marks.includes(true),
  };
}

function objectsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isFields(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function toRelease(value: unknown): readonly PublishedRelease[] {
  if (!isFields(value) || typeof value['number'] !== 'number') return [];
  const { number, fileName, sha256, synthetic } = value;
  return [{ number, fileName: textOf(fileName), sha256: textOf(sha256), synthetic: synthetic === true }];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
