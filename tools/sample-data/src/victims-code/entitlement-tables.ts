import { addMonths } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { momentsOf, toLondonDate } from '../time/moments';
import { reportingYear } from '../time/months';
import { aroundTheClock } from '../time/rhythms';
import { drawCircumstances, drawCrimeType } from './circumstances';
import { drawEntitlement, drawFurtherEntitlement, stoppedOn } from './entitlement';
import type { Entitlement } from './entitlement';

const dataset = 'victims-code-entitlements';
/** How far each month's share met in time lies from the year's. */
const monthShifts = [-0.03, -0.025, -0.02, -0.03, -0.035, -0.01, 0, 0.005, -0.015, 0.02, 0.025, 0.03];
const columns = [
  'entitlement_id',
  'right',
  'start_event',
  'started_on',
  'stop_event',
  'stopped_on',
  'enhanced_rights',
  'area',
  'department',
  'not_applicable_reason',
  'as_at',
  'clause',
  'pauses',
  'pause_reason',
  'enhanced_rights_from',
  'crime_type',
];

/** Entitlements that are drawn together, each kind from random numbers of its own. */
interface Series {
  readonly purpose: string;
  readonly prefix: string;
  readonly volumes: readonly number[];
  readonly draw: (monthShift: number, random: Random) => Entitlement;
}

const series: readonly Series[] = [
  {
    purpose: 'entitlements',
    prefix: 'VC',
    volumes: [2940, 3065, 3022, 3184, 3127, 2998, 3051, 2936, 2871, 2983, 2790, 3126],
    draw: drawEntitlement,
  },
  {
    purpose: 'further entitlements',
    prefix: 'VN',
    volumes: [590, 612, 601, 633, 625, 598, 609, 586, 574, 597, 560, 624],
    draw: drawFurtherEntitlement,
  },
];

/** Victims' entitlements by the month in which they started, as they stood ten days into the next. */
export const entitlementSource: SampleSource = { dataset, tables: entitlementTables };

function entitlementTables({ scale }: SampleContext): readonly SampleTable[] {
  return reportingYear.map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns,
    rows: () => monthRows(month, index, scale),
  }));
}

function* monthRows(month: Month, index: number, scale: number): Generator<SampleRow> {
  for (const each of series) yield* seriesRows(each, { month, index, scale });
}

interface MonthOfSeries {
  readonly month: Month;
  readonly index: number;
  readonly scale: number;
}

function* seriesRows(
  { purpose, prefix, volumes, draw }: Series,
  { month, index, scale }: MonthOfSeries,
): Generator<SampleRow> {
  const random = randomFor(`${purpose} ${month}`);
  const circumstances = randomFor(`circumstances of ${purpose} ${month}`);
  const count = (volumes[index] ?? 0) * scale;
  const asAt = `${addMonths(month, 1)}-10`;
  let sequence = volumes.slice(0, index).reduce((sum, volume) => sum + volume, 0) * scale;
  for (const moment of momentsOf({ month, count, rhythm: aroundTheClock }, random)) {
    const entitlement = draw(monthShifts[index] ?? 0, random);
    const startedOn = toLondonDate(moment);
    sequence += 1;
    yield [
      identifier(prefix, sequence),
      ...fieldsOf(entitlement, startedOn, asAt),
      ...furtherFields(entitlement, { startedOn, asAt, random: circumstances }),
    ];
  }
}

function fieldsOf(entitlement: Entitlement, startedOn: string, asAt: string): SampleRow {
  const stopped = stoppedOn(entitlement, startedOn, asAt);
  return [
    String(entitlement.plan.right),
    entitlement.startEvent,
    startedOn,
    stopped === '' ? '' : entitlement.plan.stopEvent,
    stopped,
    entitlement.isEnhanced ? 'Yes' : 'No',
    entitlement.area.code,
    entitlement.department,
    entitlement.notApplicableReason,
    asAt,
  ];
}

interface Export {
  readonly startedOn: string;
  readonly asAt: string;
  readonly random: Random;
}

function furtherFields(entitlement: Entitlement, { startedOn, asAt, random }: Export): SampleRow {
  const { plan, department, isEnhanced, notApplicableReason } = entitlement;
  const end = stoppedOn(entitlement, startedOn, asAt) || asAt;
  const run = { startedOn, end, isEnhanced, applies: notApplicableReason === '' };
  const { pauses, pauseReason, enhancedRightsFrom } = drawCircumstances(run, random);
  return [plan.clause, pauses, pauseReason, enhancedRightsFrom, drawCrimeType(department, random)];
}
