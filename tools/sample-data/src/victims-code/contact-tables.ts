import { addMonths } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { chooser } from '../random/chooser';
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

const dataset = 'victim-contact-agreements';
const monthly = 150;
const columns = [
  'agreement_id',
  'due_from',
  'agreed_on',
  'every_days',
  'contacts',
  'ended_on',
  'enhanced_rights',
  'area',
  'department',
  'crime_type',
  'as_at',
];
const chooseEvery = chooser([
  [7, 2],
  [14, 5],
  [28, 3],
]);

/** What was agreed on contact, by the month in which the crime was recorded, as it stood ten days into the next. */
export const contactSource: SampleSource = { dataset, tables: contactTables };

function contactTables({ scale }: SampleContext): readonly SampleTable[] {
  return reportingYear.map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns,
    rows: () => monthRows(month, index, scale),
  }));
}

function* monthRows(month: Month, index: number, scale: number): Generator<SampleRow> {
  const random = randomFor(`contact agreements ${month}`);
  const asAt = `${addMonths(month, 1)}-10`;
  let sequence = index * monthly * scale;
  for (const moment of momentsOf({ month, count: monthly * scale, rhythm: aroundTheClock }, random)) {
    const dueFrom = toLondonDate(moment);
    sequence += 1;
    const contact = drawContact(dueFrom, asAt, random);
    yield [identifier('CA', sequence), dueFrom, ...contact, ...drawVictim(random), asAt];
  }
}

/** The agreement, how often, the contacts and the end, the first three empty while nothing is agreed. */
function drawContact(dueFrom: string, asAt: string, random: Random): SampleRow {
  const isAgreed = random() < 0.96;
  const agreedOn = daysAfter(dueFrom, Math.floor(-Math.log(1 - random()) * 3.4));
  const every = chooseEvery(random);
  const ended = daysAfter(dueFrom, 10 + Math.floor(random() * 90));
  const endedOn = ended <= asAt ? ended : '';
  const end = endedOn || asAt;
  if (!isAgreed || agreedOn > end) return ['', '', '', endedOn];
  return [agreedOn, String(every), drawContacts({ agreedOn, every, end }, random).join(';'), endedOn];
}

interface Agreed {
  readonly agreedOn: string;
  readonly every: number;
  readonly end: string;
}

function drawContacts({ agreedOn, every, end }: Agreed, random: Random): readonly string[] {
  const contacts: string[] = [];
  let last = agreedOn;
  for (;;) {
    const isLate = random() > 0.83;
    last = daysAfter(last, Math.ceil(every * (isLate ? 1 + random() : 0.55 + 0.4 * random())));
    if (last > end) return contacts;
    contacts.push(last);
  }
}
