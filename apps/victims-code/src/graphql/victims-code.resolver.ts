import { EDITIONS, STAGES, readClock } from '@citizen-graph/victims-code';
import { Arg, FieldResolver, Query, Resolver } from 'type-graphql';
import { ClockInputType, ClockReadingType } from './clock.type';
import { toClockQuestion, toClockReading } from './to-clock';
import { toEdition } from './to-edition';
import { toStage } from './to-stage';
import { VictimsCodeType } from './victims-code.type';

@Resolver(() => VictimsCodeType)
export class VictimsCodeResolver {
  @Query(() => VictimsCodeType, {
    nullable: true,
    description: "The Victims' Code: editions, rights, limits, clocks and stages.",
  })
  victimsCode(): VictimsCodeType {
    return { editions: EDITIONS.map(toEdition), stages: STAGES.map(toStage) };
  }

  @FieldResolver(() => ClockReadingType, {
    nullable: true,
    description: 'How an entitlement stands on a day: by which edition, until when, and how late.',
  })
  clock(
    @Arg('entitlement', () => ClockInputType, { description: 'The entitlement.' })
    entitlement: ClockInputType,
    @Arg('asAt', () => String, {
      description: 'The day looked at, YYYY-MM-DD; what happens later does not count.',
    })
    asAt: string,
  ): ClockReadingType {
    return toClockReading(readClock(toClockQuestion(entitlement, asAt)));
  }
}
