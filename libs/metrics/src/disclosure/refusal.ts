import { DomainError, formatPeriod } from '@citizen-graph/reference';
import type { Dimension, DimensionName } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import { rowPeriods } from '../tables/cell-request';
import { getDimension, usedDimensions } from '../tables/table-query';
import type { TableQuery } from '../tables/table-query';
import { REFUSAL_REASONS } from './errors';
import type { RefusalReason } from './errors';
import type { DisclosurePolicy } from './policy';
import { isUsualPeriod } from './usual-period';

/** Why a question is refused, and what of it. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly explanation: string;
}

/** Throws DISCLOSURE_REFUSED with the reason where an audience may not have the answer to a checked query. */
export function checkDisclosure(
  policy: DisclosurePolicy,
  definition: MetricDefinition,
  query: TableQuery,
): void {
  if (policy.method === 'EXACT') return;
  const dimensions = usedDimensions(query).map((name) => getDimension(definition, name));
  const refusal =
    refusalOfDimensions(policy, dimensions) ??
    (policy.allowsSeveralValues ? null : severalValues(dimensions, query)) ??
    (policy.allowsAnyPeriod ? null : unusualPeriod(query));
  if (refusal === null) return;
  const { reason, explanation } = refusal;
  throw new DomainError(
    'DISCLOSURE_REFUSED',
    `${definition.id}: ${explanation} (${reason}: ${REFUSAL_REASONS[reason]})`,
  );
}

/** Why an audience may not have any table that combines these dimensions; null where it may. */
export function refusalOfDimensions(
  policy: Exclude<DisclosurePolicy, { method: 'EXACT' }>,
  dimensions: readonly Dimension[],
): Refusal | null {
  const attributes = dimensions.filter(({ role }) => role === 'attribute').map(({ name }) => name);
  if (attributes.length > policy.mostAttributes) {
    const explanation = `at most ${policy.mostAttributes} of ${attributes.join(', ')} can be combined.`;
    return { reason: 'TOO_MANY_ATTRIBUTES', explanation };
  }
  if (policy.method !== 'SUPPRESSION') return null;
  const cells = dimensions.reduce((product, { values }) => product * (values.length + 1), 1);
  if (cells <= policy.mostCells) return null;
  const names = dimensions.map(({ name }) => name).join(', ');
  const explanation = `${names} have ${cells} cells and margins; at most ${policy.mostCells} can be checked. Use fewer.`;
  return { reason: 'TOO_MANY_CELLS', explanation };
}

function severalValues(dimensions: readonly Dimension[], { where }: TableQuery): Refusal | null {
  const filter = where.find(({ dimension, values }) => {
    const all = dimensions.find(({ name }) => name === dimension)?.values ?? [];
    const asked = new Set<string>(values);
    return asked.size > 1 && all.some(({ code }) => !asked.has(code));
  });
  if (filter === undefined) return null;
  return { reason: 'SEVERAL_VALUES', explanation: severalValuesOf(filter.dimension) };
}

function severalValuesOf(name: DimensionName): string {
  return `filter ${name} by one value, or ask for the values in rows with by.`;
}

function unusualPeriod(query: TableQuery): Refusal | null {
  const asked = rowPeriods(query).flatMap(({ period, compared }) =>
    compared === null ? [period] : [period, compared],
  );
  const unusual = asked.find((period) => !isUsualPeriod(period));
  if (unusual === undefined) return null;
  const explanation =
    `${formatPeriod(unusual)} is no month, quarter, calendar year or financial year; ask for whole ones, ` +
    'or by month.';
  return { reason: 'UNUSUAL_PERIOD', explanation };
}
