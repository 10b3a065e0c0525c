import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { grantedCatalogue } from '../catalogue';
import type { CatalogueContext } from '../context';
import { BoardType } from './board.type';
import { MetricInterface } from './metric.type';
import { toMetric } from './to-metric';

@Resolver(() => BoardType)
export class BoardResolver {
  @FieldResolver(() => [MetricInterface], {
    description: 'The metrics that the board is shown, of the subjects that the caller is granted.',
  })
  metrics(@Root() { id }: BoardType, @Ctx() { grant }: CatalogueContext): MetricInterface[] {
    return grantedCatalogue(grant)
      .filter(({ definition }) => definition.boards.includes(id))
      .map(toMetric);
  }
}
