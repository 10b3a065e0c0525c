import { FINEST, truthOf } from './asked-cell';
import type { AskedCell } from './asked-cell';
import type { KeyedAnswer } from './made-up-survey';

/**
 * The number of people in each finest cell if month, area, age and ethnicity had nothing to do with each other:
 * what an attacker expects who knows how many answered in each month and area and of each age and ethnicity.
 */
export function expectedOf(records: readonly KeyedAnswer[]): readonly number[] {
  const counts = truthOf(records).map(({ satisfied, others }) => satisfied + others);
  const margins = new Map<string, number>();
  FINEST.forEach((cell, place) => {
    for (const name of traitsOf(cell)) margins.set(name, (margins.get(name) ?? 0) + counts[place]!);
  });
  return FINEST.map((cell) =>
    traitsOf(cell).reduce((product, name) => (product * margins.get(name)!) / records.length, records.length),
  );
}

function traitsOf({ period, codes }: AskedCell): readonly string[] {
  return [period.from, ...Object.values(codes).flat()];
}
