import type { EditableKind } from '@citizen-graph/victims-code';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { BoardMeetingType, BoardMemberType } from './board.type';
import { ChangeType, toChanges } from './change.type';
import { PlanActionType } from './plan-action.type';
import type { StrategyContext } from './strategy-context';
import { StrategyPriorityType } from './strategy.type';

interface Identified {
  readonly id: string;
}

function historyResolver<Thing extends object>(
  type: ClassType<Thing>,
  kind: EditableKind,
  idOf: (thing: Thing) => string | null,
) {
  @Resolver(() => type)
  class HistoryResolver {
    @FieldResolver(() => [ChangeType], { description: 'Every edit of it, the first first.' })
    async history(
      @Root() thing: Thing,
      @Arg('after', () => Int, {
        defaultValue: 0,
        description:
          'Only the edits that came after this version, such as the one that an edit was made from.',
      })
      after: number,
      @Ctx() { histories }: StrategyContext,
    ): Promise<readonly ChangeType[]> {
      const id = idOf(thing);
      return id === null ? [] : toChanges(await histories.load({ kind, id }), after);
    }
  }
  return HistoryResolver;
}

const byId = ({ id }: Identified): string => id;

/** A history for everything that is edited; departments sit on the board too, and nobody edits them. */
export const HISTORY_RESOLVERS = [
  historyResolver(StrategyPriorityType, 'PRIORITY', byId),
  historyResolver(PlanActionType, 'ACTION', byId),
  historyResolver(BoardMeetingType, 'MEETING', byId),
  historyResolver(BoardMemberType, 'ORGANISATION', ({ code, kind }) =>
    kind === 'ORGANISATION' ? code : null,
  ),
];
