import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Query:
    'What can be asked. Every figure is a metric; each subject has a field of its own for what is not a figure.',
  Mutation: 'What can be changed: the Victims Strategy, its delivery plan and the board that follows it.',
};

/** Describes the roots of a schema, which type-graphql makes by itself and without a word. */
export function describeRoots(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((node) => {
    const value = node.kind === Kind.OBJECT_TYPE_DEFINITION ? DESCRIPTIONS[node.name.value] : undefined;
    return value === undefined ? node : { ...node, description: { kind: Kind.STRING, value } as const };
  });
  return { ...document, definitions };
}
