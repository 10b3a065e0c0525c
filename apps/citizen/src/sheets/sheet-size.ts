import type { LabelRoom } from './receipt-label';

/** How receipts are laid out on A4, 210 mm by 297 mm. */
export interface SheetSize {
  readonly columns: number;
  readonly rows: number;
  readonly room: LabelRoom;
}

/** In points of 1/72 inch. */
export const A4 = { width: 595.28, height: 841.89, margin: 30 } as const;

/** Eight, three or two receipts a page; the larger ones are for people who see less. */
export const SHEET_SIZES = {
  standard: sheet({ columns: 2, rows: 4, fontSize: 10, codeWidth: 132 }),
  large: sheet({ columns: 1, rows: 3, fontSize: 15, codeWidth: 195 }),
  largest: sheet({ columns: 1, rows: 2, fontSize: 20, codeWidth: 290 }),
} as const;

export type SheetSizeName = keyof typeof SHEET_SIZES;

/** Where the receipt with this number, from 0, stands on its page. */
export function placeOnSheet({ columns, rows, room }: SheetSize, number: number) {
  const onPage = number % (columns * rows);
  return {
    startsPage: onPage === 0,
    x: A4.margin + (onPage % columns) * room.width,
    y: A4.margin + Math.floor(onPage / columns) * room.height,
  };
}

/** How many pages that many receipts take. */
export function pagesOf({ columns, rows }: SheetSize, count: number): number {
  return Math.ceil(count / (columns * rows));
}

function sheet({
  columns,
  rows,
  fontSize,
  codeWidth,
}: Pick<SheetSize, 'columns' | 'rows'> & Pick<LabelRoom, 'fontSize' | 'codeWidth'>): SheetSize {
  const width = (A4.width - 2 * A4.margin) / columns;
  const height = (A4.height - 2 * A4.margin) / rows;
  return { columns, rows, room: { width, height, fontSize, codeWidth } };
}
