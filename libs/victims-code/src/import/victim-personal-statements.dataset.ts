import { day, identifier, localPolicingArea, oneOf, optional } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import type { Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { CRIME_TYPES } from '../domain/crime-type';
import { DEPARTMENTS } from '../domain/department';
import { rightCode } from '../domain/edition';
import { measurementsOfStatement } from '../domain/statement';
import { YES_OR_NO, cutOf } from './cut-of';
import { checkStatement } from './check-statement';
import { monthlyFile } from './monthly-file';
import type { StatementFields } from './statement-fields';

/** Victim Personal Statements, one row for each victim who was to be offered one, by the month in which they were. */
export const VICTIM_PERSONAL_STATEMENTS: Dataset<StatementFields> = {
  id: 'victim-personal-statements',
  subject: 'victims-code',
  title: 'Victim Personal Statements',
  columns: {
    statementId: identifier('statement_id'),
    dueOn: day('due_on'),
    offeredOn: optional(day('offered_on')),
    madeOn: optional(day('made_on')),
    servedOn: optional(day('served_on')),
    readOn: optional(day('read_on')),
    enhancedRights: oneOf('enhanced_rights', YES_OR_NO),
    area: localPolicingArea('area'),
    department: oneOf('department', DEPARTMENTS),
    crimeType: optional(oneOf('crime_type', CRIME_TYPES)),
    asAt: day('as_at'),
  },
  constants: {},
  table: 'personal_statement',
  check: checkStatement,
  monthOf,
  recordIdOf: ({ statementId }) => statementId,
  periodOfFile: monthlyFile('victim-personal-statements'),
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe,
};

function monthOf({ dueOn }: StatementFields): Month {
  return month(dueOn.slice(0, 7));
}

function observe(fields: StatementFields): Observation {
  return {
    month: monthOf(fields),
    segment: rightCode(7),
    area: fields.area,
    ...cutOf(fields),
    measurements: measurementsOfStatement(fields),
  };
}
