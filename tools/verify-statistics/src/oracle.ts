import type { Finding } from './check';

/** Numbers that go in, and those that the source prints for them. */
export type Example = readonly [given: readonly number[], printed: readonly number[]];

/** Worked examples of a source. */
export interface Oracle {
  readonly method: string;
  readonly source: string;
  /** How many decimals the source prints. */
  readonly decimals: number;
  readonly examples: readonly Example[];
}

/** Whether a method gives what its source prints, to the last decimal that it prints. */
export function againstOracle(
  oracle: Oracle,
  calculate: (given: readonly number[]) => readonly number[],
): Finding {
  const { method, source, decimals, examples } = oracle;
  const different = examples
    .map(([given, printed]) => ({ given, printed, found: calculate(given) }))
    .filter(
      ({ printed, found }) => !printed.every((number, index) => isNear(number, found[index], decimals)),
    );
  const agreeing = examples.length - different.length;
  return {
    method,
    against: source,
    expected: `${examples.length} worked to ${decimals} decimals`,
    found: [`${agreeing} of ${examples.length}`, ...different.map(describe)].join('; '),
    agrees: different.length === 0,
  };
}

// Half a unit of the last decimal, and what the numbers of a computer may be off.
function isNear(printed: number, found: number | undefined, decimals: number): boolean {
  return found !== undefined && Math.abs(found - printed) <= 0.5 * 10 ** -decimals + 1e-9;
}

function describe(each: {
  readonly given: readonly number[];
  readonly printed: readonly number[];
  readonly found: readonly number[];
}): string {
  return `of ${each.given.join(', ')} it prints ${each.printed.join(', ')}, ours ${each.found.join(', ')}`;
}
