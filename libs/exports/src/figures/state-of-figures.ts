import type { PublishedRelease, TableFact, TableState, TableStatus } from '../model/published-table';
import { tableStatus } from '../model/table-status';
import type { FigureRow } from './figure-row';

/** Whose rules of disclosure control the figures are under, as the field `disclosure` of a metric answers. */
export interface DisclosureRules {
  readonly audience: string;
  readonly version: string;
  readonly owner: string;
  /** Why the figures need no protection; null where they are protected. */
  readonly open: string | null;
}

/** A table of a metric, as `fragment Figures on MetricTable` asks for it. */
export interface FigureTable {
  readonly rows: readonly FigureRow[];
  readonly asOf: string;
  readonly asOfRelease?: number | null | undefined;
  readonly erasedSince?: boolean | undefined;
  readonly synthetic: boolean;
  readonly releases: readonly PublishedRelease[];
}

/** What is told of the making of a table and is not in the answer. */
export interface Making {
  /** What was asked: filters, cuts and other variables. */
  readonly filters: readonly TableFact[];
  /** The moment (ISO 8601): pure code has no clock. */
  readonly madeAt: string;
  /** When figures are next due, in words; null where it is not known. */
  readonly nextUpdate: string | null;
}

const NOT_GIVEN = new Set(['UNRELIABLE', 'SUPPRESSED', 'SUPPRESSED_SECONDARY', 'WITHHELD']);

/** The state that a table of figures was made in. */
export function stateOfFigures(
  table: FigureTable,
  making: Making,
  rules: DisclosureRules | null,
): TableState {
  return {
    filters: making.filters,
    releases: table.releases.map(({ number, fileName, sha256, synthetic }) => ({
      number,
      fileName,
      sha256,
      synthetic,
    })),
    asOf: table.asOf,
    madeAt: making.madeAt,
    disclosure: { policy: policyInWords(rules), suppressed: suppressedInWords(table.rows) },
    status: statusOf(table.rows),
    nextUpdate: making.nextUpdate,
    synthetic: table.synthetic,
  };
}

function policyInWords(rules: DisclosureRules | null): string {
  if (rules === null) return 'Under the disclosure control of the audience that asked.';
  if (rules.open !== null) return `Open figures: ${rules.open}`;
  return `Policy ${rules.version} of ${rules.owner}, for the audience ${rules.audience}.`;
}

function suppressedInWords(rows: readonly FigureRow[]): string {
  const figures = rows.flatMap(({ value, change }) => [value, ...(change === null ? [] : [change.value])]);
  const hidden = figures.filter(({ status }) => NOT_GIVEN.has(status)).map(({ status }) => status);
  if (hidden.length === 0) return 'No figure of this table is suppressed.';
  const kinds = [...new Set(hidden)]
    .sort()
    .map((kind) => `${kind} ${hidden.filter((one) => one === kind).length}`);
  return `Not given are ${hidden.length} of ${figures.length} figures: ${kinds.join(', ')}.`;
}

function statusOf(rows: readonly FigureRow[]): TableStatus {
  const figures = rows.flatMap(({ value, change }) => [value, ...(change === null ? [] : [change.value])]);
  const isProvisional = figures.some(({ missingMonths = [] }) => missingMonths.length > 0);
  const isRevised = figures.some(({ revisedBy = [] }) => revisedBy.length > 0);
  return tableStatus(isProvisional, isRevised);
}
