import { ledgerError } from '@citizen-graph/ledger';
import type { ConvertedFile, FileFormat } from '@citizen-graph/ledger';
import { CENSUS_ETHNIC_GROUPS } from '../../domain/census-ethnic-groups';
import { censusRows, columnAt, toConvertedFile } from './census-table';
import type { CensusRow } from './census-table';

/** How early releases of the bulk files end each name of a column. */
const MEASURE = /;\s*measures: Value$/;
const PREFIX = 'Ethnic group: ';

/** A bulk file of Nomis (`census2021-ts021-ltla.csv`): a row for each area, a column for each category. */
export const NOMIS_BULK: FileFormat = {
  title: 'a bulk file of Census 2021, Nomis',
  recognises: (start) => /^date,geography,geography code,"?Ethnic group: /i.test(start),
  convert: (text, fileName) => {
    const [header, ...rows] = censusRows(text, fileName);
    const names = (header?.cells ?? []).map((name) => name.replace(MEASURE, '').replace(PREFIX, ''));
    const area = columnAt(names, 'geography code', fileName);
    return fromColumns({ names, rows, areaCodeOf: (cells) => cells[area] ?? '', leftOut: {} }, fileName);
  },
};

/**
 * A download of a Nomis query: some lines that say what it is, the header, a row for each area, a column
 * for each category with or without its percentage beside it, and footnotes.
 */
export const NOMIS_QUERY: FileFormat = {
  title: 'a query of Census 2021, Nomis',
  recognises: (start) => /^"?TS021\b/.test(start.trimStart()),
  convert: (text, fileName) => {
    const rows = censusRows(text, fileName);
    const at = rows.findIndex(isHeader);
    const names = rows[at]?.cells ?? [];
    const coded = rows.slice(at + 1).filter(({ cells }) => areaCodeIn(cells) !== null);
    return fromColumns(
      {
        names,
        rows: coded,
        areaCodeOf: (cells) => areaCodeIn(cells) ?? '',
        leftOut: { 'lines above and below the table': rows.length - coded.length - (at < 0 ? 0 : 1) },
      },
      fileName,
    );
  },
};

interface ColumnTable {
  readonly names: readonly string[];
  readonly rows: readonly CensusRow[];
  readonly areaCodeOf: (cells: readonly string[]) => string;
  readonly leftOut: Readonly<Record<string, number>>;
}

/** The counts of the 19 groups alone: the totals that stand among them are of no group. */
function fromColumns({ names, rows, areaCodeOf, leftOut }: ColumnTable, fileName: string): ConvertedFile {
  const columns = CENSUS_ETHNIC_GROUPS.map(({ label }) => ({
    label,
    index: columnAt(names, label, fileName),
  }));
  refuseRepeated(names, fileName);
  const counts = rows.flatMap(({ line, cells }) =>
    columns.map(({ label, index }) => ({
      line,
      areaCode: areaCodeOf(cells),
      ethnicGroup: label,
      population: cells[index] ?? '',
    })),
  );
  return toConvertedFile(counts, leftOut, fileName);
}

function refuseRepeated(names: readonly string[], fileName: string): void {
  const twice = CENSUS_ETHNIC_GROUPS.find(({ label }) => names.indexOf(label) !== names.lastIndexOf(label));
  if (twice === undefined) return;
  throw ledgerError(
    'HEADER_DUPLICATE_COLUMN',
    `${fileName} names the column "${twice.label}" twice; export ethnic groups alone, for one date`,
  );
}

function isHeader({ cells }: CensusRow): boolean {
  return CENSUS_ETHNIC_GROUPS.every(({ label }) => cells.includes(label));
}

// Beside its name under "mnemonic", or before it: `E08000025 : Birmingham`.
function areaCodeIn(cells: readonly string[]): string | null {
  const [, code] = /(?:^|,)([EW]\d{8})(?: :|,|$)/.exec(cells.slice(0, 3).join(',')) ?? [];
  return code ?? null;
}
