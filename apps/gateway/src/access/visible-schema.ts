import { meets } from '@citizen-graph/access';
import type { Grant, Requirement } from '@citizen-graph/access';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { GraphQLObjectType, isInterfaceType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLNamedType, GraphQLSchema } from 'graphql';

export interface VisibleSchemas {
  /** The part of a schema that a grant holds; kept, for grants that hold the same. */
  of(grant: Grant, schema: GraphQLSchema): GraphQLSchema;
}

export function visibleSchemas(requirements: ReadonlyMap<string, Requirement>): VisibleSchemas {
  const kept = new Map<string, GraphQLSchema>();
  return {
    of: (grant, schema) => {
      const key = JSON.stringify([[...grant.scopes].sort(), grant.areas === null]);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const visible = visibleSchema(schema, (coordinate) => {
        const requirement = requirements.get(coordinate);
        return requirement !== undefined && meets(grant, requirement);
      });
      kept.set(key, visible);
      return visible;
    },
  };
}

/** A schema without the fields that may not be read, and without what only those lead to. */
export function visibleSchema(
  schema: GraphQLSchema,
  mayRead: (coordinate: string) => boolean,
): GraphQLSchema {
  const isVisible = (type: GraphQLNamedType, field: string): boolean => mayRead(`${type.name}.${field}`);
  const implementedBySome = (type: GraphQLInterfaceType, field: string): boolean =>
    schema.getPossibleTypes(type).some((implementing) => isVisible(implementing, field));
  const visible = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (_config, field, typeName) => {
      const type = schema.getType(typeName);
      return type !== undefined && isVisible(type, field) ? undefined : null;
    },
    [MapperKind.INTERFACE_FIELD]: (_config, field, typeName) => {
      const type = schema.getType(typeName);
      return isInterfaceType(type) && implementedBySome(type, field) ? undefined : null;
    },
  });
  return pruneSchema(mapSchema(visible, { [MapperKind.OBJECT_TYPE]: withoutUnkeptInterfaces }));
}

// A type that lacks a field of an interface does not implement it any more.
function withoutUnkeptInterfaces(type: GraphQLObjectType): GraphQLObjectType | undefined {
  const config = type.toConfig();
  const kept = config.interfaces.filter((contract) =>
    Object.keys(contract.getFields()).every((field) => Object.hasOwn(config.fields, field)),
  );
  return kept.length === config.interfaces.length
    ? undefined
    : new GraphQLObjectType({ ...config, interfaces: kept });
}
