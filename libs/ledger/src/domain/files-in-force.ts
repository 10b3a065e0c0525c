import { formatPeriod, overlaps } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { ledgerError } from './errors';
import type { Release } from './release';

/** What of a release decides which files are in force. */
type KnownRelease = Pick<Release, 'kind' | 'dataset' | 'period' | 'sha256'>;

/**
 * The files whose records are in force, in order: a later file of a dataset takes the place of every
 * earlier one whose period lies within its own, and a withdrawal takes one out. Erasures and restatements
 * change the records of a file and do not take its place.
 */
export function filesInForce<Known extends KnownRelease>(releases: readonly Known[]): readonly Known[] {
  return releases.reduce<readonly Known[]>((inForce, release) => {
    if (release.sha256 === null && release.kind !== 'WITHDRAWAL') return inForce;
    const others = inForce.filter((earlier) => !isReplacedBy(earlier, release));
    return release.kind === 'WITHDRAWAL' ? others : [...others, release];
  }, []);
}

/** A file that is about to come in. */
export interface ArrivingFile {
  readonly fileName: string;
  readonly period: Period;
}

/**
 * The files in force of its dataset that an arriving file replaces: those whose months all lie within its
 * own. Throws PERIOD_OVERLAPS for any other that shares a month with it.
 */
export function filesReplacedBy(arriving: ArrivingFile, inForce: readonly Release[]): readonly Release[] {
  const touched = inForce.filter(({ period }) => overlaps(period, arriving.period));
  const refused = touched.find(({ period }) => !isWithin(period, arriving.period));
  if (refused === undefined) return touched;
  throw ledgerError(
    'PERIOD_OVERLAPS',
    `${arriving.fileName} covers ${formatPeriod(arriving.period)}, but release ${refused.number} ` +
      `(${refused.fileName}) already covers ${formatPeriod(refused.period)}. A correction covers exactly the period of ` +
      `the file that it corrects. Import a file that covers all of its months, with --replace; or take it out first: ` +
      `citizen withdraw ${refused.number}`,
  );
}

function isReplacedBy(earlier: KnownRelease, later: KnownRelease): boolean {
  return earlier.dataset === later.dataset && isWithin(earlier.period, later.period);
}

function isWithin(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
