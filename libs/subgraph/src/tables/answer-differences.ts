import type { Release } from '@citizen-graph/ledger';
import { groupDifferences } from '@citizen-graph/metrics';
import type {
  DifferenceQuery,
  GroupDifferences,
  GroupFigure,
  MetricDefinition,
} from '@citizen-graph/metrics';
import type { DimensionName } from '@citizen-graph/reference';
import type { TableAnswer, TableRequest, TableSource } from './table-source';

/** A family of comparisons: of each metric, the groups of each dimension, over the whole of a period. */
export interface DifferencesRequest extends DifferenceQuery {
  readonly definitions: readonly MetricDefinition[];
  readonly by: readonly DimensionName[];
  readonly asked: Omit<TableRequest, 'definition'>;
}

export interface DifferencesAnswer extends GroupDifferences {
  readonly releases: readonly Release[];
}

/**
 * How the groups of metrics differ, as one family, from the answers to their tables: so it shows nothing that the tables
 * would not. Throws a DomainError with a code of METRIC_ERRORS.
 */
export async function answerDifferences(
  tables: TableSource,
  { definitions, by, asked, ...compared }: DifferencesRequest,
): Promise<DifferencesAnswer> {
  const places = definitions.flatMap((definition) => by.map((dimension) => ({ definition, dimension })));
  const answers = await Promise.all(
    places.map(({ definition, dimension }) =>
      tables.answer({ ...asked, definition, query: { ...asked.query, by: [dimension] } }),
    ),
  );
  const figures = places.flatMap((place, index) => figuresOf(place, answers[index]));
  return { ...groupDifferences(figures, compared), releases: releasesOf(answers) };
}

function figuresOf(
  { definition, dimension }: { readonly definition: MetricDefinition; readonly dimension: DimensionName },
  answer: TableAnswer | undefined,
): readonly GroupFigure[] {
  return (answer?.rows ?? []).flatMap(({ period, group, value }) =>
    group.map(({ code, label }) => ({
      metric: definition,
      dimension,
      period,
      group: { code, label },
      value,
    })),
  );
}

function releasesOf(answers: readonly TableAnswer[]): readonly Release[] {
  const byNumber = new Map(
    answers.flatMap(({ releases }) => releases.map((one) => [one.number, one] as const)),
  );
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}
