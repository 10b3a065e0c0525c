import type { DatabaseManager } from '@citizen-graph/subgraph';
import {
  findActionsByIds,
  findActionsByMeetings,
  findChanges,
  findDecisionsByMeetings,
} from '@citizen-graph/victims-code';
import type {
  BoardDecision,
  Change,
  Edit,
  Editable,
  Editor,
  TrackedAction,
} from '@citizen-graph/victims-code';
import DataLoader from 'dataloader';

/** What the strategy's resolvers need of the context. */
export interface StrategyContext {
  readonly manager: DatabaseManager;
  /** Whom edits are ascribed to, and by which client they are made. */
  readonly editor: Pick<Editor, 'name' | 'client'>;
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
  { name, client }: StrategyContext['editor'],
  today: string,
): StrategyContext {
  // An operation may make several edits, one after the other, so what was read before one is not kept for the next.
  const cache = false;
  return {
    manager,
    editor: { name, client },
    today,
    histories: new DataLoader((things) => findChanges(manager, things), { cache }),
    actions: new DataLoader((ids) => findActionsByIds(manager, ids), { cache }),
    actionsOfMeetings: new DataLoader((ids) => findActionsByMeetings(manager, ids), { cache }),
    decisionsOfMeetings: new DataLoader((ids) => findDecisionsByMeetings(manager, ids), { cache }),
  };
}

/** The edit that a client asks for, by whoever asks. */
export function toEdit<Given extends { readonly clientKey: string }>(
  { clientKey, ...input }: Given,
  { editor, today }: StrategyContext,
): Edit<Omit<Given, 'clientKey'>> {
  return { clientKey, input, editor: { ...editor, today, synthetic: false } };
}
