import { invariant } from '@citizen-graph/reference';
import type { Dataset, FieldValue, RecordFields } from '../domain/dataset';
import { schemaOf } from '../domain/subject';

/** What the ledger keeps with each record beside its own fields. */
export const LEDGER_COLUMNS = ['dataset', 'record_id', 'month', 'record_key'] as const;

/** The table of a dataset's records, with its schema. */
export function tableOf(dataset: Dataset): string {
  return `${schemaOf(dataset.subject)}.${dataset.table}`;
}

/** The fields of a record in the order of its columns. */
export function fieldsOf(dataset: Dataset): readonly string[] {
  return [...Object.keys(dataset.columns), ...Object.keys(dataset.constants)];
}

/** The columns of a record: `completedAt` is kept in `completed_at`. */
export function columnsOf(dataset: Dataset): readonly string[] {
  return fieldsOf(dataset).map(columnOf);
}

/** The column of a field. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A record's fields, read back from a row of its table. */
export function toFields<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  row: Readonly<Record<string, FieldValue>>,
): Fields {
  const entries = fieldsOf(dataset).map((field) => {
    const value = row[columnOf(field)];
    invariant(value !== undefined, `${tableOf(dataset)} has no column for ${field}`);
    return [field, value] as const;
  });
  return Object.fromEntries(entries) as Fields;
}

/** A record's fields by the columns that keep them. */
export function toColumns(dataset: Dataset, fields: RecordFields): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(fieldsOf(dataset).map((field) => [columnOf(field), fields[field] ?? null]));
}
