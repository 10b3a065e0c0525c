import { month } from '@citizen-graph/reference';
import type { MetricRow } from '../tables/metric-row';
import { aChartRow, monthlyRows } from '../testing/chart-rows';
import { aPeriod } from '../testing/made-up-metric';
import { calculateControlChart } from './control-chart';
import type { ChartSettings, ControlChart } from './control-chart';
import { RULE_SETS } from './rule-set';
import type { Rebasing } from './stretch';

const ruleSet = RULE_SETS.MAKING_DATA_COUNT;
const METRIC = { polarity: 'HIGHER_IS_BETTER', target: 5 } as const;

function chartOf(rows: readonly MetricRow[], settings: Partial<ChartSettings> = {}): ControlChart {
  const all = { ruleSet, screening: false, baseline: null, grain: 'MONTH', rebasings: [] } as const;
  return calculateControlChart(METRIC, rows, { ...all, ...settings });
}

/** Each stretch: its months, what begins it, its status and its mean. */
function outlineOf({ stretches }: ControlChart) {
  return stretches.map(({ period, starts, status, limits }) => [
    `${period.from} ${period.to}`,
    starts.map(({ kind, month: at }) => `${kind} ${at}`).join(),
    status,
    limits?.mean ?? null,
  ]);
}

const pointsOf = ({ stretches }: ControlChart) => stretches.flatMap(({ points }) => points);

const LOW = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
const HIGH = LOW.map((value) => value + 10);
const DECIDED: Rebasing = { month: month('2023-01'), reason: 'Calls are answered by a new system.' };

test('twelve figures in a row: a mean, limits, common cause, and a target out of reach', () => {
  const chart = chartOf(monthlyRows(LOW));
  expect(outlineOf(chart)).toEqual([['2022-01 2022-12', 'FIRST_PERIOD 2022-01', 'ESTABLISHED', 1.5]]);
  expect(pointsOf(chart).map(({ gap, specialCause, type }) => [gap, specialCause, type])).toEqual(
    LOW.map(() => [null, null, 'COMMON_CAUSE']),
  );
  expect(chart).toMatchObject({ variation: 'COMMON_CAUSE', assurance: 'CONSISTENTLY_FAILS' });
});

test('a step up is a shift below the mean and one above it until somebody decides on a new baseline', () => {
  const rows = monthlyRows([...LOW, ...HIGH]);
  const before = chartOf(rows);
  expect(outlineOf(before)).toEqual([['2022-01 2023-12', 'FIRST_PERIOD 2022-01', 'ESTABLISHED', 6.5]]);
  expect(pointsOf(before).map(({ type, specialCause }) => [type, specialCause?.cause])).toEqual([
    ...LOW.map(() => ['CONCERN', expect.stringMatching(/SHIFT|OUTSIDE_LIMITS/)]),
    ...HIGH.map(() => ['IMPROVEMENT', expect.stringMatching(/SHIFT|OUTSIDE_LIMITS/)]),
  ]);
  expect(before).toMatchObject({ variation: 'IMPROVEMENT_HIGH', assurance: 'INCONSISTENT' });

  const after = chartOf(rows, { rebasings: [DECIDED] });
  expect(outlineOf(after)).toEqual([
    ['2022-01 2022-12', 'FIRST_PERIOD 2022-01', 'ESTABLISHED', 1.5],
    ['2023-01 2023-12', 'REBASING 2023-01', 'ESTABLISHED', 11.5],
  ]);
  expect(after.stretches[1]?.starts).toEqual([{ kind: 'REBASING', ...DECIDED }]);
  expect(new Set(pointsOf(after).map(({ type }) => type))).toEqual(new Set(['COMMON_CAUSE']));
  expect(after).toMatchObject({ variation: 'COMMON_CAUSE', assurance: 'CONSISTENTLY_PASSES' });
});

test('a baseline is that of each stretch, and no rule looks from one into the next', () => {
  const rows = monthlyRows([...LOW, 11, 12, 11, 12, 11, 12, 15, 15, 15]);
  const chart = chartOf(rows, { rebasings: [DECIDED], baseline: 6 });
  expect(outlineOf(chart).map(([, , status, mean]) => [status, mean])).toEqual([
    ['TRIAL', 1.5],
    ['TRIAL', 11.5],
  ]);
  expect(pointsOf(chart).map(({ type }) => type)).toEqual([
    ...Array.from({ length: 18 }, () => 'COMMON_CAUSE'),
    'IMPROVEMENT',
    'IMPROVEMENT',
    'IMPROVEMENT',
  ]);
});

