import { requireAreas } from '@citizen-graph/access';
import { calculateEstimateTable, checkTableQuery, planTable } from '@citizen-graph/metrics';
import { overlaps } from '@citizen-graph/reference';
import { cellTables } from '@citizen-graph/subgraph';
import type {
  DatabaseManager,
  Serving,
  TableAnswer,
  TableRequest,
  TableSource,
} from '@citizen-graph/subgraph';
import type { EstimateSource } from './estimates';

interface Sources {
  readonly estimates: EstimateSource;
  readonly serving: Serving;
}

/** Tables of published estimates, and of local surveys from their cells. */
export function confidenceTables(manager: DatabaseManager, { estimates, serving }: Sources): TableSource {
  const cells = cellTables(manager, 'confidence', serving);
  return {
    answer: (request) =>
      request.definition.arithmetic.kind === 'estimate'
        ? answerFromEstimates({ estimates, serving }, request)
        : cells.answer(request),
  };
}

async function answerFromEstimates(
  { estimates: source, serving }: Sources,
  { definition, query, asOf }: TableRequest,
): Promise<TableAnswer> {
  checkTableQuery(definition, query);
  // Estimates are of whole forces.
  requireAreas(serving.caller.grant, null);
  const { estimates, files, last } = await source.inForce(definition.datasets.of, asOf);
  const { period } = planTable(definition, query).of;
  return {
    rows: calculateEstimateTable(definition, query, estimates),
    releases: files.filter((file) => overlaps(file.period, period)),
    ...(last && { last }),
  };
}
