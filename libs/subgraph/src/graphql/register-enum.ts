import { registerEnumType } from 'type-graphql';

interface EnumDescription<Name extends string> {
  readonly name: string;
  readonly description: string;
  /** Its values in their order, each with what it means. */
  readonly values: Readonly<Record<Name, string>>;
}

/** Registers a union of strings as a GraphQL enum, and returns what fields name as their type. */
export function registerEnum<Name extends string>(described: EnumDescription<Name>): object {
  const { name, description, values } = described;
  const meanings = Object.entries<string>(values);
  const names = Object.fromEntries(meanings.map(([value]) => [value, value]));
  const valuesConfig = Object.fromEntries(
    meanings.map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(names, { name, description, valuesConfig });
  return names;
}
