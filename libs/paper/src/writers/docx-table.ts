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

/** Width in characters for which a heading or cell counts at most: longer ones break. */
const MOST_CHARACTERS = 28;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isNumeric: boolean;
  readonly isBold: boolean;
  readonly isHeader: boolean;
}

/** A table of Word: its header is repeated on each page, and its rows are not broken. */
export function toWordTable({ columns, rows, hasTotal }: PaperTable): Table {
  const widths = widthsOf(
    columns.map(({ heading }, index) => [heading, ...rows.map((cells) => cells[index] ?? '')]),
  );
  const rowOf = (cells: readonly string[], look: Pick<Cell, 'isBold' | 'isHeader'>): TableRow =>
    new TableRow({
      tableHeader: look.isHeader,
      cantSplit: true,
      children: cells.map((text, index) =>
        toCell({ text, width: widths[index] ?? 0, isNumeric: columns[index]?.isNumeric === true, ...look }),
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

function toCell({ text, width, isNumeric, isBold, isHeader }: Cell): TableCell {
  const alignment = isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70 },
    verticalAlign: isHeader ? 'bottom' : 'top',
    borders: bordersOf(isHeader),
    children: [
      new Paragraph({
        style: 'Cell',
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

/** Widths that fill the page, by the longest word and the longest text of each column. */
function widthsOf(columns: readonly (readonly string[])[]): readonly number[] {
  const wants = columns.map((texts) =>
    Math.max(...texts.map((text) => Math.min(text.length, MOST_CHARACTERS) * 0.6 + longestWord(text)), 6),
  );
  const sum = wants.reduce((total, want) => total + want, 0);
  return wants.map((want) => Math.floor((want / sum) * PAGE.text));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/u).map((word) => word.length));
}
