import { cellsOf, disclose, planTable } from '@citizen-graph/metrics';
import type {
  Cell,
  CellRequest,
  CellSlice,
  MetricDefinition,
  MetricRow,
  Protection,
  TableQuery,
} from '@citizen-graph/metrics';
import { addMonths, contains } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { YEAR } from './made-up-survey';
import type { KeyedAnswer } from './made-up-survey';

/** Answers a query as an audience would be answered; throws what disclosure control throws. */
export type Ask = (query: TableQuery) => readonly MetricRow[];

// As long as everything that a comparison can reach back to.
const RELEASED = { from: addMonths(YEAR.from, -12), to: YEAR.to };
const COVERAGE = { of: [RELEASED], to: [RELEASED] };

/** What an audience can ask of a metric of some records, from their cells alone, after releases that changed some. */
export function storeOf(
  records: readonly KeyedAnswer[],
  corrected: readonly Period[] = [],
): (definition: MetricDefinition, protection: Protection) => Ask {
  const cells = cellsOf(records);
  return (definition, protection) => (query) => {
    const of = slicesOf(cells, planTable(definition, query).of);
    const slices = { of, to: [], respondents: [], coverage: COVERAGE };
    return disclose(protection, {
      definition,
      query,
      cells: slices,
      isOpen: false,
      corrected: { of: corrected, to: corrected },
    });
  };
}

// Slices that a database would add up are left apart; the table adds them up as well.
function slicesOf(cells: readonly Cell[], request: CellRequest): readonly CellSlice[] {
  return cells
    .filter(({ key }) => isAskedFor(key, request))
    .map(({ key, statistics }) => ({
      month: request.byMonth ? key.month : null,
      area: request.byArea ? key.area : null,
      segment: request.bySegment ? key.segment : null,
      attributes: key.attributes,
      statistics,
    }));
}

function isAskedFor({ measure, attributes, month }: Cell['key'], request: CellRequest): boolean {
  const names = attributes.map(({ dimension }) => dimension).join();
  return (
    measure === request.measure && names === request.attributes.join() && contains(request.period, month)
  );
}
