import { adjustPValues } from '@citizen-graph/metrics';
import { alarmFinding } from './alarms';
import type { FalseAlarm } from './alarms';

const family = (isFlagged: (pValues: readonly number[]) => boolean): FalseAlarm => ({
  name: 'twenty of nothing',
  share: (random) => Number(isFlagged(Array.from({ length: 20 }, random))),
});
const ABOUT = { method: 'families', how: 'twenty p-values of nothing', draws: 5_000 };

// 1 − 0.95^20 = 64.15% of families have one below 0.05 by chance.
test('families without a correction are found out', () => {
  const uncorrected = family((pValues) => pValues.some((pValue) => pValue <= 0.05));
  const finding = alarmFinding({ ...ABOUT, range: [0, 5], situations: [uncorrected] });
  expect(finding).toMatchObject({ expected: 'at most 5% false alarms', agrees: false });
  expect(Math.abs(Number.parseFloat(finding.found) - 64.15)).toBeLessThan(2.8);
});

test('nothing in any situation may lie above the most, also where the average does not', () => {
  const never = family(() => false);
  const often = { ...family((pValues) => pValues[0]! < 0.08), name: 'often' };
  const finding = alarmFinding({ ...ABOUT, range: [0, 5], situations: [never, often] });
  expect(Number.parseFloat(finding.found)).toBeLessThan(5);
  expect(finding).toMatchObject({ agrees: false });
  expect(finding.found).toContain('(often)');
});

test('too few alarms are as wrong as too many where a range is given', () => {
  const holm = family((pValues) => adjustPValues(pValues, 'HOLM').some((pValue) => pValue <= 0.05));
  expect(alarmFinding({ ...ABOUT, range: [3, 7], situations: [holm] }).agrees).toBe(true);
  expect(alarmFinding({ ...ABOUT, range: [3, 7], situations: [family(() => false)] }).agrees).toBe(false);
});
