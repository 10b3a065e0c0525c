import { missingValue } from '@citizen-graph/metrics';
import type { MetricValue } from '@citizen-graph/metrics';
import { caveatsOf } from './caveats';
import type { Caveat } from './caveats';
import { comparableAreas, pooledRelativeRate, relativeRate, searchRate } from './relative-rate';
import type { AreaCounts, GroupCounts } from './relative-rate';
import { STATED_GROUPS } from './self-defined-ethnicity';
import type { StatedGroup } from './self-defined-ethnicity';

/** The two ways in which ethnicity is recorded, which are never mixed. */
export type EthnicityBasis = 'SELF_DEFINED_ETHNICITY' | 'OFFICER_DEFINED_ETHNICITY';

/** The figures of one place by the code of a group; NOT_AVAILABLE of a group that is not among them. */
export type FiguresByGroup = ReadonlyMap<string, MetricValue>;

/** Everything that a comparison rests on: of the whole of what was asked for, and of each local authority in it. */
export interface ComparedFigures {
  readonly searches: FiguresByGroup;
  readonly residents: FiguresByGroup;
  readonly byArea: ReadonlyMap<string, Pick<ComparedFigures, 'searches' | 'residents'>>;
  readonly arrestRate: FiguresByGroup;
  readonly noFurtherActionRate: FiguresByGroup;
  readonly findRate: FiguresByGroup;
}

/** One group beside the reference: how often it is searched, and what comes of it. */
export interface GroupComparison extends GroupCounts {
  readonly group: StatedGroup;
  readonly label: string;
  readonly rate: MetricValue;
  readonly relativeRate: MetricValue;
  readonly pooledRelativeRate: MetricValue;
  /** The local authorities that the pooled ratio compares, by code. */
  readonly pooledAreas: readonly string[];
  readonly arrestRate: MetricValue;
  readonly noFurtherActionRate: MetricValue;
  readonly findRate: MetricValue;
}

/** Searches that count in no group: how many, and how much of all searches of persons. */
export interface Unreported {
  readonly count: MetricValue;
  readonly share: MetricValue;
}

/** How the searches of ethnic groups compare, never as one figure alone. */
export interface Disproportionality {
  readonly groups: readonly GroupComparison[];
  readonly unreported: Unreported;
  readonly caveats: readonly Caveat[];
}

const UNREPORTED_CODES: readonly string[] = ['NOT_STATED', 'NOT_RECORDED'];

/** Compares the searches of each ethnic group with those of the reference. */
export function compareGroups(
  figures: ComparedFigures,
  { by, reference }: { readonly by: EthnicityBasis; readonly reference: StatedGroup },
): Disproportionality {
  return {
    groups: STATED_GROUPS.map(({ code, label }) => ({
      group: code,
      label,
      ...compareGroup(figures, code, reference),
    })),
    unreported: unreportedIn(figures.searches),
    caveats: caveatsOf(by),
  };
}

function compareGroup(
  figures: ComparedFigures,
  group: StatedGroup,
  reference: StatedGroup,
): Omit<GroupComparison, 'group' | 'label'> {
  const own = countsOf(figures, group);
  const areas = comparableAreas(areaCounts(figures, group, reference));
  // A group beside itself is as often searched as itself, whatever chance does.
  const beside = (ratio: MetricValue): MetricValue =>
    group === reference ? { ...ratio, interval: null } : ratio;
  return {
    ...own,
    rate: searchRate(own),
    relativeRate: beside(relativeRate(own, countsOf(figures, reference))),
    pooledRelativeRate: beside(pooledRelativeRate(areas)),
    pooledAreas: areas.map(({ area }) => area),
    arrestRate: figureOf(figures.arrestRate, group),
    noFurtherActionRate: figureOf(figures.noFurtherActionRate, group),
    findRate: figureOf(figures.findRate, group),
  };
}

function areaCounts(
  { byArea }: ComparedFigures,
  group: StatedGroup,
  reference: StatedGroup,
): readonly (AreaCounts & { readonly area: string })[] {
  return [...byArea].map(([area, figures]) => ({
    area,
    group: countsOf(figures, group),
    reference: countsOf(figures, reference),
  }));
}

function countsOf(
  { searches, residents }: Pick<ComparedFigures, 'searches' | 'residents'>,
  group: string,
): GroupCounts {
  return { searches: figureOf(searches, group), residents: figureOf(residents, group) };
}

function unreportedIn(searches: FiguresByGroup): Unreported {
  const all = [...searches.values()];
  const isKnown = all.some(({ value }) => value !== null);
  if (!isKnown) {
    const missing = all[0] ?? missingValue('NOT_AVAILABLE');
    return { count: missing, share: missing };
  }
  const total = sumOf(all);
  const count = sumOf(UNREPORTED_CODES.map((code) => figureOf(searches, code)));
  return {
    count: published(count, null, null),
    share: total === 0 ? missingValue('NOT_APPLICABLE') : published((100 * count) / total, count, total),
  };
}

function published(value: number, numerator: number | null, denominator: number | null): MetricValue {
  return { status: 'PUBLISHED', value, numerator, denominator, interval: null };
}

function sumOf(values: readonly MetricValue[]): number {
  return values.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function figureOf(figures: FiguresByGroup, code: string): MetricValue {
  return figures.get(code) ?? missingValue('NOT_AVAILABLE');
}
