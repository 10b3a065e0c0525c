import { FIELD_COSTS, LIST_SIZES, REQUIREMENTS } from '@citizen-graph/access';
import {
  Kind,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isTypeDefinitionNode,
  parse,
  print,
  astFromValue,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import { readText } from './workspace';

export const SCHEMA_REFERENCE = 'docs/schema-reference.md';

const NOTICE = '<!-- Written by npm run schema:docs from schema.graphql and libs/access. Do not edit. -->';

const INTRODUCTION = `# The schema, type by type

Every type, field, argument and value of [\`schema.graphql\`](../schema.graphql), by the subject that owns it. [A tour](schema-tour.md)
is the way in; this is for looking things up.

A field with a **scope** is for grants that hold it ([who may see what](access.md)); any other is for whoever has signed in. A field
that **costs** something adds that to the operation beside the one unit of each object that it gives; a **list of about** so many is
taken to be that long before anybody asks, unless an argument says otherwise.`;

/** The subgraphs by their names in the supergraph, in the order of the reference. */
const SUBJECTS: Readonly<Record<string, string>> = {
  CATALOGUE: 'Metrics, boards and areas',
  SURVEYS: 'Surveys',
  VICTIMS_CODE: 'Victims’ Code and Victims Strategy',
  STOP_SEARCH: 'Stop and search',
  CONFIDENCE: 'Public confidence',
  WMNOW: 'WMNow',
};

const ROOTS = 'What can be asked and changed';
const SHARED = 'What every subject uses';

/** The reference of the schema that clients see, as Markdown. */
export function schemaReference(): string {
  const schema = buildSchema(readText('schema.graphql'));
  const subjectOf = subjectsOfTypes();
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const sections = [ROOTS, SHARED, ...Object.values(SUBJECTS)].flatMap((subject) => {
    const own = types.filter(({ name }) => subjectOf(name) === subject);
    return own.length === 0 ? [] : [`## ${subject}`, ...own.flatMap(typeSection)];
  });
  return `${[NOTICE, INTRODUCTION, ...sections].join('\n\n')}\n`;
}

/** A type that one subgraph alone has is its own; what several have, every subject uses. */
function subjectsOfTypes(): (type: string) => string {
  const { definitions } = parse(readText('supergraph.graphql'));
  const graphs = new Map(
    definitions.filter(isTypeDefinitionNode).map(({ name, directives = [] }) => {
      const joined = directives.filter((directive) => directive.name.value === 'join__type');
      const names = joined.flatMap(({ arguments: given = [] }) =>
        given.flatMap(({ name: { value: argument }, value }) =>
          argument === 'graph' && value.kind === Kind.ENUM ? [value.value] : [],
        ),
      );
      return [name.value, [...new Set(names)]] as const;
    }),
  );
  return (type) => {
    if (type === 'Query' || type === 'Mutation') return ROOTS;
    const of = graphs.get(type) ?? [];
    // The catalogue says what the metrics of every subject mean.
    const [only = of[0] ?? '', ...others] = of.filter((graph) => graph !== 'CATALOGUE');
    return others.length === 0 ? (SUBJECTS[only] ?? SHARED) : SHARED;
  };
}

function typeSection(type: GraphQLNamedType): readonly string[] {
  return [`### ${type.name}`, `_${kindOf(type)}._ ${inWords(type.description)}`, ...membersOf(type)];
}

function kindOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'Enum';
  if (isInputObjectType(type)) return 'Input';
  if (isInterfaceType(type)) return 'Interface';
  if (!isObjectType(type)) return 'Scalar';
  const contracts = type.getInterfaces().map(({ name }) => `\`${name}\``);
  return contracts.length === 0 ? 'Type' : `Type, which is a ${contracts.join(' and a ')}`;
}

function membersOf(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name, description }) => `- \`${name}\`: ${inWords(description)}`);
    return [values.join('\n')];
  }
  if (isInputObjectType(type)) return [Object.values(type.getFields()).map(inputLine).join('\n')];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).map((field) => fieldLines(type.name, field));
  return [fields.join('\n')];
}

function fieldLines(type: string, field: GraphQLField<unknown, unknown>): string {
  const facts = [...scopesOf(`${type}.${field.name}`), ...costsOf(type, field.name)];
  const stated = facts.length === 0 ? '' : ` **${facts.join('; ')}.**`;
  const line = `- \`${field.name}\`: \`${String(field.type)}\`. ${inWords(field.description)}${stated}`;
  return [line, ...field.args.map((argument) => `  ${inputLine(argument)}`)].join('\n');
}

function inputLine(input: GraphQLArgument | GraphQLInputField): string {
  const node = input.defaultValue === undefined ? null : astFromValue(input.defaultValue, input.type);
  const standard = node ? ` = ${print(node)}` : '';
  return `- \`${input.name}\`: \`${String(input.type)}${standard}\`. ${inWords(input.description)}`;
}

function scopesOf(coordinate: string): readonly string[] {
  const asked = REQUIREMENTS.get(coordinate);
  if (asked === undefined || (asked.scopes.length === 0 && !asked.everyArea)) return [];
  const scopes = asked.scopes.map((scope) => `\`${scope}\``).join(' and ');
  return [`Scope ${scopes}${asked.everyArea ? ' and a grant for the whole force' : ''}`];
}

function costsOf(type: string, field: string): readonly string[] {
  const weight = FIELD_COSTS[`${type}.${field}`];
  const size = LIST_SIZES[type]?.[field];
  return [
    ...(weight === undefined ? [] : [`costs ${weight}`]),
    ...(size === undefined
      ? []
      : [`a list of ${size === 'first' ? 'as many as `first` says' : `about ${size}`}`]),
  ];
}

// A description is text, and what it holds means nothing to Markdown.
function inWords(description: string | null | undefined): string {
  return (description ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[*_[\]<>\\]/g, String.raw`\$&`);
}
