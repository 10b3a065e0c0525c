import { READER, claimsIn } from '../../testing/claims-in-words';
import { readTextPaper } from '../paper/read-text';
import { recognisePaper } from './recognise-paper';

test('a table of areas by months, with the change between its columns and the finest rounding of each', () => {
  const text = [
    '33. The table shows WMNow.',
    '',
    'LPA\tWMNow Members\t\tChange\t',
    '\tMar-22\tMar-23\tNumber\t%',
    'Birmingham\t41,677\t44,728\t3,051\t7.32%',
    'WMP\t112,268\t119,000\t7,565\t6.74%',
  ].join('\n');
  expect(claimsIn(text)).toEqual([
    '41,677 is wmnow-members AREA=E08000025 in 2022-03',
    '44,728 is wmnow-members AREA=E08000025 in 2023-03',
    '3051 is the change from wmnow-members AREA=E08000025 in 2022-03 to wmnow-members AREA=E08000025 in 2023-03',
    '7.32% is the change from wmnow-members AREA=E08000025 in 2022-03 to wmnow-members AREA=E08000025 in 2023-03',
    '112,268 is wmnow-members in 2022-03',
    '119,000 is wmnow-members in 2023-03',
    '7565 is the change from wmnow-members in 2022-03 to wmnow-members in 2023-03',
    '6.74% is the change from wmnow-members in 2022-03 to wmnow-members in 2023-03',
  ]);
});

test('a table whose rows are metrics and whose columns are groups', () => {
  const text = '| | Women | All |\n|---|---|---|\n| Helped with the issue | 72% | 66% |\n| Tea | 1% | 2% |';
  expect(claimsIn(text)).toEqual([
    '72% is helped GENDER=FEMALE',
    '66% is helped',
    'not read: “1%” under “Women”: neither the heading nor the row names a metric; “2%” under “All”: neither the heading nor the row names a metric',
  ]);
});

test('rows and columns of two dimensions, and rows that cannot be read', () => {
  const text = [
    '| | Helped with the issue, women | Change | WMNow members |',
    '|---|---|---|---|',
    '| Coventry | 72% | 3% | 15,329 |',
    '| All areas | 66 | | 7% |',
    '| Elsewhere | 60% | | |',
  ].join('\n');
  expect(claimsIn(text)).toEqual([
    '72% is helped AREA=E08000026 GENDER=FEMALE',
    '15,329 is wmnow-members AREA=E08000026',
    '60% is helped GENDER=FEMALE',
    'not read: “3%” under “Change”: a change of a percentage in per cent can mean two things',
    'not read: “66” under “Helped with the issue, women”: it is not in per cent, which “Helped with the issue: 8 or above” is; “7%” under “WMNow members”: it is in per cent, which “WMNow members” is not',
  ]);
});

test('a row of nobody known, and a table that names no metric at all', () => {
  expect(claimsIn('| Place | Polite |\n|---|---|\n| Coventry | 80% |\n| Narnia | 90% |')).toEqual([
    '80% is polite AREA=E08000026',
    'not read: “90%” under “Polite”: neither names a group of “Polite and respectful: 8 or above” or the whole force',
  ]);
  expect(claimsIn('| Place | Tea |\n|---|---|\n| Coventry | 80% |\n| Dudley | 90% |')).toEqual([
    'not read: none of the 2 rows of the table could be read; the first: “80%” under “Tea”: neither the heading nor the row names a metric',
  ]);
});

test('a round figure is as exact as the others of its column', () => {
  const text = '| Area | WMNow members |\n|---|---|\n| Birmingham | 41,677 |\n| WMP | 119,000 |';
  const { claims } = recognisePaper(readTextPaper(text), READER);
  expect(claims.map((claim) => claim.kind === 'figure' && claim.printed.precision)).toEqual([1, 1]);
});

test('a row that names a dimension and then a value of it is of that value', () => {
  const text =
    '| Group | Helped with the issue |\n|---|---|\n| Disability: Not disabled | 71% |\n| Disability: Prefer not to say | 51% |';
  expect(claimsIn(text)).toEqual([
    '71% is helped DISABILITY=NOT_DISABLED',
    '51% is helped DISABILITY=PREFER_NOT_TO_SAY',
  ]);
});

test('a column of bases claims nothing', () => {
  expect(claimsIn('| Group | Polite | Base |\n|---|---|---|\n| Coventry | 80% | 1,274 |')).toEqual([
    '80% is polite AREA=E08000026',
  ]);
});
