import { shorten } from '@citizen-graph/reference';
import { ledgerError } from '../domain/errors';
import { nearestName } from './nearest-name';
import type { Column } from '../domain/column';
import type { Dataset, FieldValue, RecordFields } from '../domain/dataset';
import type { PlacedSkipRule } from './mapping/skip-row';

export interface FieldColumn {
  readonly field: string;
  readonly column: Column<FieldValue>;
}

/** Where the fields of a record stand in the rows of one file. */
export interface Header {
  /** The index of a column that the file lacks is -1, where no row has a cell. */
  readonly cells: readonly (FieldColumn & { readonly index: number })[];
  /** The fields that the file has a column for. */
  readonly filled: ReadonlySet<string>;
  /** The cells of a row; those after `named` have no header and have to be empty. */
  readonly width: number;
  readonly named: number;
  /** The rules of a mapping by which rows are left out. */
  readonly skip: readonly PlacedSkipRule[];
}

/** The columns of a dataset with the field that each fills, in the order of the dataset. */
export function columnsOf<Fields extends RecordFields>(
  dataset: Pick<Dataset<Fields>, 'columns'>,
): readonly FieldColumn[] {
  const columns = Object.entries<Column<FieldValue> | undefined>(dataset.columns);
  return columns.flatMap(([field, column]) => (column === undefined ? [] : [{ field, column }]));
}

/** How many of the last names are empty. */
export function countTrailingUnnamed(names: readonly string[]): number {
  return names.length - 1 - names.findLastIndex((name) => name.trim() !== '');
}

/**
 * Finds the columns, in any order, in the first row of a file. Throws HEADER_UNKNOWN_COLUMN,
 * HEADER_DUPLICATE_COLUMN and HEADER_MISSING_COLUMN; `place` names the file and the line. A column that
 * files may lack is not missed.
 */
export function readHeader(row: readonly string[], columns: readonly FieldColumn[], place: string): Header {
  const names = row.map((name) => name.trim());
  const named = names.length - countTrailingUnnamed(names);
  const known = columns.map(({ column }) => column.header);
  refuseUnknown(names.slice(0, named), known, place);
  refuseDuplicates(names.slice(0, named), place);
  const needed = columns.filter(({ column }) => column.mayBeMissing !== true);
  refuseMissing(
    names,
    needed.map(({ column }) => column.header),
    place,
  );
  return toHeader(names, columns);
}

/** Where the columns stand among the names of a header. */
export function toHeader(names: readonly string[], columns: readonly FieldColumn[]): Header {
  const cells = columns.map((entry) => ({ ...entry, index: names.indexOf(entry.column.header) }));
  const filled = new Set(cells.filter(({ index }) => index >= 0).map(({ field }) => field));
  const named = names.length - countTrailingUnnamed(names);
  return { cells, filled, width: names.length, named, skip: [] };
}

function refuseUnknown(names: readonly string[], known: readonly string[], place: string): void {
  const index = names.findIndex((name) => !known.includes(name));
  const name = names[index];
  if (name === undefined) return;
  const missing = known.filter((header) => !names.includes(header));
  const nearest = nearestName(name, missing);
  const what = name === '' ? `column ${index + 1} without a name` : `the column "${shorten(name)}"`;
  throw ledgerError(
    'HEADER_UNKNOWN_COLUMN',
    `${place} has ${what}, which this dataset does not have.` +
      (nearest === null ? '' : ` Did you mean "${nearest}"?`) +
      ` The columns are: ${known.join(', ')}. A file of another provider comes in by a column-mapping file`,
  );
}

/** Throws HEADER_DUPLICATE_COLUMN for the first name that stands twice. */
export function refuseDuplicates(names: readonly string[], place: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw ledgerError(
    'HEADER_DUPLICATE_COLUMN',
    `${place} names the column "${shorten(twice)}" twice; take out or rename one of the two`,
  );
}

function refuseMissing(names: readonly string[], needed: readonly string[], place: string): void {
  const missing = needed.filter((header) => !names.includes(header)).map((header) => `"${header}"`);
  if (missing.length === 0) return;
  throw ledgerError(
    'HEADER_MISSING_COLUMN',
    `${place} lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}; export the file with every column`,
  );
}
