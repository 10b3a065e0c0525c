import type { Release } from '@citizen-graph/ledger';
import { groupDifferences } from '@citizen-graph/metrics';
import type {
  DifferenceQuery,
  GroupDifferences,
  GroupFigure,
  MetricDefinition,
} from '@citizen-graph/metrics';
import { DomainError } from '@citizen-graph/reference';
import type { DimensionName } from '@citizen-graph/reference';
import type { DifferenceErrorCode } from './difference-errors';
import type { ShownRelease } from './shown-release';
import type { TableAnswer, TableRequest, TableSource } from './table-source';

/** A family of comparisons: of each metric, the groups of each dimension, over the whole of a period. */
export interface DifferencesRequest extends DifferenceQuery {
  readonly definitions: readonly MetricDefinition[];
  readonly by: readonly DimensionName[];
  readonly asked: Omit<TableRequest, 'definition'>;
}

export interface DifferencesAnswer extends GroupDifferences {
  readonly releases: readonly ShownRelease[];
  /** The last release that was in by then. */
  readonly last: Release | undefined;
}

/**
 * How the groups of metrics differ, as one family, from the answers to their tables: so it shows nothing that the tables
 * would not. Throws a DomainError with a code of METRIC_ERRORS, or GROUPS_OVERLAP where a record may be of several groups.
 */
export async function answerDifferences(
  tables: TableSource,
  { definitions, by, asked, ...compared }: DifferencesRequest,
): Promise<DifferencesAnswer> {
  for (const definition of definitions) checkApart(definition, by);
  const places = definitions.flatMap((definition) => by.map((dimension) => ({ definition, dimension })));
  const answers = await Promise.all(
    places.map(({ definition, dimension }) =>
      tables.answer({ ...asked, definition, query: { ...asked.query, by: [dimension] } }),
    ),
  );
  const figures = places.flatMap((place, index) => figuresOf(place, answers[index]));
  const { last } = answers.at(-1) ?? {};
  return { ...groupDifferences(figures, compared), releases: releasesOf(answers), last };
}

// Every test and interval of a difference takes the two groups to be of different records.
function checkApart({ id, dimensions }: MetricDefinition, by: readonly DimensionName[]): void {
  const own = dimensions.filter(({ name }) => by.includes(name));
  const overlapping = own.find(({ overlaps }) => overlaps === true);
  if (overlapping === undefined) return;
  const others = dimensions.filter(({ overlaps }) => overlaps !== true).map(({ name }) => name);
  throw new DomainError<DifferenceErrorCode>(
    'GROUPS_OVERLAP',
    `${id}: one record may be of several groups of ${overlapping.name}, so these are not independent and no test of ` +
      `their differences holds. Ask for its table by ${overlapping.name}, or compare groups of: ${others.join(', ')}.`,
  );
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

function releasesOf(answers: readonly TableAnswer[]): readonly ShownRelease[] {
  const byNumber = new Map(
    answers.flatMap(({ releases }) => releases.map((one) => [one.number, one] as const)),
  );
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}
