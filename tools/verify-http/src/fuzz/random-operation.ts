import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { randomScalar } from './random-scalar';

const MOST_FIELDS = 12;
const DEEPEST = 6;

/** An operation that fits the schema: some of its fields, with arguments that may be anything of their types. */
export function randomOperation(draw: GeneratorValue, schema: GraphQLSchema): string {
  const kind = draw(fc.nat, { max: 9 }) === 0 ? 'mutation' : 'query';
  const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error(`The schema has no ${kind}.`);
  return `${kind} Random ${new OperationWriter(draw, schema).selection(root, 1)}`;
}

class OperationWriter {
  #fields = 0;

  constructor(
    readonly draw: GeneratorValue,
    readonly schema: GraphQLSchema,
  ) {}

  selection(type: GraphQLCompositeType, depth: number): string {
    if (isAbstractType(type) && this.draw(fc.boolean)) {
      const one = this.#oneOf(this.schema.getPossibleTypes(type));
      return `{ __typename ... on ${one.name} ${this.selection(one, depth)} }`;
    }
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const wanted = Array.from({ length: 1 + this.#number(2) }, () => this.#oneOf(fields));
    const written = [...new Set(wanted)].flatMap((field) => this.#field(field, depth));
    return `{ ${['__typename', ...written].join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): readonly string[] {
    this.#fields += 1;
    const type = getNamedType(field.type);
    if (isCompositeType(type) && (depth >= DEEPEST || this.#fields > MOST_FIELDS)) return [];
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.#number(3) === 0);
    const values = given.map(({ name, type: of }) => `${name}: ${this.#value(of)}`);
    const called = `f${this.#fields}: ${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
    return [isCompositeType(type) ? `${called} ${this.selection(type, depth + 1)}` : called];
  }

  #value(type: GraphQLInputType): string {
    const of = getNullableType(type);
    if (of === type && this.#number(9) === 0) return 'null';
    if (isListType(of)) {
      return `[${Array.from({ length: this.#number(3) }, () => this.#value(of.ofType)).join(', ')}]`;
    }
    if (isEnumType(of)) return this.#oneOf(of.getValues()).name;
    if (!isInputObjectType(of)) return randomScalar(this.draw, getNamedType(of).name);
    const fields = Object.values(of.getFields()).filter(
      (field) => isRequiredInputField(field) || this.#number(2) === 0,
    );
    return `{ ${fields.map(({ name, type: inner }) => `${name}: ${this.#value(inner)}`).join(', ')} }`;
  }

  #number(max: number): number {
    return this.draw(fc.nat, { max });
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.#number(items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }
}
