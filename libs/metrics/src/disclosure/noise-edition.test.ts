import type { Arithmetic } from '../definitions/metric-definition';
import type { KeyedRecords } from '../testing/disclosed-records';
import { aMeasure, aPeriod } from '../testing/made-up-metric';
import { PEOPLE, POLITE, people, shown } from '../testing/people-by-gender-and-age';
import type { CoveredPeriod } from '../tables/table-cells';
import type { MetricValue } from '../values/metric-value';
import type { Protection } from './disclose';
import { DISCLOSURE_CONTROL } from './policy';
import type { CellKeyPolicy } from './policy';

/** The noise is the place in the row, so that a step of 97 is seen: places from 0 to 100 are noise of 0 to 100. */
const ROW = Int8Array.from({ length: 101 }, (_, place) => place);
const PARTNER: Protection = {
  policy: DISCLOSURE_CONTROL.policies.partner as CellKeyPolicy,
  perturbation: { rows: Array.from({ length: 751 }, () => ROW) },
  solver: null,
};

const APRIL = aPeriod('2022-04', '2022-04');
const MAY = aPeriod('2022-05', '2022-05');
const ofSurvey = (period: CoveredPeriod, ...segments: string[]): CoveredPeriod => ({ ...period, segments });

// 112 people whose keys add up to some sum, moved on by 97 a release; the noise is what is left of that by 101.
const keys = PEOPLE.records.reduce((sum, [, key]) => sum + key, 0);
const after = (releases: number): number => 112 + ((keys + 97 * releases) % 101);

test.each<[string, readonly CoveredPeriod[], number]>([
  ['nothing was corrected', [], 0],
  ['one release corrected its month', [APRIL], 1],
  ['two did, of more months', [APRIL, aPeriod('2022-03', '2022-04')], 2],
  ['another month was corrected', [MAY], 0],
])('the noise of a figure after %s', (_, corrected, releases) => {
  expect(values({ ...PEOPLE, corrected })).toEqual([after(releases)]);
});

test.each<[string, readonly CoveredPeriod[], number]>([
  ['of its survey', [ofSurvey(APRIL, 'PHONE', 'ONLINE')], 1],
  ['of another', [ofSurvey(APRIL, 'ONLINE')], 0],
])('a row or a filter of a survey is moved on by a release %s alone', (_, corrected, releases) => {
  const known = { ...PEOPLE, corrected };
  expect(values(known, { by: ['SURVEY'] })[0]).toBe(after(releases));
  expect(values(known, { where: [{ dimension: 'SURVEY', values: ['PHONE'] }] })).toEqual([after(releases)]);
});

test('a figure of some surveys is moved on by releases of these', () => {
  const arithmetic: Arithmetic = { kind: 'count', of: { ...POLITE, segments: ['PHONE'] } };
  const corrected = [ofSurvey(APRIL, 'PHONE'), ofSurvey(APRIL, 'ONLINE')];
  expect(values({ ...PEOPLE, corrected }, {}, arithmetic)).toEqual([after(1)]);
});

// The young of April lose one man of 12: without a step the other cells would stay as they were, and tell who he is.
test('whoever asked before a record was erased sees other figures move too', () => {
  const before = values(PEOPLE, { by: ['AGE_BAND'] });
  const left = { ...PEOPLE, records: PEOPLE.records.slice(1) };
  const moved = (known: KeyedRecords): readonly boolean[] =>
    values(known, { by: ['AGE_BAND'] }).map((value, place) => value !== before[place]);
  expect(moved(left)).toEqual([true, false]);
  expect(moved({ ...left, corrected: [APRIL] })).toEqual([true, true]);
});

test('a part and its base are moved on alike, whatever it is set against', () => {
  const known = { ...people([['MALE', 'OLD', 40]]), corrected: [APRIL] };
  const whole = { measure: aMeasure({ id: 'polite' }), segments: null };
  const arithmetic: Arithmetic = { kind: 'ratio', of: POLITE, to: whole, per: 100, isPart: true };
  const [value] = shown(PARTNER, {}, { known, arithmetic });
  expect(value).toMatchObject({ value: 100, numerator: value!.denominator });
});

function values(
  known: KeyedRecords,
  query: Parameters<typeof shown>[1] = {},
  arithmetic: Arithmetic = { kind: 'count', of: POLITE },
): readonly MetricValue['value'][] {
  return shown(PARTNER, query, { known, arithmetic }).map(({ value }) => value);
}
