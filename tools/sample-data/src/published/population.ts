import { areas } from '../areas';
import type { SampleSource } from '../sample-context';
import type { SampleTable } from '../sample-table';

/** Residents aged 16 and over, Census 2021 (the paper's figure 2, paragraph 33). */
const residents: Readonly<Record<string, number>> = {
  E08000025: 889_664,
  E08000026: 276_884,
  E08000027: 262_494,
  E08000028: 266_083,
  E08000029: 174_508,
  E08000030: 223_124,
  E08000031: 208_429,
};

const dataset = 'population';

/** The census population of the local policing areas. */
export const populationSource: SampleSource = { dataset, tables: populationTables };

function populationTables(): readonly SampleTable[] {
  return [
    {
      dataset,
      fileName: 'population-census-2021.csv',
      columns: ['area_code', 'area_name', 'vintage', 'as_at', 'age_group', 'population'],
      rows: () =>
        areas.map(({ code, name }) => [
          code,
          name,
          'Census 2021',
          '2021-03-21',
          '16 and over',
          String(residents[code]),
        ]),
    },
  ];
}
