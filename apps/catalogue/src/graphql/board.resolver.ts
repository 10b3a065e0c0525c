import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CATALOGUE } from '../catalogue';
import { BoardType } from './board.type';
import { MetricInterface } from './metric.type';
import { toMetric } from './to-metric';

@Resolver(() => BoardType)
export class BoardResolver {
  @FieldResolver(() => [MetricInterface], { description: 'The metrics that the board is shown.' })
  metrics(@Root() { id }: BoardType): MetricInterface[] {
    return CATALOGUE.filter(({ definition }) => definition.boards.includes(id)).map(toMetric);
  }
}
