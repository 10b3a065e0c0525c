import { month } from '@citizen-graph/reference';
import type { Observation } from '../cells/observation';
import type { Arithmetic } from '../definitions/metric-definition';
import { published } from '../testing/ask-records';
import { disclosed } from '../testing/disclosed-records';
import { aMeasure, aPeriod, aQuery } from '../testing/made-up-metric';
import { COUNT, PEOPLE, POLITE, both, people, shown } from '../testing/people-by-gender-and-age';
import { missingValue } from '../values/metric-value';
import type { Protection } from './disclose';
import { createPerturbation } from './perturbation-table';
import { DISCLOSURE_CONTROL } from './policy';
import type { CellKeyPolicy } from './policy';

const policy = DISCLOSURE_CONTROL.policies.partner as CellKeyPolicy;
const EXACT: Protection = { policy: DISCLOSURE_CONTROL.policies.analyst, perturbation: null, solver: null };
const PARTNER: Protection = {
  policy,
  perturbation: createPerturbation(policy.perturbation, new Uint8Array(32).fill(1)),
  solver: null,
};
/** Every count one more than it is. */
const ONE_MORE: Protection = {
  policy,
  perturbation: { rows: Array.from({ length: 751 }, () => Int8Array.of(1)) },
  solver: null,
};

test('every figure has its noise, and small and empty ones are suppressed alike', () => {
  const known = people([
    ['FEMALE', 'YOUNG', 12],
    ['MALE', 'YOUNG', 8],
    ['FEMALE', 'OLD', 30],
  ]);
  expect(shown(ONE_MORE, { by: ['GENDER'] }, { known })).toEqual([
    published({ value: 43 }),
    missingValue('SUPPRESSED'),
    missingValue('SUPPRESSED'),
  ]);
});

// 9 would be given as 10, by which everybody knows that it is at least 9 less the noise, and that is all.
test('what is judged is the count with its noise', () => {
  expect(shown(ONE_MORE, { by: ['AGE_BAND'] }, { known: people([['MALE', 'OLD', 9]]) })).toEqual([
    missingValue('SUPPRESSED'),
    published({ value: 10 }),
  ]);
});

test('the total has noise of its own and is no sum', () => {
  const whole = shown(ONE_MORE, {});
  const parts = shown(ONE_MORE, { by: ['AGE_BAND'] });
  expect([whole, parts]).toEqual([
    [published({ value: 113 })],
    [published({ value: 31 }), published({ value: 83 })],
  ]);
});

test('the same people are the same figure, asked by row, by filter, again, and in another order', () => {
  const answers = [
    shown(PARTNER, { by: ['AGE_BAND', 'AREA'] })[3],
    shown(PARTNER, { by: ['AREA', 'AGE_BAND'] })[1],
    shown(PARTNER, { by: ['AREA'], where: [{ dimension: 'AGE_BAND', values: ['OLD'] }] })[0],
    shown(PARTNER, { by: ['AGE_BAND'] })[1],
    shown(PARTNER, { by: ['AGE_BAND'] }, { known: { ...PEOPLE, records: [...PEOPLE.records].reverse() } })[1],
  ];
  expect(answers).toEqual(Array.from(answers, () => answers[0]));
  expect(answers[0]!.status).toBe('PUBLISHED');
});

test('a change is that of what is given', () => {
  const known = both(
    people([['MALE', 'OLD', 20]], '2022-03'),
    people([
      ['MALE', 'OLD', 25],
      ['FEMALE', 'OLD', 2],
    ]),
  );
  const query = aQuery({ by: ['GENDER'], compare: 'PREVIOUS_PERIOD' });
  const rows = disclosed(ONE_MORE, { definition: COUNT, query }, known);
  expect(rows.map(({ change }) => change)).toEqual([
    expect.objectContaining({ value: missingValue('SUPPRESSED'), status: 'NO_FIGURE', absolute: null }),
    expect.objectContaining({ value: published({ value: 21 }), absolute: 5, relative: (100 * 5) / 21 }),
    expect.objectContaining({ value: missingValue('SUPPRESSED'), status: 'NO_FIGURE', absolute: null }),
  ]);
});

test('a share is of the counts that are given', () => {
  const known = {
    ...PEOPLE,
    records: PEOPLE.records.map(([answer, key], index) => [satisfied(answer, index % 2 === 0), key] as const),
  };
  const [value] = shown(ONE_MORE, {}, { known, arithmetic: { kind: 'proportion', of: POLITE } });
  expect(value).toMatchObject({ value: (100 * 57) / 113, numerator: 57, denominator: 113 });
});

test.each<[string, Arithmetic]>([
  ['a mean', { kind: 'mean', of: POLITE }],
  ['a sum', { kind: 'level', of: { ...POLITE, measure: aMeasure({ id: 'polite', amount: 'sum' }) } }],
])('%s is withheld', (_, arithmetic) => {
  expect(shown(PARTNER, {}, { arithmetic })).toEqual([missingValue('WITHHELD')]);
});

test('what everybody knows is said: who was not asked, and what has not come in', () => {
  const arithmetic: Arithmetic = { kind: 'count', of: { ...POLITE, segments: ['PHONE'] } };
  expect(shown(PARTNER, { by: ['SURVEY'] }, { arithmetic }).map(({ status }) => status)).toEqual([
    'PUBLISHED',
    'NOT_ASKED',
    'NOT_ASKED',
  ]);
  const later = { period: aPeriod('2022-06', '2022-06') };
  expect(shown(PARTNER, later)).toEqual([missingValue('NOT_YET_AVAILABLE')]);
});

// Exactly, it would be [x]: the source left the field blank for others, so that nought is not known.
test('that nobody is recorded with a value is not said', () => {
  const known = people([
    ['BLANK', 'OLD', 40],
    ['FEMALE', 'OLD', 20],
  ]);
  expect(shown(EXACT, { by: ['GENDER'] }, { known })[1]).toEqual(missingValue('NOT_AVAILABLE'));
  expect(shown(PARTNER, { by: ['GENDER'] }, { known })[1]).toEqual(missingValue('SUPPRESSED'));
});

// A year to date, asked for again each month, would be a sum of every run of months from April.
test('a figure that lacks months is withheld until they are in', () => {
  const known = both(people([['MALE', 'OLD', 50]], '2022-05'), people([['MALE', 'OLD', 40]], '2021-05'));
  const covered = { ...known, coverage: [aPeriod('2021-04', '2022-12')] };
  const query = aQuery({ period: aPeriod('2022-04', '2023-03'), compare: 'SAME_PART_LAST_YEAR' });
  const [row] = disclosed(ONE_MORE, { definition: COUNT, query }, covered);
  expect(row).toMatchObject({
    value: missingValue('WITHHELD'),
    change: { period: aPeriod('2021-04', '2022-03'), value: published({ value: 41 }), status: 'NO_FIGURE' },
  });
});

test('where any months may be asked for, it is given and names them', () => {
  const free = { ...policy, allowsAnyPeriod: true };
  const query = { period: aPeriod('2022-04', '2022-06') };
  expect(shown({ ...ONE_MORE, policy: free }, query)).toEqual([
    published({ value: 113, missingMonths: [month('2022-06')] }),
  ]);
});

function satisfied(answer: Observation, isSatisfied: boolean): Observation {
  return { ...answer, measurements: [{ measure: 'polite', numerator: isSatisfied ? 1 : 0, value: 0 }] };
}
