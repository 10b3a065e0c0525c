import type { TestSubgraph } from './test-subgraph';

/** The arguments of a table, as a client sends them. */
export interface TableGiven {
  readonly period: { readonly from: string; readonly to: string };
  readonly grain?: string;
  readonly by?: readonly string[];
  readonly where?: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly compare?: string;
  readonly asOf?: string;
}

const EVERY_FIELD = `
  rows {
    period { from to }
    area { code name }
    group { dimension code label }
    value { ...wholeValue }
    change {
      comparison period { from to } value { ...wholeValue } status absolute relative
      interval { lower upper method } test { method pValue }
    }
  }
  asOf
  releases { number kind dataset period { from to } fileName sha256 rowsAccepted rowsQuarantined synthetic importedAt }`;

/** Asks for a metric of a type as the gateway does, with every field of the answer or those given. */
export function askTable(
  { ask }: TestSubgraph,
  metric: { readonly __typename: string; readonly id: string },
  { fields = EVERY_FIELD, ...given }: TableGiven & { readonly fields?: string },
): Promise<unknown> {
  const query = `
    query ($metrics: [_Any!]!, $period: PeriodInput!, $grain: Grain, $by: [DimensionName!],
      $where: [DimensionFilter!], $compare: Comparison, $asOf: DateTimeISO) {
      _entities(representations: $metrics) {
        ... on ${metric.__typename} {
          id
          table(period: $period, grain: $grain, by: $by, where: $where, compare: $compare, asOf: $asOf) {
            ${fields}
          }
        }
      }
    }
    fragment wholeValue on MetricValue {
      status value numerator denominator interval { lower upper method } shorthand missingMonths
    }`;
  const used = fields.includes('...wholeValue') ? query : query.slice(0, query.indexOf('fragment'));
  return ask(used, { metrics: [metric], ...given });
}

/** A value that is not there, with every field. */
export function absentValue(status: string, shorthand: string) {
  return {
    status,
    value: null,
    numerator: null,
    denominator: null,
    interval: null,
    shorthand,
    missingMonths: [],
  };
}

/** A value that is a fraction in per cent, with the 95% interval that is expected to six decimals. */
export function percentage(
  [numerator, denominator]: readonly [number, number],
  [lower, upper]: readonly [number, number],
) {
  return {
    status: 'PUBLISHED',
    value: expect.closeTo((100 * numerator) / denominator, 9),
    numerator,
    denominator,
    interval: { lower: expect.closeTo(lower, 6), upper: expect.closeTo(upper, 6), method: 'WILSON' },
    shorthand: null,
    missingMonths: [],
  };
}

/** A value in per cent that sets one count against another, and so has no interval. */
export function ratio([numerator, denominator]: readonly [number, number]) {
  const value = expect.closeTo((100 * numerator) / denominator, 9);
  return {
    status: 'PUBLISHED',
    value,
    numerator,
    denominator,
    interval: null,
    shorthand: null,
    missingMonths: [],
  };
}

/** A value that is a number of records. */
export function count(value: number) {
  return {
    status: 'PUBLISHED',
    value,
    numerator: null,
    denominator: null,
    interval: null,
    shorthand: null,
    missingMonths: [],
  };
}

/** The values of a table by the codes of their groups; an error fails the test. */
export async function askValues(
  subgraph: TestSubgraph,
  metric: { readonly __typename: string; readonly id: string },
  given: TableGiven,
): Promise<Readonly<Record<string, unknown>>> {
  const fields = 'rows { group { code } value { ...wholeValue } }';
  const answer = (await askTable(subgraph, metric, { ...given, fields })) as RowsAnswer;
  const rows = answer.data?._entities[0]?.table?.rows;
  if (rows === undefined) throw new Error(JSON.stringify(answer));
  return Object.fromEntries(rows.map(({ group, value }) => [group.map(({ code }) => code).join(' '), value]));
}

interface RowsAnswer {
  readonly data?: {
    readonly _entities: readonly ({ readonly table: RowsTable | null } | null)[];
  };
}

interface RowsTable {
  readonly rows: readonly { readonly group: readonly { readonly code: string }[]; readonly value: unknown }[];
}