test('a break of the series begins a stretch by itself, and shares it with a decision of the month', () => {
  const brokenIn = { month: month('2023-01'), reason: 'The question has another wording.' };
  const rows = monthlyRows([...LOW, ...HIGH]).map((row) =>
    row.period.from === brokenIn.month ? { ...row, breaks: [brokenIn] } : row,
  );
  expect(outlineOf(chartOf(rows))[1]).toEqual([
    '2023-01 2023-12',
    'SERIES_BREAK 2023-01',
    'ESTABLISHED',
    11.5,
  ]);
  const [, second] = chartOf(rows, { rebasings: [DECIDED] }).stretches;
  expect(second?.starts).toEqual([
    { kind: 'REBASING', ...DECIDED },
    { kind: 'SERIES_BREAK', ...brokenIn },
  ]);
});

test.each([
  ['2021-12', 'FIRST_PERIOD 2022-01'],
  ['2022-01', 'REBASING 2022-01'],
  ['2023-01', 'FIRST_PERIOD 2022-01'],
])('a decision of %s, at an end of the months asked for, cuts nothing', (at, starts) => {
  const chart = chartOf(monthlyRows(LOW), { rebasings: [{ ...DECIDED, month: month(at) }] });
  expect(outlineOf(chart)).toEqual([['2022-01 2022-12', starts, 'ESTABLISHED', 1.5]]);
});

test('too few figures: no limits, nothing judged', () => {
  const chart = chartOf(monthlyRows([1, 2, 1, 2, 1]));
  expect(outlineOf(chart)).toEqual([['2022-01 2022-05', 'FIRST_PERIOD 2022-01', 'NOT_ENOUGH_POINTS', null]]);
  expect(pointsOf(chart).map(({ limits, type }) => [limits, type])).toEqual(
    Array.from({ length: 5 }, () => [null, null]),
  );
  expect(chart).toMatchObject({ variation: 'NOT_JUDGED', assurance: 'NOT_JUDGED' });
});

test('the last stretch is the one that is judged, even where it has no limits yet', () => {
  const chart = chartOf(monthlyRows([...LOW, 11, 12]), { rebasings: [DECIDED] });
  expect(outlineOf(chart).map(([, , status]) => status)).toEqual(['ESTABLISHED', 'NOT_ENOUGH_POINTS']);
  expect(chart).toMatchObject({ variation: 'NOT_JUDGED', assurance: 'NOT_JUDGED' });
});

test('months without a figure are gaps, over which the limits run on, and the latest figure is judged', () => {
  const chart = chartOf(monthlyRows([...LOW, 90, null, null]));
  expect(pointsOf(chart).slice(-3)).toMatchObject([
    { gap: null, type: 'IMPROVEMENT', specialCause: { cause: 'OUTSIDE_LIMITS' } },
    { gap: 'NO_FIGURE', type: null, specialCause: null, limits: chart.stretches[0]?.limits },
    { gap: 'NO_FIGURE', type: null, specialCause: null },
  ]);
  expect(chart.variation).toBe('IMPROVEMENT_HIGH');
});

test('a figure that lacks months is a gap: its value moves no limit', () => {
  const rows = monthlyRows([...LOW, 90]);
  const last = rows.at(-1) as MetricRow;
  const lacking = { ...last, value: { ...last.value, missingMonths: [month('2023-01')] } };
  const chart = chartOf([...rows.slice(0, -1), lacking]);
  expect(pointsOf(chart).at(-1)).toMatchObject({ gap: 'MONTHS_MISSING', type: null });
  expect(chart.stretches[0]?.limits).toEqual(chartOf(monthlyRows(LOW)).stretches[0]?.limits);
});

describe('of quarters', () => {
  const quarters = ['2022-01', '2022-04', '2022-07', '2022-10', '2023-01', '2023-04'].map((from, index) =>
    aChartRow(
      aPeriod(from, `${from.slice(0, 5)}${String(Number(from.slice(5)) + 2).padStart(2, '0')}`),
      index % 2,
    ),
  );

  test('a part of one at an end is a gap', () => {
    const part = aChartRow(aPeriod('2023-07', '2023-08'), 0);
    expect(
      pointsOf(chartOf([...quarters, part], { grain: 'CALENDAR_QUARTER' })).map(({ gap }) => gap),
    ).toEqual([...quarters.map(() => null), 'PART_OF_PERIOD']);
  });

  test('one within which a baseline begins is of both, and so a gap at the start of the new stretch', () => {
    const rebasings = [{ ...DECIDED, month: month('2022-08') }];
    const chart = chartOf(quarters, { grain: 'CALENDAR_QUARTER', rebasings });
    expect(outlineOf(chart).map(([months, starts]) => [months, starts])).toEqual([
      ['2022-01 2022-06', 'FIRST_PERIOD 2022-01'],
      ['2022-07 2023-06', 'REBASING 2022-08'],
    ]);
    expect(pointsOf(chart).map(({ gap }) => gap)).toEqual([null, null, 'SPANS_BASELINES', null, null, null]);
  });

  test('one that a baseline begins with is a point', () => {
    const rebasings = [{ ...DECIDED, month: month('2022-07') }];
    expect(
      pointsOf(chartOf(quarters, { grain: 'CALENDAR_QUARTER', rebasings })).every(({ gap }) => gap === null),
    ).toBe(true);
  });
});
