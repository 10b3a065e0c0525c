import { keyOf } from './table-request';
import type { TableRequest } from './table-request';

const FIGURES = `fragment Figures on MetricTable {
  synthetic
  rows {
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      effectiveBase
      missingMonths
      interval {
        lower
        upper
        method
      }
    }
  }
}`;

const MOST_TABLES = 12;

/** An operation of the API, and which alias answers which table. */
export interface Operation {
  readonly query: string;
  readonly tables: Readonly<Record<string, TableRequest>>;
}

/** One operation that asks for some tables. */
export function operationOf(requests: readonly TableRequest[]): Operation {
  const tables = Object.fromEntries(requests.map((request, index) => [`t${index + 1}`, request]));
  const fields = Object.entries(tables).map(([alias, request]) => fieldOf(alias, request));
  return { query: `query Check {\n${fields.join('\n')}\n}\n\n${FIGURES}`, tables };
}

/** Operations that ask for each different table once, a dozen at a time. */
export function operationsOf(requests: readonly TableRequest[]): readonly Operation[] {
  const distinct = [...new Map(requests.map((request) => [keyOf(request), request])).values()];
  return Array.from({ length: Math.ceil(distinct.length / MOST_TABLES) }, (_, index) =>
    operationOf(distinct.slice(index * MOST_TABLES, (index + 1) * MOST_TABLES)),
  );
}

function fieldOf(alias: string, { metric, period, by }: TableRequest): string {
  const cut = by.length === 0 ? '' : `, by: [${by.toSorted().join(', ')}]`;
  return `  ${alias}: metric(id: ${JSON.stringify(metric)}) {
    table(period: { from: "${period.from}", to: "${period.to}" }${cut}) {
      ...Figures
    }
  }`;
}
