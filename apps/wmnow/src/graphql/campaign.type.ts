import { Field, ID, ObjectType } from 'type-graphql';
import { AreaType } from './area.type';

@ObjectType('WmnowCampaign', { description: 'A campaign to win members for WMNow.' })
export class CampaignType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What was done.' })
  description!: string;

  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  startedOn!: string;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  endedOn!: string;

  @Field(() => AreaType, { nullable: true, description: 'The area that it was run in; null for the force.' })
  area!: AreaType | null;
}
