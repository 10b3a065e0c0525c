import { oneOf, wholeNumber } from '@citizen-graph/ledger';
import type { Dataset, RowIssue } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { NEIGHBOURHOOD_JOINERS, NEIGHBOURHOOD_LEAVERS, NEIGHBOURHOOD_MEMBERS } from '../domain/measures';
import { NEIGHBOURHOODS, findNeighbourhood } from '../domain/neighbourhood';
import type { NeighbourhoodMembership } from '../domain/neighbourhood-membership';
import { AREA_COLUMNS, checkArea } from './area-columns';
import { monthEnd } from './month-end-column';

const PEOPLE = { min: 0, max: 10_000_000 };

/** WMNow's members by neighbourhood at the end of each month, and who joined and left in it. */
export const WMNOW_NEIGHBOURHOOD_MEMBERSHIP: Dataset<NeighbourhoodMembership> = {
  id: 'wmnow-neighbourhood-membership',
  subject: 'wmnow',
  title: 'WMNow members by neighbourhood at the end of the month',
  columns: {
    asAt: monthEnd('as_at'),
    ...AREA_COLUMNS,
    neighbourhoodCode: oneOf(
      'neighbourhood',
      NEIGHBOURHOODS.map(({ code, name }) => ({ code, label: name })),
    ),
    members: wholeNumber('members', PEOPLE),
    joiners: wholeNumber('joiners', PEOPLE),
    leavers: wholeNumber('leavers', PEOPLE),
  },
  constants: {},
  table: 'neighbourhood_membership',
  check: (fields) => [...checkArea(fields), ...checkNeighbourhood(fields)],
  monthOf: ({ asAt }) => month(asAt.slice(0, 7)),
  recordIdOf: ({ asAt, neighbourhoodCode }) => `${asAt}:${neighbourhoodCode}`,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: ({ asAt, areaCode, neighbourhoodCode, members, joiners, leavers }) => ({
    month: month(asAt.slice(0, 7)),
    segment: neighbourhoodCode,
    area: areaCode,
    attributes: [],
    measurements: [
      { measure: NEIGHBOURHOOD_MEMBERS.id, numerator: 0, value: members },
      { measure: NEIGHBOURHOOD_JOINERS.id, numerator: 0, value: joiners },
      { measure: NEIGHBOURHOOD_LEAVERS.id, numerator: 0, value: leavers },
    ],
  }),
};

function checkNeighbourhood({
  areaCode,
  neighbourhoodCode,
}: NeighbourhoodMembership): readonly Omit<RowIssue, 'line'>[] {
  const neighbourhood = findNeighbourhood(neighbourhoodCode);
  if (neighbourhood === null || neighbourhood.areaCode === areaCode) return [];
  const expected = `${neighbourhood.areaCode}, where ${neighbourhood.name} lies`;
  return [{ field: 'area_code', value: areaCode, code: 'CONTRADICTION', expected }];
}
