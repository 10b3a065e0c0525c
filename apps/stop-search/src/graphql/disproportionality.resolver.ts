import { findLocalPolicingArea } from '@citizen-graph/reference';
import { CENSUS_ETHNIC_GROUPS, CROSSWALK_NOTES, RESIDENTS_DEFINITION } from '@citizen-graph/stop-search';
import type { GroupComparison } from '@citizen-graph/stop-search';
import { provenanceOf, toMetricValue, toPeriod } from '@citizen-graph/subgraph';
import type { MetricValueType } from '@citizen-graph/subgraph';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { StopSearchContext } from '../context';
import { answerComparison } from '../disproportionality';
import { DisproportionalityArguments, DisproportionalityType } from './disproportionality.type';
import type { GroupComparisonType } from './group-comparison.type';
import { EthnicityCrosswalkType } from './population.type';
import { StopSearchType } from './stop-search.type';

@Resolver(() => StopSearchType)
export class DisproportionalityResolver {
  @FieldResolver(() => DisproportionalityType, {
    nullable: true,
    description: 'How often ethnic groups are searched, and what their searches lead to.',
  })
  async disproportionality(
    @Args(() => DisproportionalityArguments) given: DisproportionalityArguments,
    @Ctx() { tables, findPopulationCount }: StopSearchContext,
  ): Promise<DisproportionalityType> {
    const { area = null, asOf = null, by, reference } = given;
    const period = toPeriod(given.period);
    const { groups, unreported, caveats, releases, residentsFiles } = await answerComparison(tables, {
      ...{ period, area, by, reference, asOf },
    });
    const count = await findPopulationCount({ until: period.to, releases: residentsFiles });
    return {
      ...{ period, by, reference, caveats },
      groups: groups.map(toGroup),
      unreported: { count: plain(unreported.count), share: plain(unreported.share) },
      denominator: {
        definition: RESIDENTS_DEFINITION,
        vintage: count?.vintage ?? null,
        source: count?.source ?? null,
        asAt: count?.asAt ?? null,
      },
      asOf: asOf ?? new Date(),
      ...provenanceOf(releases),
    };
  }

  @FieldResolver(() => EthnicityCrosswalkType, {
    nullable: true,
    description: 'How the ethnic groups of the census and the 18+1 codes of the police go together.',
  })
  ethnicityCrosswalk(): EthnicityCrosswalkType {
    return {
      entries: CENSUS_ETHNIC_GROUPS.map(({ label, group, policeCode }) => ({
        censusGroup: label,
        group,
        policeCode,
      })),
      notes: CROSSWALK_NOTES,
    };
  }
}

function toGroup({ group, label, residents, pooledAreas, ...figures }: GroupComparison): GroupComparisonType {
  return {
    group,
    label,
    searches: plain(figures.searches),
    population: plain(residents),
    rate: plain(figures.rate),
    relativeRate: plain(figures.relativeRate),
    pooledRelativeRate: plain(figures.pooledRelativeRate),
    pooledAreas: pooledAreas.flatMap((code) => findLocalPolicingArea(code) ?? []),
    arrestRate: plain(figures.arrestRate),
    noFurtherActionRate: plain(figures.noFurtherActionRate),
    findRate: plain(figures.findRate),
  };
}

// No series of searches has a break.
function plain(value: GroupComparison['rate']): MetricValueType {
  return toMetricValue(value, false);
}
