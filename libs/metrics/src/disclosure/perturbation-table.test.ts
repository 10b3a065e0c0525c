import { noiseDistribution } from './noise-distribution';
import { CELL_KEYS, LARGEST_ROW, createPerturbation } from './perturbation-table';

const PARAMETERS = { maximum: 5, variance: 3, forbidden: 0 };
const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index);
const { rows } = createPerturbation(PARAMETERS, SECRET);

const slotsOf = (row: Int8Array): Readonly<Record<number, number>> => {
  const slots: Record<number, number> = {};
  for (const noise of row) slots[noise] = (slots[noise] ?? 0) + 1;
  return slots;
};

test('it has a row for every count up to 750, with a slot for every cell key', () => {
  expect(rows).toHaveLength(LARGEST_ROW + 1);
  expect(rows.every((row) => row.length === CELL_KEYS)).toBe(true);
});

test('nought has no noise, and no count becomes negative', () => {
  expect(slotsOf(rows[0]!)).toEqual({ 0: 256 });
  const lowest = rows.map((row, count) => count + Math.min(...row));
  expect(Math.min(...lowest)).toBe(0);
});

// 256 times 0.003792, 0.016591, 0.052293, 0.11873, 0.194193 and 0.228801.
test('each noise has as many slots as its chance is due', () => {
  expect(slotsOf(rows[20]!)).toEqual({
    [-5]: 1,
    [-4]: 4,
    [-3]: 14,
    [-2]: 30,
    [-1]: 50,
    0: 58,
    1: 50,
    2: 30,
    3: 14,
    4: 4,
    5: 1,
  });
});

test('the slots of every row are those of its distribution, give or take one', () => {
  for (const [count, row] of rows.slice(1, 60).entries()) {
    const slots = slotsOf(row);
    for (const { noise, chance } of noiseDistribution(count + 1, PARAMETERS)) {
      expect(Math.abs((slots[noise] ?? 0) - CELL_KEYS * chance)).toBeLessThanOrEqual(1);
    }
  }
});

test('the noise of every row has a mean of nought, within what slots allow, and its variance', () => {
  for (const row of rows.slice(1)) {
    const mean = row.reduce((sum, noise) => sum + noise, 0) / CELL_KEYS;
    const variance = row.reduce((sum, noise) => sum + noise ** 2, 0) / CELL_KEYS;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - PARAMETERS.variance)).toBeLessThan(0.12);
  }
});

test.each([
  ['the same secret gives the same table', SECRET, 0],
  ['another secret gives other rows of every count but nought', SECRET.with(31, 255), LARGEST_ROW],
])('%s', (_, secret, differing) => {
  const other = createPerturbation(PARAMETERS, secret).rows;
  expect(other.filter((row, count) => String(row) !== String(rows[count]))).toHaveLength(differing);
});

// Rows of one distribution laid out alike would give an attacker the noise of 20 from that of 21. Two shuffled
// rows agree in the chance of two equal draws: the sum of squares of the chances, 0.167, with deviation 0.023.
test('rows of the same distribution are shuffled apart', () => {
  const agreeing = rows[20]!.filter((noise, slot) => noise === rows[21]![slot]).length / CELL_KEYS;
  expect(agreeing).toBeLessThan(0.167 + 5 * 0.023);
});

test('a secret of another length is a mistake', () => {
  expect(() => createPerturbation(PARAMETERS, SECRET.slice(1))).toThrow('32 bytes');
});
