import { disclose } from '@citizen-graph/metrics';
import type { CellSlice, Protection } from '@citizen-graph/metrics';
import type { Random } from '@citizen-graph/sample-data';
import { SHARE, YEAR } from './made-up-survey';

/** What protection does to shares of a base. */
export interface AddedError {
  readonly base: number;
  /** How far a share that is given lies from the true one on average, in percentage points. */
  readonly meanError: number;
  /** Half of its 95% interval on average, which is how far chance alone may have moved it. */
  readonly halfInterval: number;
}

const DRAWS = 4000;
const SATISFIED = 0.66;
const KEYS = 256;

/** Draws sets of answers of a size, and sets the shares that are given beside the true ones. */
export function addedError(base: number, protection: Protection, random: Random): AddedError {
  let [error, width] = [0, 0];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const slice = answersOf(base, random);
    const { value, interval } = shareOf(slice, protection);
    error += Math.abs(value - (100 * slice.statistics.numerator) / base);
    width += (interval.upper - interval.lower) / 2;
  }
  return { base, meanError: error / DRAWS, halfInterval: width / DRAWS };
}

function answersOf(base: number, random: Random): CellSlice {
  const satisfied = Array.from({ length: base }, () => random() < SATISFIED).filter(Boolean).length;
  const key = (): number => Math.floor(KEYS * random());
  const statistics = {
    n: base,
    numerator: satisfied,
    sum: 0,
    sumOfSquares: 0,
    recordKeySum: key(),
    numeratorRecordKeySum: key(),
  };
  return { month: null, area: null, segment: null, attributes: [], statistics };
}

function shareOf(
  slice: CellSlice,
  protection: Protection,
): { value: number; interval: { lower: number; upper: number } } {
  const query = { period: YEAR, grain: 'WHOLE_PERIOD', by: [], where: [], compare: null } as const;
  const cells = { of: [slice], to: [], respondents: [], coverage: { of: [YEAR], to: [YEAR] } };
  const [row] = disclose(protection, {
    definition: SHARE,
    query,
    cells,
    isOpen: false,
    corrected: { of: [], to: [] },
  });
  const { value, interval } = row!.value;
  if (value === null || interval === null) throw new Error(`a share of ${slice.statistics.n} was not given`);
  return { value, interval };
}
