import type { MetricDefinition } from '@citizen-graph/metrics';
import { DomainError, shorten } from '@citizen-graph/reference';
import { answerDifferences } from '../tables/answer-differences';
import type { DifferenceErrorCode } from '../tables/difference-errors';
import { momentOf } from '../tables/moment-of';
import type { TableSource } from '../tables/table-source';
import type { DifferencesArguments } from './differences-arguments';
import { toGroupDifferences } from './group-differences.type';
import type { GroupDifferencesType } from './group-differences.type';
import { toAsOf, toPeriod } from './to-table-query';

// The eight questions of a page by five protected characteristics are 40.
const MOST_TABLES = 60;

/** How groups differ in the metrics of a subject, as one family. Throws METRIC_NOT_FOUND, TOO_MANY_COMPARISONS and what tables do. */
export async function differencesOf(
  tables: TableSource,
  definitions: readonly MetricDefinition[],
  given: DifferencesArguments,
): Promise<GroupDifferencesType> {
  const { metrics, by, against, correction, withUnanswered, where } = given;
  const asOf = toAsOf(given);
  const named = definitionsOf(definitions, metrics);
  checkSize(named, by.length);
  const query = {
    period: toPeriod(given.period),
    grain: 'WHOLE_PERIOD' as const,
    by: [],
    where: where ?? [],
    compare: null,
  };
  const answer = await answerDifferences(tables, {
    ...{ definitions: named, by: [...new Set(by)], asked: { query, asOf }, correction, withUnanswered },
    references: Object.fromEntries((against ?? []).map(({ dimension, code }) => [dimension, code])),
  });
  return toGroupDifferences(answer, momentOf(asOf, answer.last));
}

function definitionsOf(
  definitions: readonly MetricDefinition[],
  ids: readonly string[],
): readonly MetricDefinition[] {
  return [...new Set(ids)].map((id) => {
    const found = definitions.find((definition) => definition.id === id);
    if (found !== undefined) return found;
    const known = definitions.map((definition) => definition.id).join(', ');
    return fail('METRIC_NOT_FOUND', `There is no metric ${shorten(id)} here; there are: ${known}.`);
  });
}

function checkSize(definitions: readonly MetricDefinition[], dimensions: number): void {
  const tables = definitions.length * dimensions;
  if (tables === 0) fail('METRIC_NOT_FOUND', 'Name at least one metric in metrics and one dimension in by.');
  if (tables <= MOST_TABLES) return;
  fail(
    'TOO_MANY_COMPARISONS',
    `${definitions.length} metrics by ${dimensions} dimensions are ${tables} tables; at most ${MOST_TABLES} make a ` +
      'family. Ask for fewer metrics or dimensions.',
  );
}

function fail(code: DifferenceErrorCode, message: string): never {
  throw new DomainError(code, message);
}
