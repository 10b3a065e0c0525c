import type { ApolloServerPlugin } from '@apollo/server';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../gateway-context';
import type { VisibleSchemas } from './visible-schema';

const MESSAGE =
  'The operation does not fit the schema that your grant shows. Ask for the schema, and compare.';

/**
 * Keeps from errors what the schema that a caller sees does not have: operations and variables are checked against
 * the whole schema, and what is said against a guess would tell more of it. What a caller wrote may be said again.
 */
export function hiddenNamesPlugin(schemas: VisibleSchemas): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();
  const namesOf = (schema: GraphQLSchema): ReadonlySet<string> => {
    const names = known.get(schema) ?? everyName(schema);
    known.set(schema, names);
    return names;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, schema, source = '', contextValue: { caller } }) => {
          const [all, shown] = [namesOf(schema), namesOf(schemas.of(caller.grant, schema))];
          const written = new Set(wordsOf(source));
          const isHidden = (word: string): boolean => all.has(word) && !shown.has(word) && !written.has(word);
          for (const error of errors) {
            // What comes with a path was said by what was asked, which the grant holds.
            if (error.path === undefined && quotedIn(error.message).some(isHidden)) error.message = MESSAGE;
          }
          return Promise.resolve();
        },
      }),
  };
}

/** The names that a message says: GraphQL puts them in quotation marks. */
function quotedIn(message: string): readonly string[] {
  return [...message.matchAll(/"([^"]*)"/g)].flatMap(([, quoted = '']) => wordsOf(quoted));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\w+/g) ?? [];
}

function everyName(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(Object.values(schema.getTypeMap()).flatMap(namesIn));
}

function namesIn(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
  if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
  const fields = Object.values(type.getFields());
  return [type.name, ...fields.flatMap(({ name, args }) => [name, ...args.map((argument) => argument.name)])];
}
