import type { DatabaseManager, EditingConfig } from '@citizen-graph/subgraph';
import {
  findActionsByIds,
  findActionsByMeetings,
  findChanges,
  findDecisionsByMeetings,
  strategyError,
} from '@citizen-graph/victims-code';
import type { BoardDecision, Change, Edit, Editable, TrackedAction } from '@citizen-graph/victims-code';
import DataLoader from 'dataloader';

/** What the strategy's resolvers need of the context. */
export interface StrategyContext {
  readonly manager: DatabaseManager;
  readonly editing: EditingConfig;
  /** The present day in London. */
  readonly today: string;
  readonly histories: DataLoader<Editable, readonly Change[]>;
  readonly actions: DataLoader<string, TrackedAction | null>;
  readonly actionsOfMeetings: DataLoader<string, readonly TrackedAction[]>;
  readonly decisionsOfMeetings: DataLoader<string, readonly BoardDecision[]>;
}

/** The part of a request's context that concerns the strategy. */
export function strategyContext(
  manager: DatabaseManager,
  editing: EditingConfig,
  today: string,
): StrategyContext {
  // An operation may make several edits, one after the other, so what was read before one is not kept for the next.
  const cache = false;
  return {
    manager,
    editing,
    today,
    histories: new DataLoader((things) => findChanges(manager, things), { cache }),
    actions: new DataLoader((ids) => findActionsByIds(manager, ids), { cache }),
    actionsOfMeetings: new DataLoader((ids) => findActionsByMeetings(manager, ids), { cache }),
    decisionsOfMeetings: new DataLoader((ids) => findDecisionsByMeetings(manager, ids), { cache }),
  };
}

/** The edit that a client asks for, as the editor of the configuration; throws EDITING_NOT_ALLOWED. */
export function toEdit<Given extends { readonly clientKey: string }>(
  { clientKey, ...input }: Given,
  { editing, today }: StrategyContext,
): Edit<Omit<Given, 'clientKey'>> {
  if (!editing.allowed) {
    throw strategyError(
      'EDITING_NOT_ALLOWED',
      'This server does not take edits. Whoever runs it allows them by setting EDITING to on.',
    );
  }
  return { clientKey, input, editor: { name: editing.actor, today, synthetic: false } };
}
