/** Where the point of a gap would be: on the line between its neighbours, beside the only one, or in the middle. */
export function heightOfGap(values: readonly (number | null)[], index: number, middle: number): number {
  const before = nearest(values, index, -1);
  const after = nearest(values, index, 1);
  if (before === null || after === null) return before?.value ?? after?.value ?? middle;
  return (
    before.value + ((after.value - before.value) * (index - before.index)) / (after.index - before.index)
  );
}

function nearest(values: readonly (number | null)[], from: number, step: 1 | -1) {
  for (let index = from + step; index >= 0 && index < values.length; index += step) {
    const value = values[index];
    if (value !== null && value !== undefined) return { index, value };
  }
  return null;
}
