import {
  day,
  identifier,
  localPolicingArea,
  mayBeMissing,
  oneOf,
  optional,
  text,
  wholeNumber,
} from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import type { Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { CRIME_TYPES } from '../domain/crime-type';
import { DEPARTMENTS } from '../domain/department';
import { rightCode } from '../domain/edition';
import { NOT_APPLICABLE_REASONS } from '../domain/entitlement';
import { measurementsOf } from '../domain/measurements';
import { calculateOutcome, hasEnhancedRights } from '../domain/outcome';
import { PAUSE_REASONS } from '../domain/pause';
import { cutOf, YES_OR_NO } from './cut-of';
import { checkEntitlement } from './check-entitlement';
import { toEntitlement } from './entitlement-fields';
import type { EntitlementFields } from './entitlement-fields';
import { monthlyFile } from './monthly-file';
import { pausesColumn } from './pauses-column';

const EVENT = { maxLength: 100 };

/** Entitlements under the Victims' Code, one row each, by the month in which they started. */
export const VICTIMS_CODE_ENTITLEMENTS: Dataset<EntitlementFields> = {
  id: 'victims-code-entitlements',
  subject: 'victims-code',
  title: 'Entitlements under the Victims’ Code',
  columns: {
    entitlementId: identifier('entitlement_id'),
    rightNumber: wholeNumber('right', { min: 1, max: 12 }),
    startEvent: text('start_event', EVENT),
    startedOn: day('started_on'),
    stopEvent: optional(text('stop_event', EVENT)),
    stoppedOn: optional(day('stopped_on')),
    enhancedRights: oneOf('enhanced_rights', YES_OR_NO),
    area: localPolicingArea('area'),
    department: oneOf('department', DEPARTMENTS),
    notApplicableReason: optional(oneOf('not_applicable_reason', NOT_APPLICABLE_REASONS)),
    asAt: day('as_at'),
    clause: mayBeMissing(optional(identifier('clause'))),
    pauses: mayBeMissing(optional(pausesColumn('pauses'))),
    pauseReason: mayBeMissing(optional(oneOf('pause_reason', PAUSE_REASONS))),
    enhancedRightsFrom: mayBeMissing(optional(day('enhanced_rights_from'))),
    crimeType: mayBeMissing(optional(oneOf('crime_type', CRIME_TYPES))),
  },
  constants: {},
  table: 'entitlement',
  check: checkEntitlement,
  monthOf,
  recordIdOf: ({ entitlementId }) => entitlementId,
  periodOfFile: monthlyFile('victims-code-entitlements'),
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe,
};

function monthOf({ startedOn }: EntitlementFields): Month {
  return month(startedOn.slice(0, 7));
}

function observe(fields: EntitlementFields): Observation {
  const { rightNumber, area, department, crimeType, asAt } = fields;
  const entitlement = toEntitlement(fields);
  const isEnhanced = hasEnhancedRights(entitlement, asAt);
  return {
    month: monthOf(fields),
    segment: rightCode(rightNumber),
    area,
    ...cutOf({ department, enhancedRights: isEnhanced ? 'YES' : 'NO', crimeType }),
    measurements: measurementsOf(calculateOutcome(entitlement, asAt), entitlement.pauses.length > 0),
  };
}
