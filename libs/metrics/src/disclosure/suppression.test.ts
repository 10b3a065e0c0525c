import fc from 'fast-check';
import { frequencyCell, marginOf } from './frequency-table';
import type { FrequencyCell } from './frequency-table';
import type { HiddenCells } from './hidden-cells';
import { loadLinearSolver } from './linear-solver';
import type { LinearSolver } from './linear-solver';
import { suppress } from './suppression';
import { intervalOf } from '../testing/feasibility-interval';

const POLICY = { leastCount: 10, leastWidth: 5, mostSmall: 80 };

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const EXAMPLE = tableOf([
  [3, 20, 30],
  [12, 40, 25],
  [15, 22, 60],
]);

// The rectangles with the 3 at a corner take 72, 67, 57 or 105 people away. All are wide enough: with a move t
// the last but one makes 3 + t, 20 - t, 15 - t and 22 + t. The 3 lies from 0 to 9 and the others are 10 or more,
// so t goes from -3 to 5 and the 3 could be anything from 0 to 8.
test('a small cell takes the cheapest rectangle with it', () => {
  expect(Object.fromEntries(suppress(EXAMPLE, POLICY, solver))).toEqual({
    '["R1","C1"]': 'SUPPRESSED',
    '["R1","C2"]': 'SUPPRESSED_SECONDARY',
    '["R3","C1"]': 'SUPPRESSED_SECONDARY',
    '["R3","C2"]': 'SUPPRESSED_SECONDARY',
  });
});

test('the interval of the hidden cell is the one worked out by hand', async () => {
  const hidden = suppress(EXAMPLE, POLICY, solver);
  expect(await intervalOf(EXAMPLE, hidden, { key: '["R1","C1"]', leastCount: 10 })).toEqual([0, 8]);
});

test('an empty cell is hidden as a small one is, as the margins would show it', () => {
  const hidden = suppress(tableOf([[0, 40, 30]]), POLICY, solver);
  expect(hidden.get('["R1","C1"]')).toBe('SUPPRESSED');
  expect([...hidden.values()].filter((status) => status === 'SUPPRESSED_SECONDARY')).not.toHaveLength(0);
});

test('large cells are all shown', () => {
  expect(
    suppress(
      tableOf([
        [10, 20],
        [30, 40],
      ]),
      POLICY,
      solver,
    ).size,
  ).toBe(0);
});

test('of a table of one cell only that can be hidden', () => {
  const alone = [frequencyCell([], [[9]])];
  expect(Object.fromEntries(suppress(alone, POLICY, solver))).toEqual({ '[]': 'SUPPRESSED' });
  expect(suppress([frequencyCell([], [[10]])], POLICY, solver).size).toBe(0);
  expect(suppress([], POLICY, solver).size).toBe(0);
});

// Row 1 has 4 people and hides. The total is shown, so another row hides too, and its cells must not add up to it.
test('a margin that is hidden does not follow from the cells beneath it', async () => {
  const table = tableOf([
    [2, 2],
    [20, 30],
    [40, 60],
  ]);
  const hidden = suppress(table, POLICY, solver);
  expect(hidden.get('["R1",null]')).toBe('SUPPRESSED');
  const [least, greatest] = await intervalOf(table, hidden, { key: '["R1",null]', leastCount: 10 });
  expect(greatest - least).toBeGreaterThanOrEqual(5);
});

// Hiding the second row with the first would be wide enough, but all 23 would be known to be satisfied.
test('a part of a hidden base is not known to the last person', async () => {
  const table = [
    [3, 0],
    [20, 0],
    [30, 15],
  ].map((people, row) => frequencyCell([`R${row + 1}`], [people]));
  const hidden = suppress(table, POLICY, solver);
  expect([...hidden.keys()].sort()).toEqual(['["R1"]', '["R2"]', '["R3"]']);
});

// The third row takes 250 people away with it, the second 440.
test('of two counts each is protected', () => {
  const table = [
    [[3], [300]],
    [[40], [400]],
    [[50], [200]],
  ].map((people, row) => frequencyCell([`R${row + 1}`], people));
  expect(Object.fromEntries(suppress(table, POLICY, solver))).toEqual({
    '["R1"]': 'SUPPRESSED',
    '["R3"]': 'SUPPRESSED_SECONDARY',
  });
});

