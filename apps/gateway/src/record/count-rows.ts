/** How many objects an answer lists, at any depth. */
export function countRows(value: unknown): number {
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, element) => sum + (isObject(element) ? 1 : 0) + countRows(element), 0);
  }
  return isObject(value) ? Object.values(value).reduce<number>((sum, one) => sum + countRows(one), 0) : 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
