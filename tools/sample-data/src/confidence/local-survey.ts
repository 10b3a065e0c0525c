import { areas } from '../areas';
import type { AreaProfile } from '../areas';
import { chooser } from '../random/chooser';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import type { SampleContext, SampleSource } from '../sample-context';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import { reportingYear } from '../time/months';

const dataset = 'local-confidence-survey';
const inAMonth = 60;
const answered = 0.97;

const chooseAgreement = chooser([
  ['Strongly agree', 14],
  ['Tend to agree', 43],
  ['Neither agree nor disagree', 21],
  ['Tend to disagree', 14],
  ['Strongly disagree', 8],
]);

/** How many residents in a hundred name each. */
const priorities: readonly (readonly [label: string, percent: number])[] = [
  ['Antisocial behaviour', 46],
  ['Speeding and road safety', 43],
  ['Drug dealing and use', 38],
  ['Burglary', 31],
  ['Knife crime', 30],
  ['Vehicle crime', 24],
  ['Violence against women and girls', 17],
  ['Robbery', 11],
];

/** What residents say in the impact areas: sixty in a month in each local policing area. */
export const localSurveySource: SampleSource = { dataset, tables: localSurveyTables };

function localSurveyTables({ scale }: SampleContext): readonly SampleTable[] {
  return reportingYear.map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns: ['response_id', 'interviewed_on', 'area', 'confident', 'priority_1', 'priority_2', 'priority_3'],
    rows: () => monthRows(month, index, inAMonth * scale),
  }));
}

function* monthRows(month: string, index: number, inAnArea: number): Generator<SampleRow> {
  const random = randomFor(`local survey ${month}`);
  let sequence = index * areas.length * inAnArea;
  for (const area of areas) {
    for (let resident = 0; resident < inAnArea; resident += 1) {
      sequence += 1;
      yield [identifier('LCS', sequence), dayOf(month, random), ...answersOf(area, random)];
    }
  }
}

function dayOf(month: string, random: Random): string {
  return `${month}-${String(1 + Math.floor(28 * random())).padStart(2, '0')}`;
}

function answersOf({ code }: AreaProfile, random: Random): readonly string[] {
  const confident = random() < answered ? chooseAgreement(random) : '';
  const named = priorities.filter(([, percent]) => 100 * random() < percent).map(([label]) => label);
  const [first = '', second = '', third = ''] = named;
  return [code, confident, first, second, third];
}
