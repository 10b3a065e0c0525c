import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ITableCellBorders } from 'docx';
import type { Table as PaperTable } from '../document/paper-document';
import { COLOUR, PAGE } from './docx-styles';

/** A table of more columns is set smaller. */
const MOST_COLUMNS = 7;
const STYLES = {
  usual: { style: 'Cell', character: 104 },
  small: { style: 'SmallCell', character: 92 },
} as const;
/** In twentieths of a point: the room beside the words of a cell. A character is about as wide as a bold one. */
const PADDING = 200;
/** Longer texts break into lines of about so many characters where there is no room; those that name a row later. */
const LINE = { label: 44, cell: 24 } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

interface Cell {
  readonly text: string;
  readonly style: string;
  readonly width: number;
  readonly isNumeric: boolean;
  readonly isBold: boolean;
  readonly isHeader: boolean;
}

/** A table of Word: its header is repeated on each page, and its rows are not broken. */
export function toWordTable({ columns, rows, hasTotal }: PaperTable): Table {
  const { style, character } = columns.length > MOST_COLUMNS ? STYLES.small : STYLES.usual;
  const widths = widthsOf(
    character,
    columns.map(({ heading }, index) => [heading, ...rows.map((cells) => cells[index] ?? '')]),
  );
  const rowOf = (cells: readonly string[], look: Pick<Cell, 'isBold' | 'isHeader'>): TableRow =>
    new TableRow({
      tableHeader: look.isHeader,
      cantSplit: true,
      children: cells.map((text, index) =>
        toCell({
          text,
          style,
          width: widths[index] ?? 0,
          isNumeric: columns[index]?.isNumeric === true,
          ...look,
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: PAGE.text, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      rowOf(
        columns.map(({ heading }) => heading),
        { isBold: true, isHeader: true },
      ),
      ...rows.map((cells, index) =>
        rowOf(cells, { isBold: hasTotal && index === rows.length - 1, isHeader: false }),
      ),
    ],
  });
}

function toCell({ text, style, width, isNumeric, isBold, isHeader }: Cell): TableCell {
  const alignment = isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70 },
    verticalAlign: isHeader ? 'bottom' : 'top',
    borders: bordersOf(isHeader),
    children: [
      new Paragraph({
        style,
        alignment,
        keepNext: isHeader,
        children: [new TextRun({ text, bold: isBold })],
      }),
    ],
  });
}

function bordersOf(isHeader: boolean): ITableCellBorders {
  const line = {
    style: BorderStyle.SINGLE,
    size: isHeader ? 12 : 4,
    color: isHeader ? COLOUR.heading : COLOUR.line,
  };
  return { top: NONE, left: NONE, right: NONE, bottom: line };
}

/** Widths that fill the page: of each column its longest word, and what is left by how long its texts are. */
function widthsOf(character: number, columns: readonly (readonly string[])[]): readonly number[] {
  const least = columns.map((texts) => Math.max(...texts.map(longestWord)) * character + PADDING);
  const wants = columns.map((texts, index) => {
    const longest = Math.max(...texts.map((text) => text.length));
    return Math.min(longest, index === 0 ? LINE.label : LINE.cell) * character + PADDING;
  });
  const more = wants.map((want, index) => Math.max(0, want - (least[index] ?? 0)));
  const [needed, wanted] = [sum(least), sum(more)];
  if (needed >= PAGE.text) return least.map((width) => Math.floor((width / needed) * PAGE.text));
  const left = PAGE.text - needed;
  return least.map((width, index) =>
    Math.floor(width + left * (wanted === 0 ? 1 / least.length : (more[index] ?? 0) / wanted)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/u).map((word) => word.length));
}
