import { stringify } from 'csv-stringify/sync';
import { CENSUS_ETHNIC_GROUPS } from '../domain/census-ethnic-groups';

/** The areas of an export: the force's Dudley and Solihull, and one of another force. */
const AREAS = [
  ['E08000027', 'Dudley'],
  ['E08000029', 'Solihull'],
  ['E09000001', 'City of London'],
] as const;
const GROUP = 'Ethnic group (20 categories)';
const TOTALS = ['Total: All usual residents', 'White', 'Other ethnic group'];

/** The made-up residents of an area and group of an export: thousands by area, hundreds by group. */
export function residentsOf(areaCode: string, group: number): number {
  return AREAS.findIndex(([code]) => code === areaCode) * 10_000 + 100 * (group + 1);
}

/** The same made-up counts as each publisher exports them. */
export const CENSUS_EXPORTS = {
  'TS021-2021-3-filtered-2024-03-05T10_06_33Z.csv': customDataset('Lower tier local authorities'),
  'TS021-2021-2.csv': customDataset('Lower Tier Local Authorities'),
  'census2021-ts021-ltla.csv': bulk(''),
  'census2021-ts021-ltla-early.csv': bulk('; measures: Value'),
  'nomis-query.csv': query('mnemonic'),
  'nomis-query-with-percentages.csv': query('percentages'),
  'census2021_ethnicity19_ltla.csv': long(),
} as const;

function customDataset(geography: string): string {
  const rows = AREAS.flatMap(([code, name]) => [
    [code, name, -8, 'Does not apply', 0],
    ...CENSUS_ETHNIC_GROUPS.map(({ label }, group) => [
      code,
      name,
      group + 1,
      label,
      residentsOf(code, group),
    ]),
  ]);
  return csv([[`${geography} Code`, geography, `${GROUP} Code`, GROUP, 'Observation'], ...rows]);
}

function bulk(suffix: string): string {
  const names = [...TOTALS, ...labels()].map((label) => `Ethnic group: ${label}${suffix}`);
  const rows = AREAS.map(([code, name]) => [2021, name, code, ...totals(), ...residents(code)]);
  return csv([['date', 'geography', 'geography code', ...names], ...rows]);
}

function query(form: 'mnemonic' | 'percentages'): string {
  const isCoded = form === 'mnemonic';
  const cells = (values: readonly (string | number)[], other: string): (string | number)[] =>
    isCoded ? [...values] : values.flatMap((value) => [value, other]);
  const geography = 'local authority: district / unitary (as of April 2021)';
  const header = [geography, ...(isCoded ? ['mnemonic'] : []), ...cells([...TOTALS, ...labels()], '%')];
  const rows = AREAS.map(([code, name]) => [
    ...(isCoded ? [name, code] : [`${code} : ${name}`]),
    ...cells([...totals(), ...residents(code)], '1.0'),
  ]);
  return [
    csv([['TS021 - Ethnic group'], ['ONS Crown Copyright Reserved [from Nomis on 5 March 2024]']]),
    csv([
      ['Population', 'All usual residents'],
      ['Units', 'Persons'],
      ['Date', '2021'],
    ]),
    csv([header, ...rows]),
    csv([['In order to protect against disclosure of personal information, records have been swapped.']]),
  ].join('\n');
}

function long(): string {
  const rows = AREAS.flatMap(([code, name]) =>
    CENSUS_ETHNIC_GROUPS.flatMap(({ label }, group) => [
      [code, name, `${label} (number)`, `${residentsOf(code, group)}.0`],
      [code, name, `${label} (percent)`, '5.3'],
    ]),
  );
  return csv([['ltla21_code', 'ltla21_name', 'ethnic_group', 'value'], ...rows]);
}

function labels(): readonly string[] {
  return CENSUS_ETHNIC_GROUPS.map(({ label }) => label);
}

function totals(): readonly number[] {
  return TOTALS.map(() => 999_999);
}

function residents(code: string): readonly number[] {
  return CENSUS_ETHNIC_GROUPS.map((_, group) => residentsOf(code, group));
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows.map((row) => [...row]));
}
