import { errorAt } from '../errors';
import type { Place } from '../errors';
import { numberOf } from '../figures/figure';
import type { Take } from '../figures/figure';
import type { Reference } from './parse-reference';
import { figureOf, isRecord, tableOf, toFigure, toResolved } from './resolved';
import type { Resolved, ResolvedTable, Scope } from './resolved';

const TAKES: readonly string[] = ['before', 'change', 'relative'] satisfies readonly Take[];
/** Groups that are of nobody in particular, and so are never the lowest or the highest. */
const NOT_GROUPS = new Set([
  'PREFER_NOT_TO_SAY',
  'NOT_ANSWERED',
  'NOT_RECORDED',
  'NOT_STATED',
  'OTHER',
  'UNKNOWN',
]);

/**
 * Follows a reference to what it leads to.
 * @throws DomainError REFERENCE_UNKNOWN, which says where it goes wrong and what there is
 */
export function resolve({ steps, text }: Reference, scope: Scope, place: Place): Resolved {
  const [first, ...others] = steps;
  const name = first !== undefined && 'name' in first ? first.name : '';
  const start = scope.get(name);
  if (start === undefined)
    throw errorAt(
      'REFERENCE_UNKNOWN',
      place,
      `{{ ${text} }}: nothing is named “${name}”. There are ${listed([...scope.keys()])}; name a query where it is asked.`,
    );
  return others.reduce<Resolved>((from, step) => {
    const found = 'name' in step ? byName(from, step.name) : byCodes(from, step.codes);
    if (typeof found !== 'string') return found;
    throw errorAt('REFERENCE_UNKNOWN', place, `{{ ${text} }}: ${found}`);
  }, start);
}

/** The step, or what is wrong with it. */
function byName(from: Resolved, name: string): Resolved | string {
  if (TAKES.includes(name)) return taken(from, name as Take);
  if (from.kind === 'data' && isRecord(from.data)) {
    const data = from.data[name];
    if (data === undefined) return `there is no “${name}”. There are ${listed(Object.keys(from.data))}.`;
    if (data === null) return `“${name}” has no answer: what it asks for is not there.`;
    const next = toResolved(data, from.metric);
    return next.kind === 'data' && isTable(data) ? INCOMPLETE : next;
  }
  if (from.kind === 'table')
    return `“${name}” is within a table of figures. Choose a row by its code, such as [${codesOf(from)[0] ?? 'CODE'}].`;
  return `“${name}” leads nowhere. Of a figure there are before, change and relative.`;
}

const INCOMPLETE =
  'the query asks for less of this table than a figure is footnoted with. Ask for { ...Figures } of the table, and for id, title and unit of the metric.';

function isTable(data: unknown): boolean {
  return isRecord(data) && Array.isArray(data['rows']);
}

function taken(from: Resolved, take: Take): Resolved | string {
  const figure = figureOf(from);
  if (figure === null) return `“${take}” is of one figure. Choose a row by its code in brackets first.`;
  return { kind: 'figure', figure: { ...figure, take } };
}

function byCodes(from: Resolved, codes: readonly string[]): Resolved | string {
  const table = tableOf(from);
  if (table !== null) return rowOf(table, codes);
  if (from.kind === 'data' && Array.isArray(from.data)) return elementOf(from.data, codes);
  return `[${codes.join(', ')}] is no row: there is no table before it.`;
}

function rowOf(table: ResolvedTable, codes: readonly string[]): Resolved | string {
  const [code] = codes;
  if (code === 'lowest' || code === 'highest') return extremeOf(table, code);
  const rows = table.table.rows.filter(
    ({ group }) => group.length === codes.length && group.every((each, index) => each.code === codes[index]),
  );
  const [row, ...others] = rows;
  if (row === undefined) return `there is no row [${codes.join(', ')}]. There are ${listed(codesOf(table))}.`;
  if (others.length > 0)
    return `${rows.length} rows are [${codes.join(', ')}]. Ask for one period at a time.`;
  return { kind: 'figure', figure: toFigure(table, row) };
}

function extremeOf(table: ResolvedTable, which: 'lowest' | 'highest'): Resolved | string {
  const figures = table.table.rows
    .filter(({ group }) => !group.some(({ code }) => NOT_GROUPS.has(code)))
    .map((row) => toFigure(table, row))
    .filter((figure) => numberOf(figure) !== null)
    .toSorted((one, other) => (numberOf(one) ?? 0) - (numberOf(other) ?? 0));
  const figure = which === 'lowest' ? figures[0] : figures.at(-1);
  if (figure !== undefined) return { kind: 'figure', figure };
  return `no row has a number, so none is the ${which}. Put it inside {{ if … is published }}.`;
}

function elementOf(list: readonly unknown[], codes: readonly string[]): Resolved | string {
  const wanted = codes.join(',');
  const found = list.find((each) => isRecord(each) && [each['id'], each['code']].includes(wanted));
  if (found !== undefined) return toResolved(found, null);
  const ids = list.flatMap((each) => (isRecord(each) ? [String(each['id'] ?? each['code'] ?? '')] : []));
  return `nothing in the list is [${wanted}]. There are ${listed(ids)}.`;
}

function codesOf({ table }: ResolvedTable): readonly string[] {
  return table.rows.map(({ group }) => group.map(({ code }) => code).join(', '));
}

const MOST_LISTED = 15;

function listed(names: readonly string[]): string {
  const shown = names.filter((name) => name !== '').slice(0, MOST_LISTED);
  const rest = names.length > MOST_LISTED ? ' and others' : '';
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${rest}`;
}
