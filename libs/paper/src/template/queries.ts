import * as operations from '@citizen-graph/operations';
import { DomainError } from '@citizen-graph/reference';
import { errorAt } from '../errors';
import { parseTable } from '../figures/figure-table';
import { isRecord } from '../references/resolved';
import type { Place } from '../errors';
import type { Periods } from './periods';
import type { Fence, Node } from './template';

/** A question of a template to the platform, under the name that references give it. */
export interface Query {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** What came of a question: its data, and why a part of it was refused. */
export interface Answer {
  readonly data: unknown;
  readonly refusals: readonly string[];
}

/** Asks the platform. */
export type Ask = (query: Pick<Query, 'text' | 'variables'>) => Promise<Answer>;

/** The names that queries may use for a value: the periods, and the board. */
export interface Values {
  readonly periods: Periods;
  readonly board: string;
}

const NAME = /^[a-z][\w-]*$/iu;

/**
 * The queries of a template, in order: fenced blocks ```` ```graphql name variable=value ````, which hold a GraphQL query
 * or the name of a trusted operation. A variable `$period` or `$board` that is not given is that of the paper.
 * @throws DomainError TEMPLATE_SYNTAX, OPERATION_UNKNOWN
 */
export function queriesOf(nodes: readonly Node[], values: Values): readonly Query[] {
  const queries = fencesOf(nodes).map((fence) => toQuery(fence, values));
  const names = queries.map(({ name }) => name);
  const twice = queries.find(({ name }, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      twice.place,
      `two queries are named “${twice.name}”. Name each differently.`,
    );
  return queries;
}

/**
 * Asks all queries of a template.
 * @throws DomainError QUERY_REFUSED, and TEMPLATE_SYNTAX where a filter would not show, with the line of the query
 */
export async function askAll(queries: readonly Query[], ask: Ask): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const query of queries) answers.set(query.name, await askOne(query, ask));
  return answers;
}

async function askOne(query: Query, ask: Ask): Promise<unknown> {
  try {
    const { data, refusals } = await ask(query);
    if (refusals.length === 0) return checked(data, query);
    throw refused(query, refusals.join('; '));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'PLATFORM_INCOMPLETE')
      throw refused(query, error.message);
    throw error;
  }
}

/** A filter that its rows do not name would leave a figure of some people to be taken for one of all. */
function checked(data: unknown, { name, text, place }: Query): unknown {
  const filtered = [...text.matchAll(/\bdimension\s*:\s*([A-Z_]+)/gu)].map(
    ([, dimension]) => dimension ?? '',
  );
  const hidden = filtered.find((dimension) => hides(data, dimension));
  if (hidden === undefined) return data;
  throw errorAt(
    'TEMPLATE_SYNTAX',
    place,
    `the query “${name}” filters by ${hidden}, and its rows do not say so. Ask for the table by: [${hidden}] and choose the row by its code, so that notes say of whom a figure is.`,
  );
}

function hides(data: unknown, dimension: string): boolean {
  if (Array.isArray(data)) return data.some((each) => hides(each, dimension));
  if (!isRecord(data)) return false;
  const rows = parseTable(data)?.rows ?? [];
  const isUnnamed = rows.some(({ group }) => !group.some((each) => each.dimension === dimension));
  return isUnnamed || Object.values(data).some((each) => hides(each, dimension));
}

function refused({ name, place }: Query, why: string) {
  return errorAt('QUERY_REFUSED', place, `the query “${name}” was not answered: ${why}`);
}

function fencesOf(nodes: readonly Node[]): readonly Fence[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'fence') return /^graphql\b/u.test(node.info) ? [node] : [];
    if (node.kind === 'choice') return [...fencesOf(node.then), ...fencesOf(node.otherwise)];
    return node.kind === 'repetition' ? fencesOf(node.body) : [];
  });
}

function toQuery({ info, body, place }: Fence, values: Values): Query {
  const [, name = '', ...given] = info.split(/\s+/u);
  if (!NAME.test(name))
    throw errorAt('TEMPLATE_SYNTAX', place, 'a query needs a name for its answer, as in ```graphql surveys.');
  const text = NAME.test(body.trim()) ? operationText(body.trim(), place) : withFigures(body);
  if (changes(text))
    throw errorAt('TEMPLATE_SYNTAX', place, 'a paper may only read. Ask by a query, not by a mutation.');
  return { name, text, variables: variablesOf({ text, given, place }, values), place };
}

/** Whether a text holds an operation that does more than read; words inside of braces are fields. */
function changes(text: string): boolean {
  let depth = 0;
  for (const [token] of text.replaceAll(/"[^"\n]*"|#.*$/gmu, '').matchAll(/[{}]|\w+/gu)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (depth === 0 && (token === 'mutation' || token === 'subscription')) return true;
  }
  return false;
}

function operationText(name: string, place: Place): string {
  const known = Object.entries(operations).flatMap(([key, value]) =>
    key.endsWith('Document') && value instanceof operations.TypedDocumentString
      ? [[key.slice(0, -'Document'.length), value.toString()] as const]
      : [],
  );
  const text = new Map(known).get(name);
  if (text !== undefined) return text;
  throw errorAt(
    'OPERATION_UNKNOWN',
    place,
    `there is no operation “${name}”. libs/operations/src holds them, such as Paragraph11; or write a GraphQL query.`,
  );
}

/** A query may spread `...Figures`, which asks of a table all that a figure is footnoted with. */
function withFigures(text: string): string {
  const isMissing = /\.\.\.\s*Figures\b/u.test(text) && !/fragment\s+Figures\b/u.test(text);
  const [, fragment = ''] =
    /(fragment Figures on MetricTable \{[\s\S]*)$/u.exec(operations.Paragraph11Document.toString()) ?? [];
  return isMissing ? `${text.trimEnd()}\n${fragment}` : text;
}

interface Given {
  readonly text: string;
  readonly given: readonly string[];
  readonly place: Place;
}

function variablesOf({ text, given, place }: Given, { periods, board }: Values): Query['variables'] {
  const declared = (name: string): boolean => new RegExp(`\\$${name}\\s*:`, 'u').test(text);
  const named = given.map((each) => {
    const [, key, value] = /^([a-zA-Z]\w*)=(\S+)$/u.exec(each) ?? [];
    if (key === undefined || value === undefined || !declared(key))
      throw errorAt(
        'TEMPLATE_SYNTAX',
        place,
        `“${each}” gives the query no variable. Write name=value of a $name that it declares.`,
      );
    return [key, readValue(value, { periods, board })] as const;
  });
  return {
    ...(declared('period') ? { period: periods['period'] } : {}),
    ...(declared('month') && periods['period'] !== undefined ? { month: periods['period'].to } : {}),
    ...(declared('board') ? { board } : {}),
    ...Object.fromEntries(named),
  };
}

function readValue(text: string, { periods, board }: Values): unknown {
  if (text === 'board') return board;
  return periods[text] ?? (text.includes(',') ? text.split(',').filter((part) => part !== '') : text);
}
