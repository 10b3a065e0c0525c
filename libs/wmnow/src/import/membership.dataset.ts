import { wholeNumber } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { MEMBERS } from '../domain/measures';
import type { Membership } from '../domain/membership';
import { AREA_COLUMNS, checkArea } from './area-columns';
import { monthEnd } from './month-end-column';

/** WMNow's members at the end of each month, one row for each area and month. */
export const WMNOW_MEMBERSHIP: Dataset<Membership> = {
  id: 'wmnow-membership',
  subject: 'wmnow',
  title: 'WMNow members at the end of the month',
  columns: {
    asAt: monthEnd('as_at'),
    ...AREA_COLUMNS,
    members: wholeNumber('members', { min: 0, max: 10_000_000 }),
  },
  constants: {},
  table: 'membership',
  check: checkArea,
  everyAreaBy: 'areaCode',
  monthOf: ({ asAt }) => month(asAt.slice(0, 7)),
  recordIdOf: ({ asAt, areaCode }) => `${asAt}:${areaCode}`,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: ({ asAt, areaCode, members }) => ({
    month: month(asAt.slice(0, 7)),
    segment: 'wmnow',
    area: areaCode,
    attributes: [],
    measurements: [{ measure: MEMBERS.id, numerator: 0, value: members }],
  }),
};
