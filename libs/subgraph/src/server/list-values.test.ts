import { getOperationAST, parse } from 'graphql';
import { mostListValues } from './list-values';

test.each([
  ['no list', '{ a(n: 1, b: {c: "d"}) }', {}, 0],
  ['a list that is written', '{ a(n: [1, 2, 3]) b(n: [1]) }', {}, 3],
  ['lists in objects in a list', '{ a(where: [{ in: [1, 2] }, { in: [3] }]) }', {}, 5],
  ['a variable', 'query ($n: [Int]) { a(n: $n) }', { n: [1, 2, 3, 4] }, 4],
  ['a variable that nothing asks for', '{ a }', { n: { in: [[1, 2], [3]] } }, 5],
  [
    'a variable that is spread in several places of a list',
    'query ($n: [Int]) { a(w: [{ in: $n }, { in: $n }]) }',
    { n: [1, 2, 3] },
    8,
  ],
  ['a default', 'query ($n: [Int] = [1, 2]) { a(n: $n) }', {}, 2],
  ['a default that is not used', 'query ($n: [Int] = [1, 2]) { a(n: $n) }', { n: null }, 0],
  ['an argument of a fragment', '{ ...A } fragment A on Query { a(n: [1, 2]) }', {}, 2],
  ['values nested as deep as may be', '{ a }', { n: nested(16) }, 16],
  ['values nested deeper', '{ a }', { n: nested(17) }, Infinity],
  ['values nested so deep that no stack holds them', '{ a }', { n: nested(50_000) }, Infinity],
])('mostListValues() of %s', (_, source, variables, expected) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  expect(operation && mostListValues({ document, operation, variables })).toBe(expected);
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
