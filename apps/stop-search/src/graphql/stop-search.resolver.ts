import { findLocalPolicingArea } from '@citizen-graph/reference';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { StopSearchContext } from '../context';
import { StopSearchType } from './stop-search.type';

@Resolver()
export class StopSearchResolver {
  @Query(() => StopSearchType, { nullable: true, description: 'Stop and search, beside its metrics.' })
  async stopSearch(@Ctx() { findBoundaries }: StopSearchContext): Promise<StopSearchType> {
    const boundaries = await findBoundaries();
    return {
      areasWithBoundaries: boundaries.flatMap(({ areaCode }) => findLocalPolicingArea(areaCode) ?? []),
    };
  }
}
