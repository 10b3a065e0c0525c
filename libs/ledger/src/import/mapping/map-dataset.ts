import { Refusal } from '../../domain/row-issue';
import type { Column } from '../../domain/column';
import type { Columns, Dataset, FieldValue, RecordFields } from '../../domain/dataset';
import { columnsOf } from '../header';
import { findProblems } from './check-mapping';
import { mappedColumn } from './mapped-column';
import { formatPath, mappingError } from './mapping-error';
import type { MappingContent } from './mapping-schema';
import { rowNotices } from './row-notices';
import type { AmbiguousDates } from './row-notices';
import { watchRules } from './skip-row';
import { zonedColumns } from './zoned-columns';
import { PLAIN_DIALECT } from '../plain-dialect';
import type { Mapping } from './read-mapping';
import type { ReadingRules } from './reading-rules';

/** A dataset whose columns are those of a provider's file. */
export interface MappedDataset<Fields extends RecordFields> {
  readonly dataset: Dataset<Fields>;
  readonly rules: ReadingRules;
  /** What is out of the ordinary about the rows, once all are read, in plain words. */
  readonly noticesOfRows: () => readonly string[];
}

/** Puts the columns of a provider's file in the place of the dataset's own; throws MAPPING_INVALID. */
export function mapDataset<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  mapping: Mapping,
): MappedDataset<Fields> {
  const { name, content } = mapping;
  const problems = findProblems(dataset, content);
  if (problems.length > 0) throw mappingError(name, problems);
  const rules = {
    name,
    hints: content.file,
    skip: watchRules(content.skip),
    asked: askedBy(content),
    zoned: zonedColumns(content),
  };
  const { dates, ...fields } = mappedFields(dataset, content);
  return { dataset: { ...dataset, ...fields }, rules, noticesOfRows: () => rowNotices(rules, dates) };
}

function mappedFields<Fields extends RecordFields>(dataset: Dataset<Fields>, content: MappingContent) {
  const columns: Record<string, Column<FieldValue>> = {};
  const constants: Record<string, FieldValue> = {};
  const given = new Set<string>();
  const dates: AmbiguousDates[] = [];
  for (const { field, column } of columnsOf(dataset)) {
    const { from, constant, ...rest } = content.columns[column.header] ?? {};
    if (from !== undefined) {
      const ambiguous: AmbiguousDates = { mapping: { ...rest, from }, count: 0 };
      columns[field] = mappedColumn(column, ambiguous.mapping, () => void (ambiguous.count += 1));
      dates.push(ambiguous);
    } else constants[field] = readConstant(column, constant ?? '');
    if (constant !== undefined) given.add(field);
  }
  return {
    dates,
    // Each field is filled by the dataset's own column for it, from another text or a constant one.
    columns: columns as Columns<Fields>,
    constants: { ...dataset.constants, ...constants },
    fieldsOfFile: (filled: ReadonlySet<string>) =>
      dataset.fieldsOfFile?.(new Set([...filled, ...given])) ?? {},
  };
}

function readConstant(column: Column<FieldValue>, text: string): FieldValue {
  const value = column.parse(text, PLAIN_DIALECT);
  if (value instanceof Refusal) throw new Error(`${column.header} refuses ${value.code} after the check`);
  return value;
}

function askedBy({ columns, skip }: MappingContent): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  const ask = (header: string, place: string): void => void asked.set(header, asked.get(header) ?? place);
  for (const [header, { from }] of Object.entries(columns)) {
    if (from !== undefined) ask(from, formatPath(['columns', header, 'from']));
  }
  skip.forEach(({ column }, index) => ask(column, formatPath(['skip', index, 'column'])));
  return asked;
}
