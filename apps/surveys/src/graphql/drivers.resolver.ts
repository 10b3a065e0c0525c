import { toPeriod } from '@citizen-graph/subgraph';
import { BOOTSTRAP, calculateKeyDrivers, toDriverQuestion } from '@citizen-graph/surveys';
import type { DriverAnswers, DriverQuestion } from '@citizen-graph/surveys';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { inSlices } from '../in-slices';
import { DriversArguments } from './drivers.arguments';
import { KeyDriversType } from './drivers.type';
import { SurveysType } from './surveys.type';
import { toKeyDrivers } from './to-key-drivers';

/** What the resolver of drivers needs of the context. */
export interface DriversContext {
  findDriverAnswers(question: DriverQuestion): Promise<DriverAnswers>;
}

@Resolver(() => SurveysType)
export class DriversResolver {
  @FieldResolver(() => KeyDriversType, {
    nullable: true,
    description: 'Which answers go with an outcome, and how much each of them by itself.',
  })
  async drivers(
    @Args(() => DriversArguments) { period, area, among, ...rest }: DriversArguments,
    @Ctx() { findDriverAnswers }: DriversContext,
  ): Promise<KeyDriversType> {
    const request = { ...rest, period: toPeriod(period), area: area ?? null, among: among ?? null };
    const question = toDriverQuestion(request);
    const answers = await findDriverAnswers(question);
    const found = await inSlices(calculateKeyDrivers(question, answers.patterns, BOOTSTRAP));
    return toKeyDrivers(question, found, answers);
  }
}
