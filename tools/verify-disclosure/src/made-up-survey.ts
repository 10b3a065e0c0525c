import { everySegmentOf } from '@citizen-graph/metrics';
import type { Arithmetic, MetricDefinition, Observation } from '@citizen-graph/metrics';
import { month, splitByGrain } from '@citizen-graph/reference';
import type { Dimension, Period } from '@citizen-graph/reference';
import type { Random } from '@citizen-graph/sample-data';

/** The financial year that the survey is of. */
export const YEAR: Period = { from: month('2022-04'), to: month('2023-03') };
export const MONTHS = splitByGrain(YEAR, 'MONTH').map(({ from }) => from);

export const AREA = dimensionOf('AREA', 'area', ['NORTH', 'EAST', 'WEST']);
export const AGE_BAND = dimensionOf('AGE_BAND', 'attribute', ['UNDER_25', 'FROM_25', 'FROM_45', 'FROM_65']);
export const ETHNICITY = dimensionOf('ETHNICITY', 'attribute', ['WHITE', 'ASIAN', 'BLACK', 'OTHER']);

/** An answer, and its record key. */
export type KeyedAnswer = readonly [Observation, number];

// Uneven, so that every table has cells of nobody, of a few and of many.
const ANSWERS_OF_AREA = [30, 18, 12];
const SHARES_OF_AGES = [0.15, 0.35, 0.3, 0.2];
const SHARES_OF_ETHNICITIES = [0.62, 0.2, 0.12, 0.06];
const SATISFIED = 0.66;
const KEYS = 256;

/** A survey of which every record is known, to be attacked. */
export function madeUpSurvey(random: Random): readonly KeyedAnswer[] {
  return MONTHS.flatMap((when) =>
    AREA.values.flatMap(({ code }, place) => {
      const answers = Math.round(ANSWERS_OF_AREA[place]! * (0.6 + 0.8 * random()));
      return Array.from({ length: answers }, () => answerOf(when, code, random));
    }),
  );
}

function answerOf(when: Observation['month'], area: string, random: Random): KeyedAnswer {
  const attributes = [
    { dimension: AGE_BAND.name, value: drawn(AGE_BAND, SHARES_OF_AGES, random) },
    { dimension: ETHNICITY.name, value: drawn(ETHNICITY, SHARES_OF_ETHNICITIES, random) },
  ];
  const numerator = random() < SATISFIED ? 1 : 0;
  const others = numerator === 1 ? ['satisfied-alone'] : ['dissatisfied'];
  const measurements = [
    { measure: 'satisfied', numerator, value: 0 } as const,
    ...others.map((measure) => ({ measure, numerator: 0, value: 0 }) as const),
  ];
  return [{ month: when, segment: 'PHONE', area, attributes, measurements }, Math.floor(KEYS * random())];
}

function drawn({ values }: Dimension, shares: readonly number[], random: Random): string {
  let left = random();
  const place = shares.findIndex((share) => (left -= share) < 0);
  return values.at(place)!.code;
}

/** The same people in another file, as invitations are of those who answered: each a record with a key of its own. */
export function inAnotherFile(records: readonly KeyedAnswer[], random: Random): readonly KeyedAnswer[] {
  const measurements = [{ measure: 'invited', numerator: 0, value: 0 }] as const;
  return records.map(([answer]) => [{ ...answer, measurements }, Math.floor(KEYS * random())]);
}

const SATISFIED_ANSWERS = everySegmentOf({ id: 'satisfied', accumulation: 'flow', amount: 'n' });

/** The share of the satisfied, in per cent. */
export const SHARE = metricOf({ kind: 'proportion', of: SATISFIED_ANSWERS });
/** How many answered. */
export const COUNT = metricOf({ kind: 'count', of: SATISFIED_ANSWERS });
/** How many were satisfied, how many were not, and how many were invited and answered, each counted by itself. */
export const SATISFIED_COUNT = countOf('satisfied-alone');
export const DISSATISFIED_COUNT = countOf('dissatisfied');
export const INVITED_COUNT = countOf('invited');

function countOf(id: string): MetricDefinition {
  return metricOf({ kind: 'count', of: everySegmentOf({ id, accumulation: 'flow', amount: 'n' }) });
}

function metricOf(arithmetic: Arithmetic): MetricDefinition {
  return {
    id: 'satisfied',
    title: 'Satisfied',
    definition: 'Made up to be attacked.',
    unit: arithmetic.kind === 'count' ? 'COUNT' : 'PERCENT',
    polarity: 'NEUTRAL',
    target: null,
    source: { name: 'Made up', publisher: 'Nobody' },
    boards: [],
    dimensions: [AREA, AGE_BAND, ETHNICITY],
    datasets: { of: [], to: [] },
    arithmetic,
  };
}

function dimensionOf(name: Dimension['name'], role: Dimension['role'], codes: readonly string[]): Dimension {
  return { name, title: name, role, values: codes.map((code) => ({ code, label: code })), unrecorded: null };
}
