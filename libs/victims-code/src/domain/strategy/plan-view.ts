import { DEPARTMENTS } from '../department';
import type { Department } from '../department';
import { statusOn } from './plan';
import type { ActionStatus, Priority, TrackedAction } from './plan';
import { ragOn } from './rag';
import type { RagColour } from './rag';

/** Which actions to keep; null keeps all. */
export interface ActionFilter {
  readonly status: ActionStatus | null;
  readonly rag: RagColour | null;
  readonly department: Department | null;
  /** Only actions due before this day. */
  readonly dueBefore: string | null;
}

/** The actions that pass a filter, as they stand on a day. */
export function filterActions(
  actions: readonly TrackedAction[],
  filter: ActionFilter,
  day: string,
): readonly TrackedAction[] {
  return actions.filter(
    (action) =>
      (filter.status === null || statusOn(action, day) === filter.status) &&
      (filter.rag === null || ragOn(action, day).colour === filter.rag) &&
      (filter.department === null || action.department === filter.department) &&
      (filter.dueBefore === null || action.dueOn < filter.dueBefore),
  );
}

export const PLAN_GROUPINGS = {
  PRIORITY: 'A row for each priority.',
  DEPARTMENT: 'A row for each department that owns actions or may.',
} as const;

export type PlanGrouping = keyof typeof PLAN_GROUPINGS;

/** How many actions of a group have each colour. */
export interface PlanSummaryRow {
  readonly code: string;
  readonly label: string;
  readonly actions: number;
  readonly colours: Readonly<Record<RagColour, number>>;
}

export interface SummarisedPlan {
  readonly priorities: readonly Priority[];
  readonly actions: readonly TrackedAction[];
}

/** The actions of a plan counted by colour on a day, in the rows of a grouping; with none, all in one row. */
export function summarisePlan(
  { priorities, actions }: SummarisedPlan,
  by: PlanGrouping | null,
  day: string,
): readonly PlanSummaryRow[] {
  if (by === null) return [toRow({ code: 'ALL', label: 'All actions' }, actions, day)];
  if (by === 'DEPARTMENT') {
    return DEPARTMENTS.map((group) =>
      toRow(
        group,
        actions.filter(({ department }) => department === group.code),
        day,
      ),
    );
  }
  return priorities.map(({ id, title }) =>
    toRow(
      { code: id, label: title },
      actions.filter(({ priorityId }) => priorityId === id),
      day,
    ),
  );
}

function toRow(
  { code, label }: Pick<PlanSummaryRow, 'code' | 'label'>,
  actions: readonly TrackedAction[],
  day: string,
): PlanSummaryRow {
  const colours = { BLUE: 0, RED: 0, AMBER: 0, GREEN: 0 } satisfies Record<RagColour, number>;
  for (const action of actions) colours[ragOn(action, day).colour] += 1;
  return { code, label, actions: actions.length, colours };
}
