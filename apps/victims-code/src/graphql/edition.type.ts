import { registerEnum } from '@citizen-graph/subgraph';
import type { EditionStatus, ServiceProvider } from '@citizen-graph/victims-code';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const EditionStatusEnum = registerEnum<EditionStatus>({
  name: 'EditionStatus',
  description: 'Whether anything is measured by an edition.',
  values: {
    IN_FORCE: 'In force: what starts now is measured by it.',
    REPLACED: 'Replaced: what started while it was in force is measured by it.',
    DRAFT: 'Published for consultation: nothing is measured by it.',
  },
});

const ServiceProviderEnum = registerEnum<ServiceProvider>({
  name: 'ServiceProvider',
  description: 'Who has to bring about what a right promises.',
  values: {
    POLICE: 'The police.',
    WITNESS_CARE_UNIT: 'The Witness Care Unit.',
    PROSECUTION: 'The Crown Prosecution Service.',
    VICTIM: 'The victim, who is free not to: it is followed, and counts for nobody’s compliance.',
  },
});

@ObjectType('Clause', {
  description: 'One thing that a right promises: after a start event, the stop event.',
})
export class ClauseType {
  @Field(() => String, { description: 'Its code, the same in every edition that has it.' })
  code!: string;

  @Field(() => [String], { description: 'The events that start the clock.' })
  startEvents!: readonly string[];

  @Field(() => String, { description: 'The event that stops it.' })
  stopEvent!: string;

  @Field(() => Int, { nullable: true, description: 'Working days allowed; null where the Code sets none.' })
  workingDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Working days allowed for victims with Enhanced Rights.' })
  workingDaysUnderEnhancedRights!: number | null;

  @Field(() => ServiceProviderEnum, { description: 'Who has to bring the stop event about.' })
  responsible!: ServiceProvider;

  @Field(() => String, { description: 'Where the clause is printed.' })
  source!: string;

  @Field(() => Boolean, { description: 'False where the clause is not confirmed by a published source yet.' })
  confirmed!: boolean;
}

@ObjectType('Right', { description: "A right of an edition of the Victims' Code." })
export class RightType {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'The code that filters on the dimension RIGHT take.' })
  code!: string;

  @Field(() => String, { description: 'The name that the edition gives it.' })
  name!: string;

  @Field(() => String, { description: 'Where the name is printed.' })
  source!: string;

  @Field(() => Boolean, { description: 'False where the name is not confirmed by a published source yet.' })
  confirmed!: boolean;

  @Field(() => [ClauseType], { description: 'What it promises.' })
  clauses!: readonly ClauseType[];
}

@ObjectType('Edition', { description: "The Victims' Code as it stood over a span of days." })
export class EditionType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => EditionStatusEnum, { description: 'Whether anything is measured by it.' })
  status!: EditionStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The first day in force, YYYY-MM-DD; null for a draft.',
  })
  inForceFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day in force; null while it still is.' })
  inForceTo!: string | null;

  @Field(() => String, { description: 'Who published it, and when.' })
  source!: string;

  @Field(() => [String], { description: 'What it changes against the edition before it.' })
  changes!: readonly string[];

  @Field(() => [RightType], { description: 'Its rights.' })
  rights!: readonly RightType[];
}
