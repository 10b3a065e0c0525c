import {
  COMPARATORS,
  DEFAULT_FORCE,
  DESIGN_EFFECT,
  LEAST_BASE,
  MOST_SIMILAR_GROUP,
} from '@citizen-graph/confidence';
import { PeriodInputType, toPeriod } from '@citizen-graph/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import type { ConfidenceContext } from '../context';
import { localEstimates } from '../local-estimates';
import { localPriorities } from '../local-priorities';
import { confidenceTrend } from '../trend';
import { LocalEstimatesArguments } from './arguments';
import { PublicConfidenceType } from './force.type';
import { LocalEstimatesType, LocalPrioritiesType } from './local.type';
import { ConfidenceTrendType, EstimatedMeasureEnum } from './trend.type';
import type { EstimatedMeasure } from './trend.type';

const ITS_COMPARATORS = [DEFAULT_FORCE, ...COMPARATORS].map(({ code }) => code);

@Resolver(() => PublicConfidenceType)
export class ConfidenceResolver {
  @Query(() => PublicConfidenceType, {
    nullable: true,
    description: 'Public confidence, beside its metrics.',
  })
  publicConfidence(): PublicConfidenceType {
    return {
      force: DEFAULT_FORCE,
      comparators: COMPARATORS,
      mostSimilarGroup: MOST_SIMILAR_GROUP,
      designEffect: DESIGN_EFFECT,
      leastBase: LEAST_BASE,
    };
  }

  @FieldResolver(() => ConfidenceTrendType, {
    nullable: true,
    description: 'What the Crime Survey estimates, year by year.',
  })
  trend(
    @Arg('measure', () => EstimatedMeasureEnum, {
      defaultValue: 'OVERALL_CONFIDENCE' satisfies EstimatedMeasure,
      description: 'What is estimated.',
    })
    measure: EstimatedMeasure,
    @Arg('forces', () => [ID], {
      nullable: true,
      description: 'Codes of forces; by default the force and its comparators.',
    })
    forces: string[] | null,
    @Ctx() context: ConfidenceContext,
  ): Promise<ConfidenceTrendType> {
    return confidenceTrend(context, measure, forces ?? ITS_COMPARATORS);
  }

  @FieldResolver(() => LocalPrioritiesType, {
    nullable: true,
    description: 'What residents want dealt with first, by the local surveys.',
  })
  localPriorities(
    @Arg('period', () => PeriodInputType, { description: 'The months of the interviews.' })
    period: PeriodInputType,
    @Arg('area', () => ID, { nullable: true, description: 'The code of an area; all by default.' })
    area: string | null,
    @Ctx() context: ConfidenceContext,
  ): Promise<LocalPrioritiesType> {
    return localPriorities(context, toPeriod(period), area ?? null);
  }

  @FieldResolver(() => LocalEstimatesType, {
    nullable: true,
    description: 'Estimates by place, as another force publishes them of its own survey.',
  })
  localEstimates(
    @Args(() => LocalEstimatesArguments) { measure, period, place }: LocalEstimatesArguments,
    @Ctx() context: ConfidenceContext,
  ): Promise<LocalEstimatesType> {
    return localEstimates(context, { measure, period: toPeriod(period), place: place ?? null });
  }
}
