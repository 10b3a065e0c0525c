import {
  RAG_RULE,
  filterActions,
  findActions,
  findPriorities,
  summarisePlan,
} from '@citizen-graph/victims-code';
import type { PlanGrouping } from '@citizen-graph/victims-code';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { VictimsCodeType } from '../victims-code.type';
import { ActionArguments, toActionFilter, toDay } from './arguments';
import { PlanGroupingEnum } from './enums';
import { PlanActionType, toPlanAction } from './plan-action.type';
import type { StrategyContext } from './strategy-context';
import { PlanSummaryRowType, StrategyPriorityType, StrategyType, toSummaryRow } from './strategy.type';

@Resolver(() => VictimsCodeType)
export class VictimsStrategyResolver {
  @FieldResolver(() => StrategyType, {
    nullable: true,
    description: 'The Victims Strategy and its delivery plan.',
  })
  async strategy(
    @Arg('on', () => String, {
      nullable: true,
      description:
        'The day looked at, YYYY-MM-DD; today unless given. What is reported or completed later does not count for status and colour. All else is as it is now.',
    })
    given: string | null,
    @Ctx() { manager, today }: StrategyContext,
  ): Promise<StrategyType> {
    const on = toDay('VictimsCode.strategy(on:)', given) ?? today;
    const [priorities, actions] = await Promise.all([findPriorities(manager), findActions(manager)]);
    const synthetic = [...priorities, ...actions].some((thing) => thing.synthetic);
    return { on, ragRule: RAG_RULE, synthetic, plan: { on, priorities, actions } };
  }
}

@Resolver(() => StrategyType)
export class StrategyResolver {
  @FieldResolver(() => [StrategyPriorityType], { description: 'Its priorities in their order.' })
  priorities(@Root() { plan }: StrategyType): readonly StrategyPriorityType[] {
    return plan.priorities.map((priority) => ({ ...priority, plan }));
  }

  @FieldResolver(() => PlanActionType, {
    nullable: true,
    description: 'One action; null when there is none.',
  })
  action(
    @Root() { plan }: StrategyType,
    @Arg('id', () => ID, { description: 'The identifier of the action.' }) id: string,
  ): PlanActionType | null {
    const found = plan.actions.find((action) => action.id === id);
    return found === undefined ? null : toPlanAction(found, plan.on);
  }

  @FieldResolver(() => [PlanSummaryRowType], { description: 'Its actions counted by colour.' })
  summary(
    @Root() { plan }: StrategyType,
    @Arg('by', () => PlanGroupingEnum, {
      nullable: true,
      description: 'What to have a row for; one row for all unless given.',
    })
    by: PlanGrouping | null,
  ): readonly PlanSummaryRowType[] {
    return summarisePlan(plan, by ?? null, plan.on).map(toSummaryRow);
  }
}

@Resolver(() => StrategyPriorityType)
export class StrategyPriorityResolver {
  @FieldResolver(() => [PlanActionType], { description: 'Its actions, the earliest due first.' })
  async actions(
    @Root() { id, plan }: StrategyPriorityType,
    @Args(() => ActionArguments) given: ActionArguments,
    @Ctx() { manager, today }: StrategyContext,
  ): Promise<readonly PlanActionType[]> {
    const { on, actions } = plan ?? { on: today, actions: await findActions(manager) };
    const own = actions.filter(({ priorityId }) => priorityId === id);
    return filterActions(own, toActionFilter(given), on).map((action) => toPlanAction(action, on));
  }
}
