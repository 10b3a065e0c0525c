/** A label that wants to be beside a point, in pixels, with its size. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its left, top, right and bottom, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const POINT = 7;

/**
 * A box for each label within bounds, on no other label and on no point, as near to its point as there is room; null
 * where there is none at all.
 */
export function placeLabels(labels: readonly PointLabel[], bounds: Box): readonly (Box | null)[] {
  const points = labels.map(({ x, y }) => boxAround(x, y, { width: POINT * 2, height: POINT * 2 }));
  const taken: Box[] = [...points];
  return labels.map((label) => {
    const found = candidates(label).find(
      (box) => isWithin(box, bounds) && taken.every((other) => !boxesOverlap(box, other)),
    );
    if (found !== undefined) taken.push(found);
    return found ?? null;
  });
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function boxAround(x: number, y: number, { width, height }: { width: number; height: number }): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function candidates(label: PointLabel): readonly Box[] {
  const [across, down] = [POINT + label.width / 2 + 1, POINT + label.height / 2 + 1];
  const steps = Array.from({ length: 20 }, (_, index) => index * 10);
  const places = steps.flatMap((step) => [
    ...[0, step, -step].flatMap((dy) => [-1, 1].map((side) => [side * -(across + step), dy] as const)),
    ...[0, step / 2, -step / 2, across, -across].flatMap((dx) =>
      [-1, 1].map((side) => [dx, side * (down + step)] as const),
    ),
    ...[step, -step].flatMap((dy) => [across, -across].map((dx) => [dx, dy] as const)),
  ]);
  return places.map(([dx, dy]) => boxAround(label.x + dx, label.y + dy, label));
}
