import { Kind, isTypeDefinitionNode, parse, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';

/** What a field is taken to cost, and how long the list is that it gives. */
export interface FieldCost {
  readonly weight: number | null;
  /** Null for what is no list. */
  readonly size: number | null;
  /** The argument that says how long the list is; null where none does. */
  readonly sizeArgument: string | null;
}

/** By schema coordinate, such as `Surveys.drivers`. */
export type CostSheet = ReadonlyMap<string, FieldCost>;

/** Reads `@cost` and `@listSize` out of a supergraph. */
export function readCostSheet(supergraphSdl: string): CostSheet {
  return new Map(
    parse(supergraphSdl).definitions.flatMap((definition) =>
      isTypeDefinitionNode(definition) && 'fields' in definition
        ? (definition.fields ?? []).flatMap((field) =>
            field.kind === Kind.FIELD_DEFINITION
              ? [[`${definition.name.value}.${field.name.value}`, costOf(field)] as const]
              : [],
          )
        : [],
    ),
  );
}

function costOf({ directives = [] }: FieldDefinitionNode): FieldCost {
  const [slicing] = (read(directives, 'listSize', 'slicingArguments') as string[] | undefined) ?? [];
  return {
    weight: (read(directives, 'cost', 'weight') as number | undefined) ?? null,
    size: (read(directives, 'listSize', 'assumedSize') as number | undefined) ?? null,
    sizeArgument: slicing ?? null,
  };
}

function read(directives: readonly ConstDirectiveNode[], name: string, argument: string): unknown {
  const directive = directives.find((one) => one.name.value === name);
  const node = directive?.arguments?.find((one) => one.name.value === argument);
  return node && valueFromASTUntyped(node.value);
}