describe('a table of three dimensions in which many cells are small', () => {
  // Two of eight are small; the margins are all large.
  const table = [3, 30, 40, 50, 60, 70, 80, 4].map((people, index) =>
    frequencyCell(
      [index >> 2, (index >> 1) & 1, index & 1].map((place) => String(place)),
      [[people]],
    ),
  );
  const statusesBy = (mostSmall: number) => {
    const hidden = suppress(table, { ...POLICY, mostSmall }, solver);
    return table.map(({ key }) => hidden.get(key) ?? 'SHOWN');
  };

  test('is hidden whole where they are more than can be protected one by one', () => {
    expect(statusesBy(1)).toEqual([
      'SUPPRESSED',
      ...Array.from({ length: 6 }, () => 'SUPPRESSED_SECONDARY'),
      'SUPPRESSED',
    ]);
  });

  test('keeps its margins, which are judged first', () => {
    const hidden = suppress(table, { ...POLICY, mostSmall: 1 }, solver);
    expect([...hidden.keys()].filter((key) => key.includes('null'))).toEqual([]);
  });

  test('of two dimensions it is not, however many are small', () => {
    const flat = tableOf([
      [3, 30, 40, 90],
      [2, 50, 60, 80],
      [70, 20, 30, 40],
    ]);
    expect(suppress(flat, { ...POLICY, mostSmall: 1 }, solver).size).toBeLessThan(flat.length);
  });
});

const counts = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 10, max: 400 }),
);
const sizes = fc.constantFrom([4], [2, 2], [3, 4], [5, 3], [2, 3, 3], [3, 2, 2]);
const tables = sizes.chain((own) => {
  const places = own.reduce<string[][]>(
    (known, size) =>
      known.flatMap((codes) => Array.from({ length: size }, (_, index) => [...codes, String(index)])),
    [[]],
  );
  return fc
    .array(counts, { minLength: places.length, maxLength: places.length })
    .map((people) => places.map((codes, index) => frequencyCell(codes, [[people[index]!]])));
});

test('whatever the table, every hidden number is wide, or everything beneath it is hidden', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom(4, 80), async (table, mostSmall) => {
      const hidden = suppress(table, { ...POLICY, mostSmall }, solver);
      for (const cell of everyCellOf(table)) {
        if (cell.people[0]![0]! < 10) expect(hidden.get(cell.key)).toBe('SUPPRESSED');
        if (!hidden.has(cell.key) || isAllHidden(table, hidden, cell)) continue;
        const [least, greatest] = await intervalOf(beneath(table, cell), hidden, {
          key: cell.key,
          leastCount: 10,
        });
        expect(greatest - least).toBeGreaterThanOrEqual(5 - 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});

function everyCellOf(table: readonly FrequencyCell[]): readonly FrequencyCell[] {
  const dimensions = table[0]!.codes.length;
  return Array.from({ length: 2 ** dimensions }, (_, choice) =>
    marginOf(
      table,
      new Set(table[0]!.codes.flatMap((_code, place) => ((choice >> place) % 2 === 1 ? [place] : []))),
    ),
  ).flat();
}

/** The table that a cell is one of: the others of its level, and all margins of those. */
function beneath(table: readonly FrequencyCell[], { codes }: FrequencyCell): readonly FrequencyCell[] {
  return marginOf(table, new Set(codes.flatMap((code, place) => (code === null ? [] : [place]))));
}

function isAllHidden(table: readonly FrequencyCell[], hidden: HiddenCells, cell: FrequencyCell): boolean {
  return beneath(table, cell).every(({ key }) => hidden.has(key));
}

function tableOf(rows: readonly (readonly number[])[]): readonly FrequencyCell[] {
  return rows.flatMap((row, first) =>
    row.map((people, second) => frequencyCell([`R${first + 1}`, `C${second + 1}`], [[people]])),
  );
}
