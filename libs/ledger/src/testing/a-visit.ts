import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { Dataset } from '../domain/dataset';
import { identifier, oneOf, optional, text, yesNo } from '../import/columns';
import { decimal, score } from '../import/number-columns';
import { monthColumn } from '../import/time-columns';

export type Visit = {
  readonly visitId: string;
  readonly month: Month;
  readonly area: string;
  readonly rating: number;
  readonly minutesWaited: number | null;
  readonly solved: boolean | null;
  readonly comment: string | null;
  readonly desk: string;
};

export const HEADER = 'Visit,Month,Area,Rating,Minutes,Solved,Comment';

/** Visits to a made-up front counter. */
export const VISITS: Dataset<Visit> = {
  id: 'visits',
  subject: 'surveys',
  title: 'Visits',
  columns: {
    visitId: identifier('Visit'),
    month: monthColumn('Month'),
    area: oneOf('Area', [
      { label: 'Dudley', code: 'DY' },
      { label: 'Walsall', code: 'WS' },
    ]),
    rating: score('Rating'),
    minutesWaited: optional(decimal('Minutes', { min: 0, max: 999, decimals: 2 })),
    solved: yesNo('Solved'),
    comment: optional(text('Comment', { maxLength: 100 })),
  },
  constants: { desk: 'FRONT' },
  table: 'visit',
  check: ({ rating, solved }) =>
    rating === 10 && solved === false
      ? [{ field: 'solved', value: 'No', code: 'CONTRADICTION', expected: 'Yes where the rating is 10' }]
      : [],
  monthOf: (visit) => visit.month,
  recordIdOf: (visit) => visit.visitId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: () => null,
};

export function aVisit(fields: Partial<Visit> = {}): Visit {
  return {
    visitId: 'V1',
    month: month('2022-04'),
    area: 'DY',
    rating: 8,
    minutesWaited: 1.5,
    solved: true,
    comment: null,
    desk: 'FRONT',
    ...fields,
  };
}
