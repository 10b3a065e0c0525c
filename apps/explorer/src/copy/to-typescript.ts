import { Kind, getNamedType, isInputType, isNonNullType, parse, typeFromAST } from 'graphql';
import type {
  DocumentNode,
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
  TypeNode,
} from 'graphql';
import { answerType } from './answer-type';
import { inputInterface, inputObjectsOf, leafType, wrapped } from './type-writer';

interface TypeScriptRequest {
  /** Where GraphQL is. */
  readonly url: string;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly purpose: string;
  /** The schema as whoever asks is shown it. */
  readonly schema: GraphQLSchema;
}

/**
 * A file of TypeScript that asks the same with fetch and nothing else, typed by the schema.
 * @throws Error where there is no operation to copy
 */
export function toTypeScript(request: TypeScriptRequest): string {
  const document = parse(request.query);
  const operation = operationOf(document, request.operationName);
  const declared = variablesOf(operation, request.schema);
  const types = declared.map(({ type }) => type);
  return [
    `const url = ${JSON.stringify(request.url)};`,
    `const query = ${templateOf(request.query.trim())};`,
    ...inputObjectsOf(types).map(inputInterface),
    variablesInterface(declared),
    `export interface Answer ${answerOf(document, operation, request.schema)}`,
    askFunction(operation, request),
    '',
  ].join('\n\n');
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  const found = operations.find((operation) => operation.name?.value === name) ?? only;
  if (found === undefined) throw new Error('There is no operation to copy.');
  return found;
}

interface Declared {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly isOptional: boolean;
}

function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
): readonly Declared[] {
  return variableDefinitions.map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as TypeNode as never) as unknown;
    if (!isInputType(type))
      throw new Error(`The schema has no type for the variable ${variable.name.value}.`);
    return {
      name: variable.name.value,
      type,
      isOptional: !isNonNullType(type) || defaultValue !== undefined,
    };
  });
}

function variablesInterface(declared: readonly Declared[]): string {
  if (declared.length === 0) return 'export type Variables = Readonly<Record<string, never>>;';
  const lines = declared.map(
    ({ name, type, isOptional }) =>
      `  readonly ${name}${isOptional ? '?' : ''}: ${wrapped(type, leafType(getNamedType(type)))};`,
  );
  return ['export interface Variables {', ...lines, '}'].join('\n');
}

function answerOf(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema): string {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return answerType([operation.selectionSet], root, { document: { schema, fragments }, indent: '' });
}

function askFunction(operation: OperationDefinitionNode, { variables, purpose }: TypeScriptRequest): string {
  const name = operation.name?.value ?? null;
  const called = name === null ? 'ask' : `ask${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const body = name === null ? '{ query, variables }' : `{ query, variables, operationName: '${name}' }`;
  const header = purpose === '' ? '' : `, 'x-purpose': ${JSON.stringify(purpose)}`;
  return `/** Asks with an access token, which is not for files: take it from the environment. */
export async function ${called}(
  token: string,
  variables: Variables = ${JSON.stringify(variables, null, 2).replaceAll('\n', '\n  ')},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: \`Bearer \${token}\`${header} },
    body: JSON.stringify(${body}),
  });
  const answer = (await response.json()) as {
    readonly data?: Answer | null;
    readonly errors?: ReadonlyArray<{ readonly message: string }>;
  };
  // What a subject that is down would give is null in the data, and the errors say so.
  if (answer.data === undefined || answer.data === null) {
    throw new Error(answer.errors?.map(({ message }) => message).join('; ') ?? \`Status \${response.status}\`);
  }
  return answer.data;
}`;
}

function templateOf(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
