import type { ColumnKind, PublishedCell, PublishedColumn } from '../model/published-table';

/** A column, and its cell of a row or of a part of one. */
export interface ColumnOf<Of> extends PublishedColumn {
  readonly cell: (of: Of) => PublishedCell;
}

type Heading = readonly [id: string, name: string, kind: ColumnKind];

export function columnOf<Of>([id, name, kind]: Heading, cell: (of: Of) => PublishedCell): ColumnOf<Of> {
  return { id, name, kind, unit: null, cell };
}

/** A column of a part of a row as a column of the row. */
export function ofPart<Row, Part>(
  column: ColumnOf<Part>,
  part: (row: Row) => Part | null,
  without: PublishedCell,
): ColumnOf<Row> {
  return {
    ...column,
    cell: (row) => {
      const found = part(row);
      return found === null ? without : column.cell(found);
    },
  };
}
