import type { MetricErrorCode, MetricRow, MetricValue } from '@citizen-graph/metrics';
import { DomainError, invariant } from '@citizen-graph/reference';
import type { ShownRelease } from './shown-release';
import type { TableAnswer, TableRequest, TableSource } from './table-source';

/** A question for how a table moved from one release to another; to the last where that is null. */
export interface RevisionsRequest extends Omit<TableRequest, 'asOf'> {
  readonly from: number;
  readonly to: number | null;
  /** Whether rows that did not move are there as well. */
  readonly all: boolean;
}

/** A release that moved a figure, and the figure after it. */
export interface RevisionStep {
  readonly release: ShownRelease;
  readonly value: MetricValue;
  /** In the unit of the figure; null where it has no number before or after. */
  readonly difference: number | null;
}

/** A row as of both releases, and what moved it from the one to the other; the differences of the steps add up. */
export interface RevisedRow extends Pick<MetricRow, 'period' | 'group' | 'breaks'> {
  readonly before: MetricValue;
  readonly after: MetricValue;
  readonly difference: number | null;
  readonly steps: readonly RevisionStep[];
}

export interface RevisionsAnswer {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RevisedRow[];
  /** What the table rests on as of the later release. */
  readonly releases: readonly ShownRelease[];
  readonly erasedSince: boolean;
}

// Each takes a statement of its own.
const MOST_STEPS = 60;

const INVALID_AS_OF: MetricErrorCode = 'INVALID_AS_OF';

/**
 * How the figures of a table moved between two releases, from the answers to the table as of each release between,
 * so that it shows nothing that the table would not. Throws INVALID_AS_OF and what the table refuses.
 */
export async function answerRevisions(
  tables: TableSource,
  { from, to, all, ...asked }: RevisionsRequest,
): Promise<RevisionsAnswer> {
  if (to !== null && to < from) throw backwards(from, to);
  const [before, after] = await Promise.all([
    tables.answer({ ...asked, asOf: from }),
    tables.answer({ ...asked, asOf: to }),
  ]);
  const between = after.releases.filter((release) => release.number > from && mayMove(release));
  if (between.length > MOST_STEPS) throw tooManySteps(asked, from, between.length);
  const states = await Promise.all(
    between.map(async (release) => ({
      release,
      table: await tables.answer({ ...asked, asOf: release.number }),
    })),
  );
  const rows = before.rows.map((row, index) => revisedRow(row, index, { after, states }));
  return {
    from,
    to: after.last?.number ?? from,
    rows: all ? rows : rows.filter(({ steps }) => steps.length > 0),
    releases: after.releases,
    erasedSince: [before, after].some(({ erasedSince }) => erasedSince === true),
  };
}

// An erasure takes a record out of both ends and of all that lies between, so it moves nothing.
function mayMove({ kind }: ShownRelease): boolean {
  return kind !== 'ERASURE';
}

interface Path {
  readonly after: TableAnswer;
  readonly states: readonly { readonly release: ShownRelease; readonly table: TableAnswer }[];
}

function revisedRow(row: MetricRow, index: number, { after, states }: Path): RevisedRow {
  const { period, group, breaks, value: before } = row;
  const steps: RevisionStep[] = [];
  let last = before;
  for (const { release, table } of states) {
    const value = valueAt(table, index);
    if (isSame(last, value)) continue;
    steps.push({ release, value, difference: difference(last, value) });
    last = value;
  }
  const now = valueAt(after, index);
  return { period, group, breaks, before, after: now, difference: difference(before, now), steps };
}

function valueAt({ rows }: TableAnswer, index: number): MetricValue {
  const row = rows[index];
  invariant(row, 'the same question has the same rows as of every release');
  return row.value;
}

function isSame(one: MetricValue, other: MetricValue): boolean {
  return (
    one.status === other.status &&
    one.value === other.value &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator
  );
}

function difference(before: MetricValue, after: MetricValue): number | null {
  return before.value === null || after.value === null ? null : after.value - before.value;
}

function backwards(from: number, to: number): Error {
  return new DomainError(
    INVALID_AS_OF,
    `from, release ${from}, came after to, release ${to}. Exchange them.`,
  );
}

function tooManySteps(
  { definition, query }: Pick<TableRequest, 'definition' | 'query'>,
  from: number,
  steps: number,
) {
  const { from: first, to: last } = query.period;
  return new DomainError(
    INVALID_AS_OF,
    `${steps} releases after release ${from} bear on ${definition.id} from ${first} to ${last}; at most ${MOST_STEPS} ` +
      'can be followed at once. Choose releases that are closer together, or fewer months.',
  );
}
