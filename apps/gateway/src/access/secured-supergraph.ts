import { isScope, EVERY_AREA_POLICY } from '@citizen-graph/access';
import type { Requirement, Scope } from '@citizen-graph/access';
import { invariant } from '@citizen-graph/reference';
import { Kind, parse, print, valueFromASTUntyped, visit } from 'graphql';
import type { ConstDirectiveNode, DirectiveNode, DocumentNode, ObjectTypeDefinitionNode } from 'graphql';

/** A supergraph as a gateway without security features can plan it, and what its fields ask of callers. */
export interface SecuredSupergraph {
  readonly sdl: string;
  /** By schema coordinate, such as `Surveys.drivers`; every field of every object type is in it. */
  readonly requirements: ReadonlyMap<string, Requirement>;
}

const SECURITY_DIRECTIVES = ['authenticated', 'requiresScopes', 'policy'];
const SECURITY_SCALARS = ['requiresScopes__Scope', 'policy__Policy'];

/**
 * Reads the security directives out of a supergraph and takes them off it: @apollo/gateway refuses a supergraph
 * that links them (UNSUPPORTED_LINKED_FEATURE), so they are enforced before it plans.
 */
export function secureSupergraph(supergraphSdl: string): SecuredSupergraph {
  const document = parse(supergraphSdl);
  return { sdl: print(withoutSecurity(document)), requirements: requirementsOf(document) };
}

function requirementsOf(document: DocumentNode): Map<string, Requirement> {
  const types = document.definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION);
  return new Map(
    (types as readonly ObjectTypeDefinitionNode[]).flatMap(({ name, directives = [], fields = [] }) =>
      fields.map((field) => [
        `${name.value}.${field.name.value}`,
        requirementOf(`${name.value}.${field.name.value}`, [...directives, ...(field.directives ?? [])]),
      ]),
    ),
  );
}

function requirementOf(coordinate: string, directives: readonly ConstDirectiveNode[]): Requirement {
  const own = directives.filter(({ name }) => SECURITY_DIRECTIVES.includes(name.value));
  invariant(own.length > 0, `${coordinate} says who may read it`);
  const scopes = own.flatMap((directive) => everyOf(directive, 'scopes')).map(toScope);
  const policies = own.flatMap((directive) => everyOf(directive, 'policies'));
  const unknown = policies.find((policy) => policy !== EVERY_AREA_POLICY);
  invariant(unknown === undefined, `the policy ${unknown} of ${coordinate} is known`);
  return { scopes: [...new Set(scopes)], everyArea: policies.length > 0 };
}

// The directives hold alternatives, each a list of what it takes; ours hold one alternative.
function everyOf(directive: ConstDirectiveNode, argument: string): string[] {
  const node = directive.arguments?.find(({ name }) => name.value === argument);
  if (node === undefined) return [];
  const alternatives = valueFromASTUntyped(node.value) as string[][];
  invariant(alternatives.length === 1, `@${directive.name.value} has one alternative`);
  return alternatives.flat();
}

function toScope(text: string): Scope {
  invariant(isScope(text), `the scope ${text} is known`);
  return text;
}

function withoutSecurity(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node) =>
      SECURITY_DIRECTIVES.includes(node.name.value) || isSecurityLink(node) ? null : undefined,
    DirectiveDefinition: (node) => (SECURITY_DIRECTIVES.includes(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (SECURITY_SCALARS.includes(node.name.value) ? null : undefined),
  });
}

function isSecurityLink({ name, arguments: values = [] }: DirectiveNode): boolean {
  if (name.value !== 'link') return false;
  return values.some(
    ({ name: argument, value }) =>
      argument.value === 'for' && value.kind === Kind.ENUM && value.value === 'SECURITY',
  );
}
