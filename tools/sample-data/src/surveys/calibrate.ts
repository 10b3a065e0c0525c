/** A yes-or-no answer that may be turned over, and the margins it counts towards. */
export interface CalibrationUnit {
  readonly margins: readonly string[];
  readonly isFavourable: boolean;
  /** How far the answer is from the other one: the closest are turned over first. */
  readonly distance: number;
}

interface Margin {
  readonly size: number;
  /** Favourable answers above the target count; below it when negative. */
  readonly excess: number;
}

/**
 * Turns over the fewest, closest answers that bring every margin to its target share, and returns the answers.
 * Each pass goes through the units in order of distance and turns one over when that lowers the sum over the
 * margins of excess squared by size. It ends when no single answer lowers it further.
 * Example: of ten unfavourable answers with a target of 0.3, the three closest become favourable.
 */
export function calibrate(
  units: readonly CalibrationUnit[],
  targets: ReadonlyMap<string, number>,
): readonly boolean[] {
  const answers = units.map(({ isFavourable }) => isFavourable);
  const margins = measure(units, targets);
  const order = units.map((_, index) => index).sort((left, right) => distanceAt(left) - distanceAt(right));
  while (order.filter(turnOverIfBetter).length > 0);
  return answers;

  function distanceAt(index: number): number {
    return units[index]!.distance;
  }

  function turnOverIfBetter(index: number): boolean {
    const step = answers[index] ? -1 : 1;
    const touched = units[index]!.margins.filter((margin) => margins.has(margin));
    const change = touched.reduce((sum, name) => sum + changeOfLoss(margins.get(name)!, step), 0);
    if (change >= -1e-9) return false;
    answers[index] = !answers[index];
    for (const name of touched) margins.set(name, moved(margins.get(name)!, step));
    return true;
  }
}

function measure(
  units: readonly CalibrationUnit[],
  targets: ReadonlyMap<string, number>,
): Map<string, Margin> {
  const margins = new Map<string, Margin>();
  for (const unit of units) {
    for (const name of unit.margins.filter((margin) => targets.has(margin))) {
      const { size, excess } = margins.get(name) ?? { size: 0, excess: 0 };
      const surplus = (unit.isFavourable ? 1 : 0) - targets.get(name)!;
      margins.set(name, { size: size + 1, excess: excess + surplus });
    }
  }
  return margins;
}

function changeOfLoss({ size, excess }: Margin, step: number): number {
  return (2 * step * excess + 1) / size;
}

function moved({ size, excess }: Margin, step: number): Margin {
  return { size, excess: excess + step };
}
