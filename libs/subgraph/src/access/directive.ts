import { Kind, parseConstValue } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

/** A directive as it stands in a schema, with arguments of numbers, texts and lists. */
export function directive(name: string, values: Readonly<Record<string, unknown>> = {}): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(values).map(([argument, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: argument },
      value: parseConstValue(JSON.stringify(value)),
    })),
  };
}
