import { PeriodInputType, toPeriod } from '@citizen-graph/subgraph';
import { editionsOfPeriod } from '@citizen-graph/victims-code';
import { Arg, FieldResolver, Resolver } from 'type-graphql';
import { EditionType } from './edition.type';
import { toEdition } from './to-edition';
import { METRICS } from './victims-code-metric.type';

@Resolver(() => METRICS.MetricType)
export class MetricEditionsResolver {
  @FieldResolver(() => [EditionType], {
    nullable: true,
    description:
      'The editions of the Code that a table of these months rests on: each record is measured by the one in force when it started.',
  })
  editions(
    @Arg('period', () => PeriodInputType, { description: 'The months that the table is about.' })
    period: PeriodInputType,
  ): EditionType[] {
    return editionsOfPeriod(toPeriod(period)).map(toEdition);
  }
}
