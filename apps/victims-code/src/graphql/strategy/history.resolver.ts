import type { EditableKind } from '@citizen-graph/victims-code';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { BoardMeetingType } from './board.type';
import { ChangeType, toChanges } from './change.type';
import { PlanActionType } from './plan-action.type';
import type { StrategyContext } from './strategy-context';
import { StrategyPriorityType } from './strategy.type';

interface Identified {
  readonly id: string;
}

function historyResolver(type: ClassType<Identified>, kind: EditableKind) {
  @Resolver(() => type)
  class HistoryResolver {
    @FieldResolver(() => [ChangeType], { description: 'Every edit of it, the first first.' })
    async history(
      @Root() { id }: Identified,
      @Arg('after', () => Int, {
        defaultValue: 0,
        description:
          'Only the edits that came after this version, such as the one that an edit was made from.',
      })
      after: number,
      @Ctx() { histories }: StrategyContext,
    ): Promise<readonly ChangeType[]> {
      return toChanges(await histories.load({ kind, id }), after);
    }
  }
  return HistoryResolver;
}

/** A history for everything that is edited and that a client can look at. */
export const HISTORY_RESOLVERS = [
  historyResolver(StrategyPriorityType, 'PRIORITY'),
  historyResolver(PlanActionType, 'ACTION'),
  historyResolver(BoardMeetingType, 'MEETING'),
];
