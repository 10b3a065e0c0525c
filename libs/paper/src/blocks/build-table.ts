import type { Counters } from '../document/build-blocks';
import type { Table } from '../document/paper-document';
import { writeFigure } from '../document/write-figure';
import { errorAt } from '../errors';
import type { Place } from '../errors';
import type { Figure } from '../figures/figure';
import { dimensionWords, groupLabel } from '../figures/words';
import { parseReference } from '../references/parse-reference';
import type { Reference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import { figureOf, tableOf, toFigure } from '../references/resolved';
import type { Scope } from '../references/resolved';
import type { Fence } from '../template/template';
import { fillText, findOption, getOption, readOptions, splitLine } from './read-options';
import { sourceWords } from './source-words';

const KEYS = ['caption', 'rows', 'total', 'label', 'column'];

/** A row of a table that is built: what `row` stands for in its columns, and what `[row]` is replaced by. */
interface BuiltRow {
  readonly label: string;
  readonly figure: Figure;
  /** The codes of its group; null of the total, for which `x.byArea[row]` is `x.table`. */
  readonly codes: readonly string[] | null;
}

/**
 * Builds a table of a row for each row of the tables that `rows` names, and one of the total.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function buildTable(fence: Fence, scope: Scope, counters: Counters): Table {
  const lines = readOptions(fence, KEYS);
  const total = findOption(lines, 'total');
  const rows = [
    ...rowsOf(getOption(lines, 'rows', fence.place), scope),
    ...(total === null ? [] : [totalOf(splitLine(total), scope, total.place)]),
  ];
  const columns = lines
    .filter(({ key }) => key === 'column')
    .map((line) => {
      const [heading, value] = splitLine(line);
      return { heading: fillText({ ...line, text: heading }, scope), reference: parseReference(value, line.place), place: line.place };
    });
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column, scope)));
  counters.tables += 1;
  const label = findOption(lines, 'label')?.text ?? '';
  return {
    kind: 'table',
    name: `Table ${counters.tables}`,
    caption: fillText(getOption(lines, 'caption', fence.place), scope),
    columns: [{ heading: label, isNumeric: false }, ...columns.map(({ heading }) => ({ heading, isNumeric: true }))],
    rows: rows.map((row, index) => [row.label, ...(cells[index] ?? []).map(({ text }) => text)]),
    hasTotal: total !== null,
    source: sourceWords(cells.flat().map(({ figure }) => figure)),
  };
}

function rowsOf({ text, place }: { readonly text: string; readonly place: Place }, scope: Scope): readonly BuiltRow[] {
  const names = text.split(',').map((name) => name.trim());
  return names.flatMap((name) => {
    const found = resolve(parseReference(name, place), scope, place);
    const table = tableOf(found);
    if (table === null) throw errorAt('REFERENCE_UNKNOWN', place, `“${name}” is no table of figures.`);
    return table.table.rows.map((row) => ({
      label: names.length > 1 ? `${row.group.map(({ dimension }) => dimensionWords(dimension)).join(', ')}: ${groupLabel(row)}` : groupLabel(row),
      figure: toFigure(table, row),
      codes: row.group.map(({ code }) => code),
    }));
  });
}

function totalOf([label, reference]: readonly [string, string], scope: Scope, place: Place): BuiltRow {
  const figure = figureOf(resolve(parseReference(reference, place), scope, place));
  if (figure === null) throw errorAt('REFERENCE_UNKNOWN', place, `“${reference}” is not one figure, as a total is.`);
  return { label, figure, codes: null };
}

interface BuiltColumn {
  readonly reference: Reference;
  readonly place: Place;
}

function cellOf(row: BuiltRow, { reference, place }: BuiltColumn, scope: Scope): { readonly text: string; readonly figure: Figure } {
  const inRow = new Map([...scope, ['row', { kind: 'figure' as const, figure: row.figure }]]);
  const figure = figureOf(resolve(ofRow(reference, row.codes), inRow, place));
  if (figure === null) throw errorAt('REFERENCE_UNKNOWN', place, `“${reference.text}” is not one figure in the row “${row.label}”.`);
  return { text: writeFigure(figure, reference.filters, { scope: inRow, place }).text, figure };
}

function ofRow(reference: Reference, codes: BuiltRow['codes']): Reference {
  const steps = reference.steps.flatMap((step, index) => {
    const next = reference.steps[index + 1];
    if (codes === null && next !== undefined && isRow(next)) return [{ name: 'table' }];
    if (!isRow(step)) return [step];
    return codes === null ? [] : [{ codes }];
  });
  return { ...reference, steps };
}

function isRow(step: Reference['steps'][number]): boolean {
  return 'codes' in step && step.codes.length === 1 && step.codes[0] === 'row';
}
