import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { daysAfter } from '../time/days-after';
import { momentsOf, toLondonDate } from '../time/moments';
import { reportingYear } from '../time/months';
import { aroundTheClock } from '../time/rhythms';
import { drawVictim } from './victim';

const dataset = 'victim-personal-statements';
const monthly = 120;
const asAt = '2023-06-10';
const columns = [
  'statement_id',
  'due_on',
  'offered_on',
  'made_on',
  'served_on',
  'read_on',
  'enhanced_rights',
  'area',
  'department',
  'crime_type',
  'as_at',
];

/** The steps after a statement is due: how many take each, and the days of the calendar that it takes at most. */
const steps: readonly { readonly share: number; readonly days: number }[] = [
  { share: 0.76, days: 20 },
  { share: 0.58, days: 25 },
  { share: 0.81, days: 60 },
  { share: 0.47, days: 120 },
];

/** Victim Personal Statements of the year in one file, so that there is time to follow them to court. */
export const statementSource: SampleSource = { dataset, tables: statementTables };

function statementTables({ scale }: SampleContext): readonly SampleTable[] {
  return [{ dataset, fileName: `2022-04-to-2023-03-${dataset}.csv`, columns, rows: () => yearRows(scale) }];
}

function* yearRows(scale: number): Generator<SampleRow> {
  const random = randomFor('victim personal statements');
  let sequence = 0;
  for (const month of reportingYear) {
    for (const moment of momentsOf({ month, count: monthly * scale, rhythm: aroundTheClock }, random)) {
      const dueOn = toLondonDate(moment);
      sequence += 1;
      yield [identifier('VPS', sequence), dueOn, ...drawSteps(dueOn, random), ...drawVictim(random), asAt];
    }
  }
}

function drawSteps(dueOn: string, random: Random): SampleRow {
  let before = dueOn;
  return steps.map(({ share, days }) => {
    const [isTaken, took] = [random() < share, Math.floor(random() * days)];
    if (before !== '') before = isTaken ? daysAfter(before, took) : '';
    if (before > asAt) before = '';
    return before;
  });
}
