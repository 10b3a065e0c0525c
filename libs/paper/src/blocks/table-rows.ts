import { errorAt } from '../errors';
import type { Place } from '../errors';
import { dimensionWords, groupLabel } from '../figures/words';
import { parseReference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import { figureOf, isRecord, tableOf, toFigure, toResolved } from '../references/resolved';
import type { Resolved, Scope } from '../references/resolved';
import { findOption, splitLine } from './read-options';
import type { OptionLine } from './read-options';

/** A row of a table that is built: its name, and what `row` stands for in its columns. */
export interface BuiltRow {
  readonly label: string;
  readonly row: Resolved;
  /** What `[row]` is replaced by; null of the total, for which `x.byArea[row]` is `x.table`. */
  readonly codes: readonly string[] | null;
}

/**
 * The rows of a table: those of `rows` or of `each`, and that of `total`.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function rowsOf(lines: readonly OptionLine[], scope: Scope, place: Place): readonly BuiltRow[] {
  const [rows, each, total] = ['rows', 'each', 'total'].map((key) => findOption(lines, key));
  if (rows)
    return [
      ...rows.text
        .split(',')
        .flatMap((name, _, names) => tableRows(name.trim(), { ...rows, several: names.length > 1 }, scope)),
      ...(total ? [totalOf(total, scope)] : []),
    ];
  if (each) return memberRows(each, scope);
  throw errorAt(
    'TEMPLATE_SYNTAX',
    place,
    'this table lacks “rows: …”, the tables of figures that its rows are of, or “each: …”, a list.',
  );
}

function tableRows(
  name: string,
  { place, several }: OptionLine & { readonly several: boolean },
  scope: Scope,
): readonly BuiltRow[] {
  const table = tableOf(resolve(parseReference(name, place), scope, place));
  if (table === null) throw errorAt('REFERENCE_UNKNOWN', place, `“${name}” is no table of figures.`);
  return table.table.rows.map((row) => {
    const dimensions = row.group.map(({ dimension }) => dimensionWords(dimension)).join(', ');
    return {
      label: several ? `${dimensions}: ${groupLabel(row)}` : groupLabel(row),
      row: { kind: 'figure', figure: toFigure(table, row) },
      codes: row.group.map(({ code }) => code),
    };
  });
}

function totalOf(line: OptionLine, scope: Scope): BuiltRow {
  const [label, reference] = splitLine(line);
  const figure = figureOf(resolve(parseReference(reference, line.place), scope, line.place));
  if (figure !== null) return { label, row: { kind: 'figure', figure }, codes: null };
  throw errorAt('REFERENCE_UNKNOWN', line.place, `“${reference}” is not one figure, as a total is.`);
}

function memberRows({ text, place }: OptionLine, scope: Scope): readonly BuiltRow[] {
  const found = resolve(parseReference(text, place), scope, place);
  if (found.kind !== 'data' || !Array.isArray(found.data))
    throw errorAt('REFERENCE_UNKNOWN', place, `“${text}” is no list.`);
  return found.data.map((data: unknown) => ({
    label: isRecord(data) ? String(data['title'] ?? data['name'] ?? '') : '',
    row: toResolved(data, null),
    codes: [],
  }));
}
