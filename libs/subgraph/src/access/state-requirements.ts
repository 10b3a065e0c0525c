import { EVERY_AREA_POLICY } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import { visit } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { directive } from './directive';

/** What fields ask, by schema coordinate. */
export type Requirements = ReadonlyMap<string, Requirement>;

/**
 * Writes into a schema what each field asks: `@authenticated` on every object type, and on a field, what it
 * asks beside. Throws, with the coordinate, for a field without a row in the table of access.
 */
export function stateRequirements(document: DocumentNode, requirements: Requirements): DocumentNode {
  const state = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
    ...type,
    directives: [...(type.directives ?? []), directive('authenticated')],
    fields: (type.fields ?? []).map((field) =>
      withDirectives(field, requirementOf(`${type.name.value}.${field.name.value}`, requirements)),
    ),
  });
  return visit(document, { ObjectTypeDefinition: state });
}

function requirementOf(coordinate: string, requirements: Requirements): Requirement {
  const requirement = requirements.get(coordinate);
  if (requirement === undefined) {
    throw new Error(`Say in libs/access/src/access-table.ts who may read ${coordinate}.`);
  }
  return requirement;
}

function withDirectives(field: FieldDefinitionNode, { scopes, everyArea }: Requirement): FieldDefinitionNode {
  const own = [
    ...(scopes.length > 0 ? [directive('requiresScopes', { scopes: [scopes] })] : []),
    ...(everyArea ? [directive('policy', { policies: [[EVERY_AREA_POLICY]] })] : []),
  ];
  return { ...field, directives: [...(field.directives ?? []), ...own] };
}
