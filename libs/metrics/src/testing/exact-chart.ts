/** How a chart of whole numbers is judged. */
interface ExactSettings {
  readonly screening: boolean;
  readonly baseline: number;
}

/**
 * The special causes of Making Data Count among whole numbers in a row, by letter (Outside, Trend, Close, Shift),
 * worked out in whole numbers alone and by counting along the row, so that nothing is rounded.
 */
export function exactSpecialCauses(values: readonly number[], settings: ExactSettings): string {
  const { sideOf, isOutside, isClose } = exactPositions(values, settings);
  const sides = values.map(sideOf);
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? 0)));
  const inShift = membersOfRuns(sides, 7);
  const inTrend = membersOfRuns(steps, 6);
  return values
    .map((value, at) => {
      if (isOutside(value)) return 'O';
      // A point belongs to the step that leads to it and to the one that leads on.
      if (inTrend[at - 1] === true || inTrend[at] === true) return 'T';
      if (isClose(value) && [at - 2, at - 1, at].some(hasTwoClose)) return 'C';
      return inShift[at] === true ? 'S' : '-';
    })
    .join('');

  function hasTwoClose(from: number): boolean {
    if (from < 0 || from + 3 > values.length) return false;
    const [total, close] = [0, 1, 2].reduce<readonly [number, number]>(
      ([sum, count], step) => [
        sum + (sides[from + step] ?? 0),
        count + (isClose(values[from + step] ?? 0) ? 1 : 0),
      ],
      [0, 0],
    );
    return Math.abs(total) === 3 && close >= 2;
  }
}

// With n figures of sum s, and m ranges of sum r: y - s/n > 2.66 r/m is 100 m (n y - s) > 266 n r.
function exactPositions(values: readonly number[], { screening, baseline }: ExactSettings) {
  const resting = values.slice(0, baseline);
  const all = resting.slice(1).map((value, index) => Math.abs(value - (resting[index] ?? 0)));
  const sumOfAll = sum(all);
  const kept =
    screening && sumOfAll > 0 ? all.filter((range) => 1000 * all.length * range < 3267 * sumOfAll) : all;
  const [n, s, m, r] = [resting.length, sum(resting), kept.length, sum(kept)];
  const distance = (value: number): number => n * value - s;
  const isBeyond = (value: number, thirds: number): boolean =>
    300 * m * Math.abs(distance(value)) > 266 * thirds * n * r;
  return {
    sideOf: (value: number) => Math.sign(distance(value)),
    isOutside: (value: number) => isBeyond(value, 3),
    isClose: (value: number) => isBeyond(value, 2) && !isBeyond(value, 3),
  };
}

/** Which of the signs belong to at least so many in a row that are the same and not nought. */
function membersOfRuns(signs: readonly number[], least: number): readonly boolean[] {
  const members: boolean[] = [];
  for (let at = 0; at < signs.length;) {
    let end = at;
    while (end < signs.length && signs[end] === signs[at]) end += 1;
    for (const last = end, isRun = signs[at] !== 0 && last - at >= least; at < last; at += 1)
      members.push(isRun);
  }
  return members;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
