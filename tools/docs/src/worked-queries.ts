import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '@citizen-graph/reference';
import { Kind, getOperationAST, parse, valueFromASTUntyped, visit } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { documentedQueries } from './documented-queries';
import type { DocumentedQuery } from './documented-queries';
import { WORKSPACE, readText } from './workspace';
import { EXAMPLES, EXAMPLES_OF } from './worked-examples';

/** An operation of libs/operations, or a query that the documentation shows, as the explorer offers it. */
export interface WorkedQuery {
  /** The name of the operation. */
  readonly name: string;
  readonly subject: string;
  readonly title: string;
  readonly isEdit: boolean;
  /** By which it is asked where only trusted operations are: sha256: and the SHA-256 of the trusted text; null where it is none. */
  readonly documentId: string | null;
  /** The operation with the fragments that it uses. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where the file lies. */
export const WORKED_QUERIES = 'apps/explorer/src/generated/worked-queries.json';

const OPERATIONS = 'libs/operations/src';
/** What a title says of the paper, where it says it first. */
const PARAGRAPH = /^Paragraphs? (\d+)/;
const PAPER = 'Paragraphs of the paper';
const DOCUMENTATION = 'Recipes of the documentation';

/** Subjects in the order of the paper, and how the files of each begin. */
const SUBJECTS: readonly (readonly [subject: string, files: RegExp])[] = [
  [PAPER, /^paragraph-/],
  ['Boards', /^(board-pack|metric-list|area-figures)/],
  ['Surveys', /^(survey-|overall-|unclear-|key-drivers|comment|national-|non-response|question-|citizen-)/],
  ['Victims’ Code', /^code-/],
  ['Victims Strategy', /^victims-/],
  ['Stop and search', /^(stop-search-|search-|disproportionality)/],
  ['Public confidence', /^confidence-/],
  ['WMNow', /^wmnow-/],
  ['Any metric', /^/],
];

interface OperationFile {
  readonly name: string;
  readonly text: string;
}

/** Every operation of libs/operations, by subject; then the queries of the documentation. */
export function workedQueries(): readonly WorkedQuery[] {
  const files = operationFiles();
  const fragments = new Map(files.flatMap((file) => fragmentsIn(file)));
  const trusted = trustedDocuments();
  const all = files.flatMap((file) =>
    operationsIn(file).map((operation) => toWorkedQuery(file, operation, { fragments, trusted })),
  );
  return [...all.toSorted((one, other) => rankOf(one) - rankOf(other)), ...documentedQueries().map(toRecipe)];
}

function toRecipe({ page, heading, name, query }: DocumentedQuery): WorkedQuery {
  const operation = getOperationAST(parse(query), name);
  invariant(operation, `${name} of ${page} is an operation`);
  return {
    name,
    subject: DOCUMENTATION,
    title: `${heading}: ${inWords(name).toLowerCase()} (${page})`,
    isEdit: operation.operation === 'mutation',
    documentId: null,
    query,
    variables: variablesOf(operation),
  };
}

/** The same as the file that the explorer is built with. */
export function workedQueriesFile(): string {
  return `${JSON.stringify(workedQueries(), null, 2)}\n`;
}

/** By subject, and paragraphs by their numbers. */
function rankOf({ subject, title }: WorkedQuery): number {
  const [, paragraph = '0'] = PARAGRAPH.exec(title) ?? [];
  return SUBJECTS.findIndex(([name]) => name === subject) * 1_000 + Number(paragraph);
}

interface Known {
  readonly fragments: ReadonlyMap<string, string>;
  /** The identifiers of trusted documents by the name of their operation. */
  readonly trusted: ReadonlyMap<string, string>;
}

function toWorkedQuery(
  file: OperationFile,
  operation: OperationDefinitionNode,
  { fragments, trusted }: Known,
): WorkedQuery {
  const name = operation.name?.value ?? '';
  const documentId = trusted.get(name);
  invariant(documentId, `the operation ${name} is trusted once npm run codegen has run`);
  const isEdit = operation.operation === 'mutation';
  const title = isEdit ? inWords(name) : titleOf(file);
  return {
    name,
    subject: PARAGRAPH.test(title) ? PAPER : subjectOf(file),
    title,
    isEdit,
    documentId,
    query: [
      `${isEdit ? '' : commentOf(file)}${textOf(file, operation)}`,
      ...spreadIn(textOf(file, operation), fragments),
    ].join('\n\n'),
    variables: variablesOf(operation),
  };
}

function subjectOf(file: OperationFile): string {
  return SUBJECTS.find(([, files]) => files.test(file.name))?.[0] ?? '';
}

/** The fragments that a text spreads, and those that they spread, each once. */
function spreadIn(text: string, fragments: ReadonlyMap<string, string>): readonly string[] {
  const found = new Map<string, string>();
  const add = (selection: string): void => {
    visit(parse(selection), {
      FragmentSpread: ({ name: { value } }) => {
        if (found.has(value)) return;
        const fragment = fragments.get(value);
        invariant(fragment, `the fragment ${value} is in libs/operations`);
        found.set(value, fragment);
        add(fragment);
      },
    });
  };
  add(text);
  return [...found.values()];
}

function variablesOf({
  name,
  variableDefinitions = [],
}: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  const examples = { ...EXAMPLES, ...EXAMPLES_OF[name?.value ?? ''] };
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) => {
      const key = variable.name.value;
      if (defaultValue !== undefined) return [[key, valueFromASTUntyped(defaultValue)] as const];
      return key in examples ? [[key, examples[key]] as const] : [];
    }),
  );
}

function titleOf(file: OperationFile): string {
  const comment = commentOf(file).replaceAll(/^# ?/gm, '').replaceAll('\n', ' ').trim();
  const sentence = /^.*?[.](?= |$)/.exec(comment)?.[0] ?? comment;
  const [, paragraph] = /^paragraph-(\d+)/.exec(file.name) ?? [];
  return `${paragraph === undefined ? '' : `Paragraph ${paragraph}: `}${sentence.replace(/\.$/, '')}`;
}

/** The comment that the file begins with, line ends and all. */
function commentOf({ text }: OperationFile): string {
  return /^(#.*\n)*/.exec(text)?.[0] ?? '';
}

/** AddVictimsPriority is "Add victims priority". */
function inWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function operationFiles(): readonly OperationFile[] {
  const names = readdirSync(join(WORKSPACE, OPERATIONS)).filter((name) => name.endsWith('.graphql'));
  return names
    .sort()
    .map((name) => ({ name: name.replace(/\.graphql$/, ''), text: readText(`${OPERATIONS}/${name}`) }));
}

function operationsIn({ text }: OperationFile): readonly OperationDefinitionNode[] {
  return parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function fragmentsIn(file: OperationFile): readonly (readonly [string, string])[] {
  const { definitions } = parse(file.text);
  return definitions
    .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, textOf(file, node)]);
}

function textOf({ text }: OperationFile, { loc }: FragmentDefinitionNode | OperationDefinitionNode): string {
  return text.slice(loc?.start, loc?.end);
}

function trustedDocuments(): ReadonlyMap<string, string> {
  const texts = JSON.parse(readText(`${OPERATIONS}/generated/persisted-documents.json`)) as Readonly<
    Record<string, string>
  >;
  return new Map(
    Object.entries(texts).flatMap(([id, text]) =>
      operationsIn({ name: '', text }).map(({ name }) => [name?.value ?? '', id] as const),
    ),
  );
}
