import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { KNOWN_GOOD, METRIC_OF, VARIABLE_TYPES } from './known-good';

/** A field on the way to a type. */
export interface Step {
  readonly type: string;
  readonly field: string;
}

/** An operation that asks every field of an object type, on one way there. */
export interface TypeQuestion {
  readonly operation: 'query' | 'mutation';
  /** What the way begins with: a type of metric, or the name of a root field. */
  readonly entry: string;
  readonly steps: readonly Step[];
  readonly type: string;
  readonly fields: readonly string[];
  readonly text: string;
}

/** Of edits, those that add something: the others give the same types. */
const ADDING = /^(add|schedule|record)/;

/**
 * Operations by which every field of every object type of a schema is asked, on the shortest way from each root
 * field and from the metrics of each subject.
 */
export function typeQuestions(schema: GraphQLSchema): readonly TypeQuestion[] {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (!query || !mutation) throw new Error('The schema has queries and mutations.');
  const roots = Object.keys(query.getFields()).filter((field) => !/^(board|metrics?|area)$/.test(field));
  const edits = Object.keys(mutation.getFields());
  const own = { operation: 'query', entry: 'SurveyMetric', steps: [], type: query } as const;
  return [
    question(own),
    ...Object.keys(METRIC_OF).flatMap((type) =>
      walk({
        operation: 'query',
        entry: type,
        steps: [{ type: 'Query', field: 'metric' }],
        type: objectType(schema, type),
      }),
    ),
    ...roots.flatMap((field) => fromRoot(schema, query, field)),
    ...edits.map((field) =>
      question({ operation: 'mutation', entry: field, steps: [], type: mutation }, [field]),
    ),
    ...edits.filter((field) => ADDING.test(field)).flatMap((field) => fromRoot(schema, mutation, field)),
  ];
}

interface Place {
  readonly operation: 'query' | 'mutation';
  readonly entry: string;
  readonly steps: readonly Step[];
  readonly type: GraphQLObjectType;
}

function fromRoot(schema: GraphQLSchema, root: GraphQLObjectType, field: string): readonly TypeQuestion[] {
  const definition = root.getFields()[field];
  const type = definition && getNamedType(definition.type);
  if (!isObjectType(type)) return [];
  const operation = root === schema.getMutationType() ? 'mutation' : 'query';
  return walk({ operation, entry: field, steps: [{ type: root.name, field }], type });
}

function walk(start: Place): readonly TypeQuestion[] {
  const seen = new Set<string>([start.type.name]);
  const places = [start];
  for (const place of places) {
    for (const { name, type } of Object.values(place.type.getFields())) {
      const next = getNamedType(type);
      // Metrics are asked on ways of their own.
      if (!isObjectType(next) || seen.has(next.name) || Object.hasOwn(METRIC_OF, next.name)) continue;
      seen.add(next.name);
      places.push({ ...place, steps: [...place.steps, { type: place.type.name, field: name }], type: next });
    }
  }
  return places.map((place) => question(place));
}

function question({ operation, entry, steps, type }: Place, only?: readonly string[]): TypeQuestion {
  const fields = Object.values(type.getFields()).filter(({ name }) => only?.includes(name) ?? true);
  const asked = fields.map((field) => asking(type.name, field)).join(' ');
  const body = steps.reduceRight(
    (inner, step, at) => `${callOf(step)} { ${at === 0 ? onMetric(step, entry, inner) : inner} }`,
    asked,
  );
  return {
    operation,
    entry,
    steps,
    type: type.name,
    fields: fields.map(({ name }) => name),
    text: `${operation} Tried${declared(body, operation === 'mutation' ? entry : null)} { ${body} }`,
  };
}

// A metric is come to by the interface.
function onMetric({ field }: Step, entry: string, asked: string): string {
  return field === 'metric' ? `... on ${entry} { ${asked} }` : asked;
}

function asking(type: string, { name, type: given }: GraphQLField<unknown, unknown>): string {
  const call = callOf({ type, field: name });
  return isCompositeType(getNamedType(given)) ? `${call} { __typename }` : call;
}

/** The fields of a query with the arguments that fit. */
export function callOf({ type, field }: Step): string {
  const edited = type === 'Mutation' ? '(input: $input)' : '';
  return `${field}${KNOWN_GOOD[`${type}.${field}`] ?? edited}`;
}

/** The variables that a text uses, as an operation declares them; the input of an edit by its name. */
export function declared(body: string, edit: string | null = null): string {
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''));
  const types: Readonly<Record<string, string>> = {
    ...VARIABLE_TYPES,
    ...(edit === null ? {} : { input: `${edit.charAt(0).toUpperCase()}${edit.slice(1)}Input!` }),
  };
  const all = [...used].map((name) => `$${name}: ${types[name]}`);
  return all.length === 0 ? '' : `(${all.join(', ')})`;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is an object type of the schema.`);
  return type;
}

/** Every field of every object type, by its coordinate. */
export function everyCoordinate(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}
