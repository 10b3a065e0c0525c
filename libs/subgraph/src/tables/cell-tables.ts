import { filesInForce, findCells } from '@citizen-graph/ledger';
import type { CellQuery, Release, Subject } from '@citizen-graph/ledger';
import { calculateTable, checkTableQuery, planTable } from '@citizen-graph/metrics';
import type {
  CellRequest,
  CellSlice,
  CoveredPeriod,
  MetricDatasets,
  MetricDefinition,
  TableQuery,
} from '@citizen-graph/metrics';
import { overlaps } from '@citizen-graph/reference';
import DataLoader from 'dataloader';
import type { DatabaseManager } from '../database-manager';
import { releaseLoader } from './release-loader';
import type { ReleaseLoader } from './release-loader';
import type { TableAnswer, TableRequest, TableSource } from './table-source';

interface Loaders {
  readonly cells: DataLoader<CellQuery, readonly CellSlice[], string>;
  readonly releases: ReleaseLoader;
}

/** Tables calculated from a subject's cells: however many are asked for together, a statement for each shape. */
export function cellTables(manager: DatabaseManager, subject: Subject): TableSource {
  const loaders: Loaders = {
    cells: new DataLoader<CellQuery, readonly CellSlice[], string>(
      (queries) => findCells(manager, subject, queries),
      { cacheKeyFn: (query) => JSON.stringify(query) },
    ),
    releases: releaseLoader(manager),
  };
  return { answer: (request) => answerFromCells(loaders, request) };
}

async function answerFromCells(
  loaders: Loaders,
  { definition, query, asOf }: TableRequest,
): Promise<TableAnswer> {
  checkTableQuery(definition, query);
  const plan = planTable(definition, query);
  const load = (request: CellRequest) => loaders.cells.load({ request, asOf });
  const loadIfAny = (request: CellRequest | null) => (request === null ? [] : load(request));
  const [of, to, respondents, known] = await Promise.all([
    load(plan.of),
    loadIfAny(plan.to),
    loadIfAny(plan.respondents),
    loaders.releases.load({ datasets: null, asOf }),
  ]);
  const { datasets } = definition;
  const inForce = filesInForce(known);
  const coverage = { of: coveredBy(inForce, datasets, 'of'), to: coveredBy(inForce, datasets, 'to') };
  const asked = known.filter(isOfAskedSegment(definition, query));
  return {
    rows: calculateTable(definition, query, { of, to, respondents, coverage }),
    releases: asked.filter(
      (release) => isRestedOn(release, datasets.of, plan.of) || isRestedOn(release, datasets.to, plan.to),
    ),
  };
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
