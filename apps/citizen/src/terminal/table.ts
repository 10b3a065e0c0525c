export interface TableColumn {
  readonly heading: string;
  /** To the left unless given. */
  readonly align?: 'right';
}

/** A table for a terminal: two blanks between columns, and no blanks at the ends of lines. */
export function renderTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const pad = (text: string, index: number): string => {
    const width = widths[index] ?? 0;
    return columns[index]?.align === 'right' ? text.padStart(width) : text.padEnd(width);
  };
  return cells.map((row) => `  ${row.map(pad).join('  ').trimEnd()}`).join('\n');
}

/** `12,345`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `1 row`, `12,345 rows`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
