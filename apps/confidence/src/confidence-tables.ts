import { calculateEstimateTable, checkTableQuery, planTable } from '@citizen-graph/metrics';
import type { Protection } from '@citizen-graph/metrics';
import { overlaps } from '@citizen-graph/reference';
import { cellTables } from '@citizen-graph/subgraph';
import type { DatabaseManager, TableAnswer, TableRequest, TableSource } from '@citizen-graph/subgraph';
import type { EstimateSource } from './estimates';

interface Sources {
  readonly estimates: EstimateSource;
  readonly protection: Protection;
}

/** Tables of published estimates, and of local surveys from their cells. */
export function confidenceTables(manager: DatabaseManager, { estimates, protection }: Sources): TableSource {
  const cells = cellTables(manager, 'confidence', protection);
  return {
    answer: (request) =>
      request.definition.arithmetic.kind === 'estimate'
        ? answerFromEstimates(estimates, request)
        : cells.answer(request),
  };
}

async function answerFromEstimates(
  source: EstimateSource,
  { definition, query, asOf }: TableRequest,
): Promise<TableAnswer> {
  checkTableQuery(definition, query);
  const { estimates, files, last } = await source.inForce(definition.datasets.of, asOf);
  const { period } = planTable(definition, query).of;
  return {
    rows: calculateEstimateTable(definition, query, estimates),
    releases: files.filter((file) => overlaps(file.period, period)),
    ...(last && { last }),
  };
}
