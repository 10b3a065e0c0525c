import { accessError } from '@citizen-graph/access';
import { DISCLOSURE_CONTROL } from '@citizen-graph/metrics';
import {
  BOARDS,
  DomainError,
  LOCAL_POLICING_AREAS,
  findBoard,
  findLocalPolicingArea,
} from '@citizen-graph/reference';
import { ReleaseType, shownRelease, toReleaseType } from '@citizen-graph/subgraph';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findMetric, grantedCatalogue, isOpenDataset } from '../catalogue';
import type { CatalogueContext } from '../context';
import { AreaType } from './area.type';
import { BoardType } from './board.type';
import { MetricInterface } from './metric.type';
import { MOST_RELEASES, ReleasesArguments } from './releases.arguments';
import { toMetric } from './to-metric';

@Resolver()
export class CatalogueResolver {
  @Query(() => [BoardType], { description: 'The boards that the force reports to.' })
  boards(): readonly BoardType[] {
    return BOARDS;
  }

  @Query(() => BoardType, {
    nullable: true,
    description: 'A board; null when there is none of this identifier.',
  })
  board(@Arg('id', () => ID, { description: 'Such as victims-thematic.' }) id: string): BoardType | null {
    return findBoard(id);
  }

  @Query(() => [MetricInterface], {
    description:
      'Every metric of the subjects that the caller is granted, or those with the given identifiers.',
  })
  metrics(
    @Arg('ids', () => [ID], { nullable: true, description: 'Identifiers; those of no metric are left out.' })
    ids: string[] | null,
    @Ctx() { grant }: CatalogueContext,
  ): MetricInterface[] {
    const granted = grantedCatalogue(grant);
    const chosen = ids ? granted.filter(({ definition }) => ids.includes(definition.id)) : granted;
    return chosen.map(toMetric);
  }

  @Query(() => MetricInterface, {
    nullable: true,
    description: 'A metric; null when there is none of this identifier.',
  })
  metric(
    @Arg('id', () => ID, { description: 'Such as helped.' }) id: string,
    @Ctx() { grant }: CatalogueContext,
  ): MetricInterface | null {
    const found = findMetric(id);
    if (found === null) return null;
    if (!grant.subjects.includes(found.subject)) {
      throw accessError(
        'ACCESS_DENIED',
        `Your grant does not hold ${found.subject}, which this metric is of.`,
      );
    }
    return toMetric(found);
  }

  @Query(() => [AreaType], { description: 'The local policing areas.' })
  areas(): readonly AreaType[] {
    return LOCAL_POLICING_AREAS;
  }

  @Query(() => AreaType, { nullable: true, description: 'An area; null when there is none of this code.' })
  area(@Arg('code', () => ID, { description: 'Such as E08000025.' }) code: string): AreaType | null {
    return findLocalPolicingArea(code);
  }

  @Query(() => [ReleaseType], {
    nullable: true,
    description:
      'The releases, the latest first; between two of them, what changed from the one to the other.',
  })
  async releases(
    @Ctx() { grant, findReleases }: CatalogueContext,
    @Args(() => ReleasesArguments) { dataset, from, to, first }: ReleasesArguments,
  ): Promise<ReleaseType[]> {
    if (first < 1 || first > MOST_RELEASES) {
      throw new DomainError('BAD_USER_INPUT', `releases(first:) takes 1 to ${MOST_RELEASES}, not ${first}.`);
    }
    const releases = await findReleases(dataset ?? null);
    const between = releases.filter(({ number }) => number > (from ?? 0) && number <= (to ?? Infinity));
    const policy = DISCLOSURE_CONTROL.policies[grant.disclosure];
    return between
      .slice(-first)
      .reverse()
      .map((release) =>
        toReleaseType(shownRelease(policy, release, { isOpen: isOpenDataset(release.dataset) })),
      );
  }
}
