import type { PlanSummaryRow, Priority, TrackedAction } from '@citizen-graph/victims-code';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('StrategyPriority', { description: 'A priority of the Victims Strategy.' })
export class StrategyPriorityType {
  @Field(() => ID, { description: 'Its identifier, for ever the same.' })
  id!: string;

  @Field(() => String, { description: 'In a few words.' })
  title!: string;

  @Field(() => String, { description: 'In full.' })
  description!: string;

  @Field(() => Int, { description: 'Where it stands among the priorities, from 1.' })
  position!: number;

  @Field(() => Int, { description: 'Goes up by one with each edit; an edit names the one it was made from.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is made up, for demonstration and tests.' })
  synthetic!: boolean;

  /** Null where the plan was not read along with it. */
  plan!: PlanOnDay | null;
}

/** The delivery plan, and the day for which it is looked at. */
export interface PlanOnDay {
  readonly on: string;
  readonly priorities: readonly Priority[];
  readonly actions: readonly TrackedAction[];
}

@ObjectType('VictimsStrategy', { description: 'The Victims Strategy and its delivery plan.' })
export class StrategyType {
  @Field(() => String, { description: 'The day looked at, YYYY-MM-DD.' })
  on!: string;

  @Field(() => String, { description: 'The rule that the colours of actions follow, in words.' })
  ragRule!: string;

  @Field(() => Boolean, { description: 'Whether any of it is made up, for demonstration and tests.' })
  synthetic!: boolean;

  plan!: PlanOnDay;
}

@ObjectType('PlanSummaryRow', { description: 'How many actions have which colour.' })
export class PlanSummaryRowType {
  @Field(() => String, {
    description: 'The identifier of the priority or the code of the department; or ALL.',
  })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;

  @Field(() => Int, { description: 'All its actions.' })
  actions!: number;

  @Field(() => Int, { description: 'Those that are complete.' })
  blue!: number;

  @Field(() => Int, { description: 'Those that are late or off track.' })
  red!: number;

  @Field(() => Int, { description: 'Those that need attention.' })
  amber!: number;

  @Field(() => Int, { description: 'Those that give no cause for concern.' })
  green!: number;
}

export function toSummaryRow({ code, label, actions, colours }: PlanSummaryRow): PlanSummaryRowType {
  const { BLUE: blue, RED: red, AMBER: amber, GREEN: green } = colours;
  return { code, label, actions, blue, red, amber, green };
}
