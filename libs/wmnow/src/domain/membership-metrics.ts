import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition, Source } from '@citizen-graph/metrics';
import type { Measure } from '@citizen-graph/metrics';
import { MEMBERSHIP_AREA_DIMENSION, NEIGHBOURHOOD_DIMENSION } from './dimensions';
import {
  JOINERS,
  LEAVERS,
  MEMBERS,
  NEIGHBOURHOOD_JOINERS,
  NEIGHBOURHOOD_LEAVERS,
  NEIGHBOURHOOD_MEMBERS,
  POPULATION_16_AND_OVER,
} from './measures';
import { NEIGHBOURHOOD_SOURCE } from './neighbourhood';

const WMNOW: Source = { name: 'WMNow membership', publisher: 'West Midlands Police' };
const CENSUS: Source = { name: 'Census 2021', publisher: 'Office for National Statistics' };

const A_STOCK =
  'Membership is a stock: it is as at the end of the last month of the period, and months are never added up.';
const VINTAGE =
  'The population is the usual residents aged 16 and over by the latest count known at the end of the period: ' +
  'Census 2021 (21 March 2021) until a later one is loaded.';
const PLACED =
  'Not every member is placed in one, so neighbourhoods do not add up to the area. ' +
  `The list of neighbourhoods is not confirmed: ${NEIGHBOURHOOD_SOURCE.name}.`;

const COMMON = {
  open: 'The force reports how many members each area has, and nothing else is known of a member.',
  target: null,
  boards: ['strategic-policing-and-crime'],
  dimensions: [MEMBERSHIP_AREA_DIMENSION],
} satisfies Partial<MetricDefinition>;

/** Members: how many, what share, and set against the residents. */
export const MEMBERSHIP_METRICS: readonly MetricDefinition[] = [
  {
    ...COMMON,
    id: 'wmnow-members',
    title: 'WMNow members',
    definition: `The number of people signed up to WMNow, the free community messaging system. ${A_STOCK}`,
    unit: 'COUNT',
    polarity: 'HIGHER_IS_BETTER',
    source: WMNOW,
    datasets: { of: ['wmnow-membership'], to: [] },
    arithmetic: { kind: 'level', of: everySegmentOf(MEMBERS) },
  },
  {
    ...COMMON,
    id: 'wmnow-share',
    title: 'Share of WMNow members',
    definition: `Of all WMNow members of the force, the percentage who belong to the area. ${A_STOCK}`,
    unit: 'PERCENT',
    polarity: 'NEUTRAL',
    source: WMNOW,
    datasets: { of: ['wmnow-membership'], to: [] },
    arithmetic: { kind: 'share', of: everySegmentOf(MEMBERS) },
  },
  {
    ...COMMON,
    id: 'wmnow-sign-up-rate',
    title: 'WMNow sign-up rate',
    definition: `WMNow members for every 1,000 residents aged 16 and over. ${A_STOCK} ${VINTAGE}`,
    unit: 'PER_1000',
    polarity: 'HIGHER_IS_BETTER',
    source: WMNOW,
    datasets: { of: ['wmnow-membership'], to: ['population'] },
    arithmetic: {
      kind: 'ratio',
      of: everySegmentOf(MEMBERS),
      to: everySegmentOf(POPULATION_16_AND_OVER),
      per: 1000,
    },
  },
  {
    ...COMMON,
    id: 'population-16-and-over',
    title: 'Population aged 16 and over',
    definition: `The number of people aged 16 and over who live in the area. ${VINTAGE}`,
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    source: CENSUS,
    datasets: { of: ['population'], to: [] },
    arithmetic: { kind: 'level', of: everySegmentOf(POPULATION_16_AND_OVER) },
  },
  movementMetric('joiners', 'signed up to', JOINERS),
  movementMetric('leavers', 'left', LEAVERS),
  ofNeighbourhoods({
    id: 'wmnow-neighbourhood-members',
    title: 'WMNow members by neighbourhood',
    definition: `The number of members of WMNow who are placed in a neighbourhood. ${A_STOCK} ${PLACED}`,
    polarity: 'HIGHER_IS_BETTER',
    measure: NEIGHBOURHOOD_MEMBERS,
  }),
  ofNeighbourhoods({
    id: 'wmnow-neighbourhood-joiners',
    title: 'WMNow joiners by neighbourhood',
    definition: `People placed in a neighbourhood who signed up to WMNow in the period. ${PLACED}`,
    polarity: 'HIGHER_IS_BETTER',
    measure: NEIGHBOURHOOD_JOINERS,
  }),
  ofNeighbourhoods({
    id: 'wmnow-neighbourhood-leavers',
    title: 'WMNow leavers by neighbourhood',
    definition: `People placed in a neighbourhood who left WMNow in the period. ${PLACED}`,
    polarity: 'LOWER_IS_BETTER',
    measure: NEIGHBOURHOOD_LEAVERS,
  }),
];

// Joining and leaving are read together: a rise in both is no growth.
function movementMetric(who: 'joiners' | 'leavers', verb: string, measure: Measure): MetricDefinition {
  const joins = who === 'joiners';
  return {
    ...COMMON,
    id: `wmnow-${who}`,
    title: `WMNow ${who}`,
    definition:
      `People who ${verb} WMNow in the period. ` +
      'Joiners less leavers are the change of membership, but for corrections of the register.',
    unit: 'COUNT',
    polarity: joins ? 'HIGHER_IS_BETTER' : 'LOWER_IS_BETTER',
    source: WMNOW,
    datasets: { of: ['wmnow-movements'], to: [] },
    arithmetic: { kind: 'level', of: everySegmentOf(measure) },
    companions: [joins ? 'wmnow-leavers' : 'wmnow-joiners'],
  };
}

type NeighbourhoodMetric = Pick<MetricDefinition, 'id' | 'title' | 'definition' | 'polarity'> & {
  readonly measure: Measure;
};

function ofNeighbourhoods({ measure, ...particulars }: NeighbourhoodMetric): MetricDefinition {
  return {
    ...COMMON,
    ...particulars,
    boards: [],
    unit: 'COUNT',
    source: WMNOW,
    dimensions: [MEMBERSHIP_AREA_DIMENSION, NEIGHBOURHOOD_DIMENSION],
    datasets: { of: ['wmnow-neighbourhood-membership'], to: [] },
    arithmetic: { kind: 'level', of: everySegmentOf(measure) },
  };
}
