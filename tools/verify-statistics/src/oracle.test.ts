import { againstOracle } from './oracle';
import type { Oracle } from './oracle';

const ROOTS: Oracle = {
  method: 'root',
  source: 'A table of roots',
  decimals: 3,
  examples: [
    [[2], [1.414]],
    [[3], [1.732]],
  ],
};

test('a method agrees that gives what is printed, to the last decimal', () => {
  expect(againstOracle(ROOTS, ([number = 0]) => [Math.sqrt(number)])).toEqual({
    method: 'root',
    against: 'A table of roots',
    expected: '2 worked to 3 decimals',
    found: '2 of 2',
    agrees: true,
  });
});

test.each([
  ['is off in the last decimal', 1.733, '1 of 2; of 3 it prints 1.732, ours 1.733'],
  ['gives nothing', undefined, '1 of 2; of 3 it prints 1.732, ours '],
])('a method does not that %s', (_, wrong, found) => {
  const calculate = ([number = 0]: readonly number[]) => {
    if (number === 2) return [Math.SQRT2];
    return wrong === undefined ? [] : [wrong];
  };
  expect(againstOracle(ROOTS, calculate)).toMatchObject({ found, agrees: false });
});
