import { Field, ObjectType } from 'type-graphql';
import { BoardDecisionType, BoardMeetingType, BoardMemberType } from './board.type';
import { PlanActionType, ProgressNoteType } from './plan-action.type';
import { StrategyPriorityType } from './strategy.type';

const REPLAYED = {
  description:
    'Whether the client key was used before: then nothing was changed, and this is what the first request was told.',
};

@ObjectType('VictimsPriorityPayload', { description: 'What came of an edit of a priority.' })
export class PriorityPayload {
  @Field(() => StrategyPriorityType, { description: 'The priority as the edit left it.' })
  priority!: StrategyPriorityType;

  @Field(() => Boolean, REPLAYED)
  replayed!: boolean;
}

@ObjectType('VictimsActionPayload', { description: 'What came of an edit of an action.' })
export class ActionPayload {
  @Field(() => PlanActionType, { description: 'The action as the edit left it, with the notes of now.' })
  action!: PlanActionType;

  @Field(() => Boolean, REPLAYED)
  replayed!: boolean;
}

@ObjectType('VictimsActionNotePayload', { description: 'What came of a progress note.' })
export class ActionNotePayload {
  @Field(() => ProgressNoteType, { description: 'The note.' })
  note!: ProgressNoteType;

  @Field(() => PlanActionType, { description: 'The action as it is now.' })
  action!: PlanActionType;

  @Field(() => Boolean, REPLAYED)
  replayed!: boolean;
}

@ObjectType('VictimsBoardOrganisationPayload', { description: 'What came of an edit of an organisation.' })
export class OrganisationPayload {
  @Field(() => BoardMemberType, { description: 'The organisation.' })
  member!: BoardMemberType;

  @Field(() => Boolean, REPLAYED)
  replayed!: boolean;
}

@ObjectType('VictimsBoardMeetingPayload', { description: 'What came of an edit of a meeting.' })
export class MeetingPayload {
  @Field(() => BoardMeetingType, { description: 'The meeting as the edit left it.' })
  meeting!: BoardMeetingType;

  @Field(() => Boolean, REPLAYED)
  replayed!: boolean;
}

@ObjectType('VictimsBoardDecisionPayload', { description: 'What came of recording a decision.' })
export class DecisionPayload {
  @Field(() => BoardDecisionType, { description: 'The decision.' })
  decision!: BoardDecisionType;

  @Field(() => Boolean, REPLAYED)
  replayed!: boolean;
}
