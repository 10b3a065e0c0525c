import { loadLinearSolver } from '@citizen-graph/metrics';
import type { LinearSolver } from '@citizen-graph/metrics';
import { deduce } from './deduce';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

// Two numbers of 3 and 4 that add up to 7, as is known.
const truth = [3, 4];
const sum = { columns: [0, 1], least: 7, greatest: 7 };
const first = { columns: [0], truth: 3 };
const both = { columns: [0, 1], truth: 7 };

test('a sum that was told is certain, and its parts are not', () => {
  const system = { columns: 2, constraints: [sum] };
  expect(deduce(system, { targets: [first, both], truth }, solver)).toEqual({ right: [both], wrong: [] });
});

test('bounds that leave one number make it certain', () => {
  const bounds = [
    { columns: [0], least: 2.5, greatest: 9 },
    { columns: [1], least: 3.2, greatest: 9 },
  ];
  const system = { columns: 2, constraints: [sum, ...bounds] };
  expect(deduce(system, { targets: [first], truth }, solver)).toEqual({ right: [first], wrong: [] });
});

test('bounds that leave two numbers do not', () => {
  const system = { columns: 2, constraints: [sum, { columns: [0], least: 2, greatest: 3 }] };
  expect(deduce(system, { targets: [first], truth }, solver)).toEqual({ right: [], wrong: [] });
});

test('a certainty that is not the truth is told apart', () => {
  const mistaken = { ...first, truth: 2 };
  const system = { columns: 2, constraints: [sum, { columns: [0], least: 3, greatest: 3 }] };
  expect(deduce(system, { targets: [mistaken], truth }, solver)).toEqual({ right: [], wrong: [mistaken] });
});
