/** A label that wants to be at a height, in pixels from the top, and how tall it is. */
export interface WantedLabel {
  readonly at: number;
  readonly height: number;
}

/**
 * The middles of labels, in the order given, as near to where they want to be as leaves none on another and all
 * between top and bottom; where they cannot all fit they run past the bottom, still without touching.
 */
export function spreadLabels(labels: readonly WantedLabel[], top: number, bottom: number): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  const middles = pushUp(pushDown(order, top), { labels: order, top, bottom });
  const placed = new Map(order.map(({ index }, rank) => [index, middles[rank] ?? top]));
  return labels.map((_, index) => placed.get(index) ?? top);
}

function pushDown(labels: readonly WantedLabel[], top: number): readonly number[] {
  let free = top;
  return labels.map(({ at, height }) => {
    const middle = Math.max(at, free + height / 2);
    free = middle + height / 2;
    return middle;
  });
}

interface Bounds {
  readonly labels: readonly WantedLabel[];
  readonly top: number;
  readonly bottom: number;
}

function pushUp(middles: readonly number[], { labels, top, bottom }: Bounds): readonly number[] {
  const needed = labels.reduce((sum, { height }) => sum + height, 0);
  let free = Math.max(bottom, top + needed);
  return middles
    .map((middle, rank) => ({ middle, height: labels[rank]?.height ?? 0 }))
    .reverse()
    .map(({ middle, height }) => {
      const lifted = Math.min(middle, free - height / 2);
      free = lifted - height / 2;
      return lifted;
    })
    .reverse();
}
