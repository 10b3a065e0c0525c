import { ArgsType, Field, Int } from 'type-graphql';

/** How many releases one answer may list. */
export const MOST_RELEASES = 1000;

@ArgsType()
export class ReleasesArguments {
  @Field(() => String, { nullable: true, description: 'Only those of this dataset.' })
  dataset!: string | null;

  @Field(() => Int, { nullable: true, description: 'Only those after this release.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Only those up to this release, that one included.' })
  to!: number | null;

  @Field(() => Int, { defaultValue: 100, description: `At most this many, from 1 to ${MOST_RELEASES}.` })
  first!: number;
}
