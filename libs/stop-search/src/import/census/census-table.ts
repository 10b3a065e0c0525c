import { ledgerError } from '@citizen-graph/ledger';
import type { ConvertedFile } from '@citizen-graph/ledger';
import { LOCAL_POLICING_AREAS, findLocalPolicingArea } from '@citizen-graph/reference';
import { CsvError, parse } from 'csv-parse/sync';
import { CENSUS_ETHNIC_GROUPS } from '../../domain/census-ethnic-groups';
import { CENSUS_2021, POPULATION_COLUMNS } from './population-columns';

/** A row of a publisher's export as it stands there, and the line on which it stands. */
export interface CensusRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One count in an export: of an area, a group and whoever lives there. */
export interface CensusCount {
  readonly line: number;
  readonly areaCode: string;
  readonly ethnicGroup: string;
  readonly population: string;
}

/** What was left out of an export, by what it is: `rows of "Does not apply" (-8)`. */
export type LeftOut = Readonly<Record<string, number>>;

/** The rows of an export with the line of each, blank lines left out. Throws FILE_MALFORMED. */
export function censusRows(text: string, fileName: string): readonly CensusRow[] {
  const rows: CensusRow[] = [];
  const keep = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push({ line: lines, cells });
    return null;
  };
  try {
    parse(text, { relax_column_count: true, on_record: keep });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw ledgerError('FILE_MALFORMED', `${fileName} is not well-formed CSV; export it again`);
  }
}

/** Where a column stands in a header, letters in any case; throws HEADER_MISSING_COLUMN. */
export function columnAt(header: readonly string[], name: string, fileName: string): number {
  const index = header.findIndex((cell) => cell.toLowerCase() === name.toLowerCase());
  if (index >= 0) return index;
  throw ledgerError(
    'HEADER_MISSING_COLUMN',
    `${fileName} lacks the column "${name}"; export the ethnic groups of local authorities with their codes`,
  );
}

/**
 * Counts as rows of the dataset: those of other areas left out and counted, and each of the force's areas
 * that is there with every group once. Throws FILE_MALFORMED where a group lacks.
 */
export function toConvertedFile(
  counts: readonly CensusCount[],
  leftOut: LeftOut,
  fileName: string,
): ConvertedFile {
  const own = counts.filter(({ areaCode }) => findLocalPolicingArea(areaCode) !== null);
  refuseMissingGroups(own, fileName);
  return {
    header: POPULATION_COLUMNS,
    rows: own.map(({ line, areaCode, ethnicGroup, population }) => ({
      line,
      cells: [areaCode, ...CENSUS_2021, ethnicGroup, population.replace(/\.0$/, '')],
    })),
    notices: Object.entries({ ...leftOut, 'counts of other areas': counts.length - own.length }).flatMap(
      ([what, count]) => (count === 0 ? [] : [`${count} ${what} left out`]),
    ),
  };
}

function refuseMissingGroups(counts: readonly CensusCount[], fileName: string): void {
  for (const { code } of LOCAL_POLICING_AREAS) {
    const there = new Set(counts.filter(({ areaCode }) => areaCode === code).map(groupOf));
    const missing = CENSUS_ETHNIC_GROUPS.find(({ label }) => !there.has(label));
    if (there.size === 0 || missing === undefined) continue;
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} lacks "${missing.label}" of ${code}; export all 19 ethnic groups of local authorities`,
    );
  }
}

function groupOf({ ethnicGroup }: CensusCount): string {
  return ethnicGroup;
}
