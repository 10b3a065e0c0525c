import type { Observation } from '@citizen-graph/metrics';
import { invariant, month } from '@citizen-graph/reference';
import { censusGroupOf } from './census-ethnic-groups';
import type { CensusEthnicGroup } from './census-ethnic-groups';
import { RESIDENTS } from './measures';

/** Usual residents of one area in one ethnic group, as one census or estimate counted them. */
export type GroupPopulation = {
  readonly areaCode: string;
  /** The count that it comes from, such as `Census 2021`. */
  readonly vintage: string;
  /** The day that the count is of, written `YYYY-MM-DD`. */
  readonly asAt: string;
  /** Who published it, and in which table. */
  readonly source: string;
  readonly ethnicGroup: CensusEthnicGroup;
  readonly population: number;
};

/** Residents as the metrics see them, in the five groups that searches are given for. */
export function observePopulation({
  areaCode,
  vintage,
  asAt,
  ethnicGroup,
  population,
}: GroupPopulation): Observation {
  const group = censusGroupOf(ethnicGroup);
  invariant(group, `${ethnicGroup} is a group of the census`);
  return {
    month: month(asAt.slice(0, 7)),
    segment: vintage,
    area: areaCode,
    attributes: [{ dimension: 'SELF_DEFINED_ETHNICITY', value: group }],
    measurements: [{ measure: RESIDENTS.id, numerator: 0, value: population }],
  };
}
