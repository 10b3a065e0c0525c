import {
  addOrganisation,
  boardMembers,
  findOrganisations,
  recordDecision,
  scheduleMeeting,
  toBoardMember,
  updateMeeting,
  updateOrganisation,
} from '@citizen-graph/victims-code';
import type { BoardMeeting, Edited } from '@citizen-graph/victims-code';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  AddOrganisationInput,
  RecordDecisionInput,
  ScheduleMeetingInput,
  UpdateMeetingInput,
  UpdateOrganisationInput,
} from './board.input';
import { toDecision, toMeeting } from './board.type';
import { DecisionPayload, MeetingPayload, OrganisationPayload } from './payload.type';
import { toEdit } from './strategy-context';
import type { StrategyContext } from './strategy-context';

const INPUT = { description: 'The edit, under a key of your own.' };

@Resolver()
export class BoardMutationResolver {
  @Mutation(() => OrganisationPayload, {
    nullable: true,
    description: 'Adds a third-sector organisation to the Victims Thematic Board.',
  })
  async addVictimsBoardOrganisation(
    @Arg('input', () => AddOrganisationInput, INPUT) input: AddOrganisationInput,
    @Ctx() context: StrategyContext,
  ): Promise<OrganisationPayload> {
    const { result, replayed } = await addOrganisation(context.manager, toEdit(input, context));
    return { member: toBoardMember(result), replayed };
  }

  @Mutation(() => OrganisationPayload, {
    nullable: true,
    description: 'Gives a third-sector organisation on the Victims Thematic Board another name.',
  })
  async updateVictimsBoardOrganisation(
    @Arg('input', () => UpdateOrganisationInput, INPUT) input: UpdateOrganisationInput,
    @Ctx() context: StrategyContext,
  ): Promise<OrganisationPayload> {
    const { result, replayed } = await updateOrganisation(context.manager, toEdit(input, context));
    return { member: toBoardMember(result), replayed };
  }

  @Mutation(() => MeetingPayload, {
    nullable: true,
    description: 'Schedules a meeting of the Victims Thematic Board and invites to it.',
  })
  async scheduleVictimsBoardMeeting(
    @Arg('input', () => ScheduleMeetingInput, INPUT) input: ScheduleMeetingInput,
    @Ctx() context: StrategyContext,
  ): Promise<MeetingPayload> {
    return toMeetingPayload(await scheduleMeeting(context.manager, toEdit(input, context)), context);
  }

  @Mutation(() => MeetingPayload, {
    nullable: true,
    description: 'Changes a meeting of the Victims Thematic Board, or records who attended it.',
  })
  async updateVictimsBoardMeeting(
    @Arg('input', () => UpdateMeetingInput, INPUT) input: UpdateMeetingInput,
    @Ctx() context: StrategyContext,
  ): Promise<MeetingPayload> {
    return toMeetingPayload(await updateMeeting(context.manager, toEdit(input, context)), context);
  }

  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: 'Records what a meeting of the Victims Thematic Board decided.',
  })
  async recordVictimsBoardDecision(
    @Arg('input', () => RecordDecisionInput, INPUT) input: RecordDecisionInput,
    @Ctx() context: StrategyContext,
  ): Promise<DecisionPayload> {
    const { result, replayed } = await recordDecision(context.manager, toEdit(input, context));
    return { decision: toDecision(result), replayed };
  }
}

async function toMeetingPayload(
  { result, replayed }: Edited<BoardMeeting>,
  { manager }: StrategyContext,
): Promise<MeetingPayload> {
  const members = boardMembers(await findOrganisations(manager));
  return { meeting: toMeeting(result, members), replayed };
}
