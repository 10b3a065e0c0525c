import type { Counters } from '../document/counters';
import type { Table } from '../document/paper-document';
import type { Figure } from '../figures/figure';
import { parseReference } from '../references/parse-reference';
import type { Scope } from '../references/resolved';
import type { Fence } from '../template/template';
import { fillText, findOption, getOption, readOptions, splitLine } from './read-options';
import { sourceWords } from './source-words';
import { cellOf } from './table-cell';
import { rowsOf } from './table-rows';

const KEYS = ['caption', 'rows', 'each', 'total', 'label', 'column'];

/**
 * Builds a table: a row for each row of the tables that `rows` names, or for each member of the list that `each` names;
 * and one of the total.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function buildTable(fence: Fence, scope: Scope, counters: Counters): Table {
  const lines = readOptions(fence, KEYS);
  const rows = rowsOf(lines, scope, fence.place);
  const columns = lines
    .filter(({ key }) => key === 'column')
    .map((line) => {
      const [heading, value] = splitLine(line);
      const reference = parseReference(value, line.place);
      return { heading: fillText({ ...line, text: heading }, scope), reference, place: line.place };
    });
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column, scope)));
  const isNumeric = columns.map((_, index) => cells.some((row) => row[index]?.figure !== null));
  const label = findOption(lines, 'label')?.text ?? 'Group';
  counters.tables += 1;
  return {
    kind: 'table',
    name: `Table ${counters.tables}`,
    caption: fillText(getOption(lines, 'caption', fence.place), scope),
    columns: [
      { heading: label, isNumeric: false },
      ...columns.map(({ heading }, index) => ({ heading, isNumeric: isNumeric[index] === true })),
    ],
    rows: rows.map((row, index) => [row.label, ...(cells[index] ?? []).map(({ text }) => text)]),
    hasTotal: findOption(lines, 'total') !== null,
    source: sourceWords(figuresOf(cells)),
  };
}

function figuresOf(cells: readonly (readonly { readonly figure: Figure | null }[])[]): readonly Figure[] {
  return cells.flat().flatMap(({ figure }) => figure ?? []);
}
