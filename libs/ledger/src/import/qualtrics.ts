/** Qualtrics exports three header rows: the ids of the columns, the wordings, and where each comes from. */
export const QUALTRICS_HEADER_ROWS = 3;

const IMPORT_ID = /^\{\s*"ImportId"\s*:/;

/** Whether the first rows of a file are those of a Qualtrics export, by its third: a JSON object in every cell. */
export function isQualtrics(rows: readonly (readonly string[])[]): boolean {
  const cells = rows[QUALTRICS_HEADER_ROWS - 1] ?? [];
  return cells.length > 0 && cells.every((cell) => IMPORT_ID.test(cell));
}
