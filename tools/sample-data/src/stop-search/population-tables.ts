import { areas } from '../areas';
import { apportion } from '../random/apportion';
import type { SampleSource } from '../sample-context';
import type { SampleRow, SampleTable } from '../sample-table';

/** Residents of an area in thousands, and in per cent White, Asian, Black, Mixed and Other: invented, in round numbers. */
const residents: Readonly<Record<string, readonly [number, readonly number[]]>> = {
  E08000025: [1150, [50, 30, 11, 5, 4]],
  E08000026: [350, [66, 18, 9, 4, 3]],
  E08000027: [320, [85, 8, 3, 3, 1]],
  E08000028: [340, [58, 25, 9, 4, 4]],
  E08000029: [220, [82, 11, 3, 3, 1]],
  E08000030: [280, [71, 19, 4, 4, 2]],
  E08000031: [260, [61, 21, 9, 5, 4]],
};

const asian = 'Asian, Asian British or Asian Welsh:';
const black = 'Black, Black British, Black Welsh, Caribbean or African:';
const mixed = 'Mixed or Multiple ethnic groups:';

/** The detailed groups of each of the five, with the weight of each within it. */
const detailed: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['White: English, Welsh, Scottish, Northern Irish or British', 880],
    ['White: Irish', 28],
    ['White: Gypsy or Irish Traveller', 2],
    ['White: Roma', 3],
    ['White: Other White', 87],
  ],
  [
    [`${asian} Indian`, 260],
    [`${asian} Pakistani`, 470],
    [`${asian} Bangladeshi`, 110],
    [`${asian} Chinese`, 40],
    [`${asian} Other Asian`, 120],
  ],
  [
    [`${black} African`, 500],
    [`${black} Caribbean`, 380],
    [`${black} Other Black`, 120],
  ],
  [
    [`${mixed} White and Black Caribbean`, 470],
    [`${mixed} White and Black African`, 80],
    [`${mixed} White and Asian`, 240],
    [`${mixed} Other Mixed or Multiple ethnic groups`, 210],
  ],
  [
    ['Other ethnic group: Arab', 330],
    ['Other ethnic group: Any other ethnic group', 670],
  ],
];

const dataset = 'population-by-ethnic-group';

/** Whom searches are set against: made up, and named so wherever it is shown. */
export const ethnicPopulationSource: SampleSource = { dataset, tables: populationTables };

function populationTables(): readonly SampleTable[] {
  return [
    {
      dataset,
      fileName: `${dataset}.csv`,
      columns: ['area_code', 'vintage', 'as_at', 'source', 'ethnic_group', 'population'],
      rows: () => areas.flatMap(({ code }) => areaRows(code)),
    },
  ];
}

function areaRows(code: string): readonly SampleRow[] {
  const [thousands, shares] = residents[code] ?? [0, []];
  const groups = apportion(thousands * 1000, shares);
  return detailed.flatMap((group, index) => {
    const counts = apportion(
      groups[index] ?? 0,
      group.map(([, weight]) => weight),
    );
    return group.map(([label], place) => [
      code,
      'Made-up population',
      '2021-03-21',
      'Invented for demonstration',
      label,
      String(counts[place]),
    ]);
  });
}
