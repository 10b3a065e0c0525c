import { isEnumType } from 'graphql';
import type { GraphQLLeafType } from 'graphql';

const SMALLEST_INT = -(2 ** 31);
const LARGEST_INT = 2 ** 31 - 1;

/** Whether a JSON value may stand for a scalar or enum, without being converted. A scalar of our own takes any. */
export function isValidLeaf(value: unknown, type: GraphQLLeafType): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  switch (type.name) {
    case 'Int':
      return Number.isInteger(value) && Number(value) >= SMALLEST_INT && Number(value) <= LARGEST_INT;
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    case 'String':
      return typeof value === 'string';
    default:
      return value !== undefined;
  }
}
