import { NON_RESPONSE_STATUSES, PERCENT_SCALE, nonResponseBounds } from '@citizen-graph/metrics';
import type {
  InvitedBy,
  MetricDefinition,
  MetricRow,
  MetricValue,
  NonResponseBounds,
} from '@citizen-graph/metrics';
import { formatPeriod } from '@citizen-graph/reference';
import type { TableRequest, TableSource } from './table-source';

/** Why a figure has, or has no, bounds for those who did not answer. */
export const NON_RESPONSE_REASONS = {
  ...NON_RESPONSE_STATUSES,
  NOT_RECORDED: 'Nobody recorded who was invited.',
  NOT_TOLD_APART: 'Those invited are not told apart by what the figure is cut or filtered by.',
  INVITED_UNKNOWN: 'How many were invited is not given; its status says why.',
} as const;

export type NonResponseReason = keyof typeof NON_RESPONSE_REASONS;

/** What a figure of those who answered says of all who were invited. */
export interface NonResponse extends Omit<NonResponseBounds, 'status'> {
  readonly status: NonResponseReason;
  /** How many were invited; null where that is not recorded, or not told apart. */
  readonly invited: MetricValue | null;
}

/**
 * The bounds of a row of a table for those who did not answer; null for a figure that nobody is invited to bear on.
 * Those invited are a table of their own, asked for once however many rows want it.
 */
export function nonResponseIn(
  tables: TableSource,
  asked: TableRequest,
  definitions: readonly MetricDefinition[],
): (row: MetricRow) => Promise<NonResponse | null> {
  const { invitedBy } = asked.definition;
  if (invitedBy === undefined) return () => Promise.resolve(null);
  if (invitedBy === 'NOT_RECORDED') return () => Promise.resolve(without('NOT_RECORDED'));
  const definition = definitions.find(({ id }) => id === invitedBy.metric);
  const query = definition && queryOf(asked, definition, invitedBy.where ?? {});
  if (definition === undefined || query === undefined)
    return () => Promise.resolve(without('NOT_TOLD_APART'));
  let found: Promise<ReadonlyMap<string, MetricValue>> | null = null;
  return async (row) => {
    found ??= tables.answer({ ...asked, definition, query }).then(({ rows }) => byPlace(rows));
    return boundsOf(row.value, (await found).get(placeOf(row)));
  };
}

// The same question of those invited; nothing where they cannot be cut as the figure is.
function queryOf(
  { query }: TableRequest,
  { dimensions }: MetricDefinition,
  own: NonNullable<InvitedBy['where']>,
): TableRequest['query'] | undefined {
  const names = dimensions.map(({ name }) => name);
  const used = [...query.by, ...query.where.map(({ dimension }) => dimension)];
  if (!used.every((name) => names.includes(name))) return undefined;
  const kept = dimensions.flatMap(({ name }) => {
    const value = own[name];
    return value === undefined ? [] : [{ dimension: name, values: [value] }];
  });
  return { ...query, where: [...query.where, ...kept], compare: null };
}

function boundsOf({ value, denominator }: MetricValue, invited: MetricValue | undefined): NonResponse {
  if (invited === undefined || invited.value === null)
    return { ...without('INVITED_UNKNOWN'), invited: invited ?? null };
  const answered = denominator ?? 0;
  return {
    ...nonResponseBounds({ value, scale: PERCENT_SCALE, answered, invited: invited.value }),
    invited,
  };
}

function byPlace(rows: readonly MetricRow[]): ReadonlyMap<string, MetricValue> {
  return new Map(rows.map((row) => [placeOf(row), row.value]));
}

function placeOf({ period, group }: Pick<MetricRow, 'period' | 'group'>): string {
  return [formatPeriod(period), ...group.map(({ code }) => code)].join('\n');
}

function without(status: NonResponseReason): NonResponse {
  return { status, responseRate: null, lower: null, upper: null, invited: null };
}
