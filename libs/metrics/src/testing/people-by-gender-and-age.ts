import { month } from '@citizen-graph/reference';
import type { Arithmetic } from '../definitions/metric-definition';
import type { Protection } from '../disclosure/disclose';
import type { TableQuery } from '../tables/table-query';
import type { MetricValue } from '../values/metric-value';
import { anAnswer } from './ask-records';
import { disclosed } from './disclosed-records';
import type { KeyedRecords } from './disclosed-records';
import { aMeasure, aMetric, aPeriod, aQuery } from './made-up-metric';

export const POLITE = { measure: aMeasure({ id: 'polite' }), segments: null };
export const COUNT = aMetric({ kind: 'count', of: POLITE });

/** People by gender (down) and age (across): one small cell, and large margins. */
export const PEOPLE = people([
  ['FEMALE', 'YOUNG', 3],
  ['FEMALE', 'OLD', 20],
  ['MALE', 'YOUNG', 12],
  ['MALE', 'OLD', 40],
  ['BLANK', 'YOUNG', 15],
  ['BLANK', 'OLD', 22],
]);

interface Shown {
  readonly known?: KeyedRecords;
  readonly arithmetic?: Arithmetic;
}

/** The figures of a table about people as an audience sees them; how many they are unless told otherwise. */
export function shown(
  protection: Protection,
  query: Partial<TableQuery>,
  { known = PEOPLE, arithmetic = COUNT.arithmetic }: Shown = {},
): readonly MetricValue[] {
  const question = { definition: aMetric(arithmetic), query: aQuery(query) };
  return disclosed(protection, question, known).map(({ value }) => value);
}

/** Answers of April 2022 on the phone in the east, so many of each gender and age, each with a key. */
export function people(
  groups: readonly (readonly [string, string, number])[],
  when = '2022-04',
): KeyedRecords {
  const answers = groups.flatMap(([gender, age, count]) =>
    Array.from({ length: count }, () =>
      anAnswer({
        month: month(when),
        attributes: [
          { dimension: 'GENDER', value: gender },
          { dimension: 'AGE_BAND', value: age },
        ],
      }),
    ),
  );
  return {
    records: answers.map((answer, index) => [answer, (37 * index) % 256]),
    coverage: [aPeriod('2022-03', '2022-05')],
  };
}

/** Both sets of records, with the releases of the first. */
export function both(one: KeyedRecords, other: KeyedRecords): KeyedRecords {
  return { ...one, records: [...one.records, ...other.records] };
}
