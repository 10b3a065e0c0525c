import { setImmediate } from 'node:timers/promises';
import { requireAreas } from '@citizen-graph/access';
import type { Grant } from '@citizen-graph/access';
import { filesInForce, findCells } from '@citizen-graph/ledger';
import type { CellQuery, Release, Subject } from '@citizen-graph/ledger';
import { checkTableQuery, disclose, planTable, refuseEarlierReleases } from '@citizen-graph/metrics';
import type {
  CellRequest,
  CellSlice,
  CoveredPeriod,
  MetricDatasets,
  MetricDefinition,
  MetricRow,
  Protection,
  TableQuery,
} from '@citizen-graph/metrics';
import { AREA_DIMENSION, overlaps } from '@citizen-graph/reference';
import DataLoader from 'dataloader';
import type { DatabaseManager } from '../database-manager';
import type { Serving } from '../serving';
import { knownReleases } from './known-releases';
import { releaseLoader } from './release-loader';
import type { ReleaseLoader } from './release-loader';
import { shownRelease } from './shown-release';
import type { TableAnswer, TableRequest, TableSource } from './table-source';

interface Sources {
  readonly loaders: Loaders;
  readonly takeTurn: () => Promise<void>;
  readonly protection: Protection;
  readonly grant: Grant;
}

interface Loaders {
  readonly cells: DataLoader<CellQuery, readonly CellSlice[], string>;
  readonly releases: ReleaseLoader;
}

/** Tables calculated from a subject's cells, under disclosure control: however many are asked for together, a statement for each shape. */
export function cellTables(
  manager: DatabaseManager,
  subject: Subject,
  { protection, caller: { grant } }: Serving,
): TableSource {
  const loaders: Loaders = {
    cells: new DataLoader<CellQuery, readonly CellSlice[], string>(
      (queries) => findCells(manager, subject, queries),
      { cacheKeyFn: (query) => JSON.stringify(query) },
    ),
    releases: releaseLoader(manager),
  };
  const sources = { loaders, takeTurn: turns(), protection, grant };
  return { answer: (request) => answerFromCells(sources, request) };
}

// Disclosure control can take a good part of a second, and whoever else asks is let in between two tables. One waits for
// the other, as all that is put off to the same turn of the event loop runs in one go.
function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}

async function answerFromCells(
  { loaders, takeTurn, protection, grant }: Sources,
  { definition, query, asOf }: TableRequest,
): Promise<TableAnswer> {
  checkTableQuery(definition, query);
  requireAreas(grant, areasOf(query));
  if (asOf !== null) refuseEarlierReleases(protection, definition);
  const plan = planTable(definition, query);
  // Cells are asked for as of the last release that is known, so that a release that comes in meanwhile is in neither.
  const all = await loaders.releases.load({ datasets: null, asOf: null });
  const known = knownReleases(all, asOf);
  const last = known.at(-1);
  const number = last?.number ?? 0;
  const load = (request: CellRequest) => loaders.cells.load({ request, asOf: number });
  const loadIfAny = (request: CellRequest | null) => (request === null ? [] : load(request));
  const [of, to, respondents] = await Promise.all([
    load(plan.of),
    loadIfAny(plan.to),
    loadIfAny(plan.respondents),
  ]);
  const { datasets } = definition;
  const inForce = filesInForce(known);
  const coverage = { of: coveredBy(inForce, datasets, 'of'), to: coveredBy(inForce, datasets, 'to') };
  const cells = { of, to, respondents, coverage };
  const isOpen = definition.open !== undefined;
  const changes = known.filter(({ kind }) => kind !== 'IMPORT');
  const corrected = { of: coveredBy(changes, datasets, 'of'), to: coveredBy(changes, datasets, 'to') };
  await takeTurn();
  const rows = disclose(protection, { definition, query, cells, isOpen, corrected });
  const isOfAsked = isOfAskedSegment(definition, query);
  const isOwn = (release: Release): boolean =>
    isOfAsked(release) &&
    (isRestedOn(release, datasets.of, plan.of) || isRestedOn(release, datasets.to, plan.to));
  return {
    rows,
    releases: known.filter(isOwn).map((release) => shownRelease(protection.policy, release, { isOpen })),
    ...(last && { last }),
    erasedSince: isErasedSince(all.filter(isOwn), number, rows),
  };
}

function areasOf({ where }: TableQuery): readonly string[] | null {
  return where.find(({ dimension }) => dimension === AREA_DIMENSION.name)?.values ?? null;
}

/**
 * Whether a record was erased from what rows rest on: judged by the releases, which everybody may list, and not by the
 * cells, so that a table that is filtered to a few people tells nothing of them. A record may have been in a file of
 * other months before, which its erasure does not name; then the rows tell.
 */
function isErasedSince(releases: readonly Release[], last: number, rows: readonly MetricRow[]): boolean {
  const erasures = releases.filter(({ number, kind }) => number > last && kind === 'ERASURE');
  return rows.some(
    ({ period, value, change }) =>
      erasures.some((erasure) =>
        [period, change?.period ?? period].some((own) => overlaps(erasure.period, own)),
      ) || [value, change?.value].some((each) => each?.erasedSince !== undefined),
  );
}

// A table that is filtered to one survey does not rest on the files of another.
function isOfAskedSegment(
  { datasets, dimensions }: MetricDefinition,
  { where }: TableQuery,
): (release: Release) => boolean {
  const segment = dimensions.find(({ role }) => role === 'segment')?.name;
  const asked = where.find(({ dimension }) => dimension === segment)?.values;
  if (asked === undefined) return () => true;
  return ({ dataset }) => datasets.segments?.[dataset]?.some((code) => asked.includes(code)) ?? true;
}

function coveredBy(
  releases: readonly Release[],
  datasets: MetricDatasets,
  part: 'of' | 'to',
): readonly CoveredPeriod[] {
  const own = releases.filter(({ dataset }) => datasets[part].includes(dataset));
  return own.map(({ dataset, period }) => {
    const segments = datasets.segments?.[dataset];
    return segments === undefined ? period : { ...period, segments };
  });
}

function isRestedOn(
  { dataset, period }: Release,
  datasets: readonly string[],
  request: CellRequest | null,
): boolean {
  return request !== null && datasets.includes(dataset) && overlaps(period, request.period);
}
