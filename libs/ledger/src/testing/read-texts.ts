import type { Column, Dialect } from '../domain/column';
import type { Dataset, FieldValue, RecordFields } from '../domain/dataset';
import { Refusal } from '../domain/row-issue';

const DIALECT: Dialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineEnding: '\n' };

/** What the columns of a dataset make of a row's texts: the fields, and by header the codes of what they refuse. */
export interface ReadTexts<Fields> {
  readonly fields: Fields;
  readonly refused: Readonly<Record<string, string>>;
}

/** Reads the texts of a row, by header, as the columns of a dataset read them; a text that is not given is empty. */
export function readTexts<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  texts: Readonly<Record<string, string>>,
): ReadTexts<Fields> {
  const fields: Record<string, unknown> = { ...dataset.constants };
  const refused: Record<string, string> = {};
  for (const [field, { header, parse }] of columnsOf(dataset)) {
    const read = parse(texts[header] ?? '', DIALECT);
    if (read instanceof Refusal) refused[header] = read.code;
    else fields[field] = read;
  }
  // The columns and the constants of a dataset make up its fields, but for those that were refused.
  return { fields: fields as Fields, refused };
}

/** What the column with this header makes of a text: the value, or the code with which it refuses. */
export function readText<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  header: string,
  text: string,
): unknown {
  const column = columnsOf(dataset).find(([, candidate]) => candidate.header === header)?.[1];
  const read = column?.parse(text, DIALECT);
  return read instanceof Refusal ? read.code : read;
}

/** The headers of a dataset's file, in their order. */
export function headersOf<Fields extends RecordFields>(dataset: Dataset<Fields>): readonly string[] {
  return columnsOf(dataset).map(([, { header }]) => header);
}

function columnsOf<Fields extends RecordFields>({ columns }: Dataset<Fields>) {
  return Object.entries<Column<FieldValue> | undefined>(columns).flatMap(([field, column]) =>
    column === undefined ? [] : [[field, column] as const],
  );
}
