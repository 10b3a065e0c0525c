import { requireAreas } from '@citizen-graph/access';
import { refuseRecords } from '@citizen-graph/metrics';
import { toPeriod } from '@citizen-graph/subgraph';
import type { Serving } from '@citizen-graph/subgraph';
import { toDriverQuestion } from '@citizen-graph/surveys';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { KeyDriverSource } from '../key-driver-source';
import { DriversArguments } from './drivers.arguments';
import { KeyDriversType } from './drivers.type';
import { SurveysType } from './surveys.type';
import { toKeyDrivers } from './to-key-drivers';

/** What the resolver of drivers needs of the context. */
export interface DriversContext extends Serving {
  readonly keyDrivers: KeyDriverSource;
}

@Resolver(() => SurveysType)
export class DriversResolver {
  @FieldResolver(() => KeyDriversType, {
    nullable: true,
    description: 'Which answers go with an outcome, and how much each of them by itself.',
  })
  async drivers(
    @Args(() => DriversArguments) { period, area, among, ...rest }: DriversArguments,
    @Ctx() { keyDrivers, protection, caller }: DriversContext,
  ): Promise<KeyDriversType> {
    requireAreas(caller.grant, area ? [area] : null);
    refuseRecords(protection, 'Surveys.drivers');
    const request = { ...rest, period: toPeriod(period), area: area ?? null, among: among ?? null };
    const question = toDriverQuestion(request);
    return toKeyDrivers(question, await keyDrivers(question));
  }
}
