import { BoardMutationResolver } from './board-mutation.resolver';
import {
  BoardDecisionResolver,
  BoardMeetingResolver,
  ThematicBoardResolver,
  VictimsBoardResolver,
} from './board.resolver';
import { HISTORY_RESOLVERS } from './history.resolver';
import { PlanMutationResolver } from './plan-mutation.resolver';
import { StrategyPriorityResolver, StrategyResolver, VictimsStrategyResolver } from './strategy.resolver';

/** What the schema needs for the Victims Strategy and its board. */
export const STRATEGY_RESOLVERS = [
  VictimsStrategyResolver,
  StrategyResolver,
  StrategyPriorityResolver,
  VictimsBoardResolver,
  ThematicBoardResolver,
  BoardMeetingResolver,
  BoardDecisionResolver,
  ...HISTORY_RESOLVERS,
  PlanMutationResolver,
  BoardMutationResolver,
] as const;
