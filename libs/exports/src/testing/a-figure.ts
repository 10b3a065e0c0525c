import type { FigureRow, FigureValue } from '../figures/figure-row';
import type { FigureTable } from '../figures/state-of-figures';

export const GIVEN: FigureValue = {
  status: 'PUBLISHED',
  value: 62.5,
  shorthand: '[p] [r]',
  numerator: 5,
  denominator: 8,
  interval: { lower: 30.57, upper: 86.32, method: 'WILSON' },
  missingMonths: ['2023-03'],
  revisedBy: [7, 9],
};

export const SUPPRESSED: FigureValue = {
  status: 'SUPPRESSED',
  value: null,
  shorthand: '[c]',
  numerator: null,
  denominator: null,
  interval: null,
  missingMonths: [],
  revisedBy: [],
};

export function aFigureRow(changed: Partial<FigureRow> = {}): FigureRow {
  const group = [{ dimension: 'AREA', code: 'E08000025', label: 'Birmingham' }];
  return { period: { from: '2023-01', to: '2023-03' }, group, value: GIVEN, change: null, ...changed };
}

export function aFigureTable(rows: readonly FigureRow[]): FigureTable {
  return {
    rows,
    asOf: '2023-06-27T09:00:00.000Z',
    asOfRelease: 9,
    erasedSince: true,
    synthetic: true,
    releases: [{ number: 7, fileName: 'march.csv', sha256: 'ab12', synthetic: true }],
  };
}
