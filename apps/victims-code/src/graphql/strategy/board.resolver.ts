import { PeriodInputType } from '@citizen-graph/subgraph';
import {
  boardMembers,
  calculateAttendance,
  findMeeting,
  findMeetings,
  findOrganisations,
} from '@citizen-graph/victims-code';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { VictimsCodeType } from '../victims-code.type';
import { AttendanceArguments, toMonths } from './arguments';
import { AttendanceType, toAttendanceRow } from './attendance.type';
import { BoardDecisionType, BoardMeetingType, ThematicBoardType, toDecision, toMeeting } from './board.type';
import { PlanActionType, toPlanAction } from './plan-action.type';
import type { StrategyContext } from './strategy-context';

@Resolver(() => VictimsCodeType)
export class VictimsBoardResolver {
  @FieldResolver(() => ThematicBoardType, {
    nullable: true,
    description: 'The monthly Victims Thematic Board.',
  })
  async board(@Ctx() { manager }: StrategyContext): Promise<ThematicBoardType> {
    return { members: boardMembers(await findOrganisations(manager)) };
  }
}

@Resolver(() => ThematicBoardType)
export class ThematicBoardResolver {
  @FieldResolver(() => [BoardMeetingType], { description: 'Its meetings in the order of their days.' })
  async meetings(
    @Root() { members }: ThematicBoardType,
    @Arg('period', () => PeriodInputType, { nullable: true, description: 'The months; all unless given.' })
    period: PeriodInputType | null,
    @Ctx() { manager }: StrategyContext,
  ): Promise<readonly BoardMeetingType[]> {
    const months = period ? toMonths('VictimsThematicBoard.meetings(period:)', period) : null;
    return (await findMeetings(manager, months)).map((meeting) => toMeeting(meeting, members));
  }

  @FieldResolver(() => BoardMeetingType, {
    nullable: true,
    description: 'One meeting; null when there is none.',
  })
  async meeting(
    @Root() { members }: ThematicBoardType,
    @Arg('id', () => ID, { description: 'The identifier of the meeting.' }) id: string,
    @Ctx() { manager }: StrategyContext,
  ): Promise<BoardMeetingType | null> {
    const meeting = await findMeeting(manager, id);
    return meeting && toMeeting(meeting, members);
  }

  @FieldResolver(() => AttendanceType, { description: 'Who attended the meetings of a period.' })
  async attendance(
    @Root() { members }: ThematicBoardType,
    @Args(() => AttendanceArguments) { by, period: given }: AttendanceArguments,
    @Ctx() { manager }: StrategyContext,
  ): Promise<AttendanceType> {
    const period = toMonths('VictimsThematicBoard.attendance(period:)', given);
    const held = (await findMeetings(manager, period)).filter(({ status }) => status === 'HELD');
    const asked = members.filter(({ kind }) => (by ?? kind) === kind);
    return {
      period,
      meetingsHeld: held.length,
      synthetic: held.some(({ synthetic }) => synthetic),
      rows: calculateAttendance(asked, held).map(toAttendanceRow),
    };
  }
}

@Resolver(() => BoardMeetingType)
export class BoardMeetingResolver {
  @FieldResolver(() => [BoardDecisionType], { description: 'What it decided, in order.' })
  async decisions(
    @Root() { id }: BoardMeetingType,
    @Ctx() { decisionsOfMeetings }: StrategyContext,
  ): Promise<readonly BoardDecisionType[]> {
    return (await decisionsOfMeetings.load(id)).map(toDecision);
  }

  @FieldResolver(() => [PlanActionType], {
    description: 'The actions of the plan that arose from it, as they stand today.',
  })
  async actionsArising(
    @Root() { id }: BoardMeetingType,
    @Ctx() { actionsOfMeetings, today }: StrategyContext,
  ): Promise<readonly PlanActionType[]> {
    return (await actionsOfMeetings.load(id)).map((action) => toPlanAction(action, today));
  }
}

@Resolver(() => BoardDecisionType)
export class BoardDecisionResolver {
  @FieldResolver(() => PlanActionType, {
    nullable: true,
    description: 'The action of the plan that it is about, if it is about one, as it stands today.',
  })
  async action(
    @Root() { actionId }: BoardDecisionType,
    @Ctx() { actions, today }: StrategyContext,
  ): Promise<PlanActionType | null> {
    const action = actionId === null ? null : await actions.load(actionId);
    return action && toPlanAction(action, today);
  }
}
