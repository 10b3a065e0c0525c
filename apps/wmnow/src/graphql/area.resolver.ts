import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WmnowContext } from '../context';
import { AreaType, PopulationType } from './area.type';

@Resolver(() => AreaType)
export class AreaResolver {
  @FieldResolver(() => PopulationType, {
    nullable: true,
    description: 'The latest count of who lives there.',
  })
  population(
    @Root() { code }: AreaType,
    @Ctx() { populations }: WmnowContext,
  ): Promise<PopulationType | null> {
    return populations.load(code);
  }
}
