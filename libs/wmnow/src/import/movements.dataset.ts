import { wholeNumber } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { JOINERS, LEAVERS } from '../domain/measures';
import type { Movement } from '../domain/movement';
import { AREA_COLUMNS, checkArea } from './area-columns';
import { monthEnd } from './month-end-column';

/** Who joined WMNow and who left it, one row for each area and month. */
export const WMNOW_MOVEMENTS: Dataset<Movement> = {
  id: 'wmnow-movements',
  subject: 'wmnow',
  title: 'People who joined WMNow and who left it in the month',
  columns: {
    asAt: monthEnd('as_at'),
    ...AREA_COLUMNS,
    joiners: wholeNumber('joiners', { min: 0, max: 10_000_000 }),
    leavers: wholeNumber('leavers', { min: 0, max: 10_000_000 }),
  },
  constants: {},
  table: 'movement',
  check: checkArea,
  everyAreaBy: 'areaCode',
  monthOf: ({ asAt }) => month(asAt.slice(0, 7)),
  recordIdOf: ({ asAt, areaCode }) => `${asAt}:${areaCode}`,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: ({ asAt, areaCode, joiners, leavers }) => ({
    month: month(asAt.slice(0, 7)),
    segment: 'wmnow',
    area: areaCode,
    attributes: [],
    measurements: [
      { measure: JOINERS.id, numerator: 0, value: joiners },
      { measure: LEAVERS.id, numerator: 0, value: leavers },
    ],
  }),
};
