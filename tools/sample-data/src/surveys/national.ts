import { areas } from '../areas';
import { chooser } from '../random/chooser';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import type { SampleSource } from '../sample-context';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import { reportingYear } from '../time/months';

/** Victims of a wave, and how much likelier than others they are to answer. */
const ages: readonly (readonly [label: string, code: string, victims: number, answering: number])[] = [
  ['18-24', '18_24', 2_900, 0.5],
  ['25-34', '25_34', 4_300, 0.7],
  ['35-44', '35_44', 3_800, 0.9],
  ['45-54', '45_54', 3_200, 1.1],
  ['55-64', '55_64', 2_400, 1.4],
  ['65-74', '65_74', 1_400, 1.7],
  ['75 and over', '75_AND_OVER', 800, 1.6],
];
const sexes = [
  ['Female', 'FEMALE', 9_900, 1.1],
  ['Male', 'MALE', 8_900, 0.9],
] as const;
const answers = chooser([
  ['Very satisfied', 27],
  ['Fairly satisfied', 33],
  ['Neither satisfied nor dissatisfied', 13],
  ['Fairly dissatisfied', 14],
  ['Very dissatisfied', 13],
]);
const crimes = chooser([
  ['Burglary', 17],
  ['Vehicle crime', 26],
  ['Robbery', 6],
  ['Violence', 22],
  ['Domestic abuse', 9],
  ['Sexual offence', 3],
  ['Hate crime', 4],
  ['Other', 13],
]);
const routes = chooser([
  ['Safe phone number', 20],
  ['Safe e-mail', 6],
  ['Through a support service', 14],
  ['', 60],
]);
const waves = ['2022-06', '2022-09', '2022-12', '2023-03'];
const interviewsInAMonth = 100;
const candidatesInAMonth = 150;

const chooseAge = chooser(ages.map(([label, , victims, answering]) => [label, victims * answering] as const));
const chooseSex = chooser(
  sexes.map(([label, , victims, answering]) => [label, victims * answering] as const),
);
const chooseArea = chooser(areas.map((area) => [area, area.demand] as const));

/** What the survey is weighted to. */
export const nationalFrameSource: SampleSource = {
  dataset: 'national-survey-frame',
  tables: () =>
    waves.map((wave) => ({
      dataset: 'national-survey-frame',
      fileName: `${wave}-national-survey-frame.csv`,
      columns: ['wave', 'variable', 'value', 'victims'],
      rows: () => frameRows(wave),
    })),
};

/** What victims said in the national survey. */
export const nationalSurveySource: SampleSource = {
  dataset: 'national-victim-survey',
  tables: ({ scale }) =>
    monthly('national-victim-survey', {
      columns: [
        'response_id',
        'interviewed_on',
        'area',
        'age_band',
        'sex',
        'crime_type',
        'satisfied',
        'informed',
        'treated_well',
      ],
      count: interviewsInAMonth * scale,
      row: (sequence, day, random) => [
        identifier('NVS', sequence),
        day,
        chooseArea(random).code,
        chooseAge(random),
        chooseSex(random),
        crimes(random),
        answers(random),
        random() < 0.95 ? answers(random) : '',
        random() < 0.97 ? answers(random) : '',
      ],
    }),
};

/** Whom the survey could invite. */
export const nationalCandidateSource: SampleSource = {
  dataset: 'national-survey-candidates',
  tables: ({ scale }) =>
    monthly('national-survey-candidates', {
      columns: [
        'candidate_id',
        'selected_on',
        'area',
        'crime_type',
        'domestic_abuse',
        'under_18',
        'declined',
        'safe_contact_route',
      ],
      count: candidatesInAMonth * scale,
      row: candidateRow,
    }),
};

function frameRows(wave: string): readonly SampleRow[] {
  const victims = ages.reduce((sum, [, , count]) => sum + count, 0);
  const demands = areas.reduce((sum, { demand }) => sum + demand, 0);
  return [
    ...ages.map(([, code, count]) => [wave, 'Age', code, String(count)]),
    ...sexes.map(([, code, count]) => [wave, 'Sex', code, String(count)]),
    ...areas.map(({ code, demand }) => [
      wave,
      'Area',
      code,
      String(Math.round((victims * demand) / demands)),
    ]),
  ];
}

function candidateRow(sequence: number, day: string, random: Random): SampleRow {
  const crime = crimes(random);
  const isAbuse = crime === 'Domestic abuse' || random() < 0.04;
  return [
    identifier('NVC', sequence),
    day,
    chooseArea(random).code,
    crime,
    isAbuse ? 'Yes' : 'No',
    random() < 0.05 ? 'Yes' : 'No',
    random() < 0.08 ? 'Yes' : 'No',
    isAbuse ? routes(random) : '',
  ];
}

interface Monthly {
  readonly columns: readonly string[];
  readonly count: number;
  readonly row: (sequence: number, day: string, random: Random) => SampleRow;
}

function monthly(dataset: string, { columns, count, row }: Monthly): readonly SampleTable[] {
  return reportingYear.map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns,
    rows: () => {
      const random = randomFor(`${dataset} ${month}`);
      return Array.from({ length: count }, (_, place) => {
        const day = `${month}-${String(1 + Math.floor(28 * random())).padStart(2, '0')}`;
        return row(index * count + place + 1, day, random);
      });
    },
  }));
}
