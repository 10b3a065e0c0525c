import { NON_RESPONSE_STATUSES, PERCENT_SCALE, nonResponseBounds } from '@citizen-graph/metrics';
import type {
  InvitedBy,
  MeasureReference,
  MetricDefinition,
  MetricRow,
  MetricValue,
  NonResponseBounds,
} from '@citizen-graph/metrics';
import { ALWAYS, contains, formatPeriod, splitByGrain } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { TableRequest, TableSource } from './table-source';

/** Why a figure has, or has no, bounds for those who did not answer. */
export const NON_RESPONSE_REASONS = {
  ...NON_RESPONSE_STATUSES,
  NOT_RECORDED: 'Nobody recorded who was invited.',
  NOT_TOLD_APART:
    'Those invited are not told apart by what the figure is cut or filtered by, or by whether they were to be asked.',
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
    if (!isGiven(row.value)) return without('NO_FIGURE');
    if (!isOfAllInvited(asked.definition, definition, row)) return without('NOT_TOLD_APART');
    return boundsOf(row.value, (await found).get(placeOf(row)));
  };
}

// The same question of those invited; nothing where they cannot be cut as the figure is.
function queryOf(
  asked: TableRequest,
  { dimensions }: MetricDefinition,
  own: NonNullable<InvitedBy['where']>,
): TableRequest['query'] | undefined {
  const { query } = asked;
  const names = dimensions.map(({ name }) => name);
  const used = [...query.by, ...query.where.map(({ dimension }) => dimension)];
  if (!used.every((name) => names.includes(name))) return undefined;
  const ofSurvey = segmentFilter(asked, dimensions);
  const kept = dimensions.flatMap(({ name }) => {
    const value = own[name];
    return value === undefined ? [] : [{ dimension: name, values: [value] }];
  });
  return { ...query, where: [...query.where, ...kept, ...ofSurvey], compare: null };
}

// Who was sent a survey that does not put the question was not invited to answer it.
function segmentFilter(
  { definition, query }: TableRequest,
  dimensions: MetricDefinition['dimensions'],
): TableRequest['query']['where'] {
  const { segments } = definition.arithmetic.of;
  const segment = dimensions.find(({ role }) => role === 'segment');
  if (segments === null || segment === undefined) return [];
  const isUsed = [...query.by, ...query.where.map(({ dimension }) => dimension)].includes(segment.name);
  const values = segment.values.map(({ code }) => code).filter((code) => segments.includes(code));
  return isUsed || values.length === 0 ? [] : [{ dimension: segment.name, values }];
}

// Nobody who answered is known where the figure is hidden, not in or of nobody who was asked.
function isGiven({ status }: MetricValue): boolean {
  return status === 'PUBLISHED' || status === 'NOT_ANSWERED' || status === 'NOT_APPLICABLE';
}

// In months of which invitations went out that the question was not yet part of, they are not told apart.
function isOfAllInvited(
  { arithmetic: { of: own } }: MetricDefinition,
  { arithmetic: { of: invited }, dimensions }: MetricDefinition,
  { period, group }: MetricRow,
): boolean {
  const segment = dimensions.find(({ role }) => role === 'segment')?.name;
  const asked = group.filter(({ dimension }) => dimension === segment).map(({ code }) => code);
  const months = splitByGrain(period, 'MONTH').map(({ from }) => from);
  const isAskedIn = ({ asked: known = {} }: MeasureReference, code: string, month: Month): boolean =>
    (known[code] ?? [ALWAYS]).some((each) => contains(each, month));
  return (asked.length > 0 ? asked : (own.segments ?? [])).every((code) =>
    months.every((month) => isAskedIn(own, code, month) || !isAskedIn(invited, code, month)),
  );
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
