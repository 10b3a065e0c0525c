import type { FileFormat } from '@citizen-graph/ledger';
import { censusRows, columnAt, toConvertedFile } from './census-table';

const GROUP = 'Ethnic group (20 categories)';
const AREA_CODE = 'Lower tier local authorities Code';
const DOES_NOT_APPLY = '-8';

/**
 * "Create a custom dataset" of the Office for National Statistics, made by Cantabular: a row for each area
 * and category, those of "Does not apply" among them. Newer and older exports differ in capitals.
 */
export const CUSTOM_DATASET: FileFormat = {
  title: 'a custom dataset of Census 2021, Office for National Statistics',
  recognises: (start) => start.slice(0, start.indexOf('\n')).includes(`${GROUP} Code`),
  convert: (text, fileName) => {
    const [header, ...rows] = censusRows(text, fileName);
    const at = (name: string): number => columnAt(header?.cells ?? [], name, fileName);
    const [area, code] = [at(AREA_CODE), at(`${GROUP} Code`)];
    const [group, observation] = [at(GROUP), at('Observation')];
    const applying = rows.filter(({ cells }) => cells[code] !== DOES_NOT_APPLY);
    const counts = applying.map(({ line, cells }) => ({
      line,
      areaCode: cells[area] ?? '',
      ethnicGroup: cells[group] ?? '',
      population: cells[observation] ?? '',
    }));
    const leftOut = { 'rows of "Does not apply" (-8)': rows.length - applying.length };
    return toConvertedFile(counts, leftOut, fileName);
  },
};
