import fc from 'fast-check';
import { spreadLabels } from './labels';
import { boxesOverlap, placeLabels } from './place-labels';
import { textWidth, wrapText } from './text-size';

const LABELS = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 14, max: 40 }) }),
  { minLength: 1, maxLength: 6 },
);

test('labels that want one place are moved apart by no more than they need', () => {
  const labels = [100, 100].map((at) => ({ at, height: 20 }));
  expect(spreadLabels(labels, 0, 300)).toEqual([100, 120]);
  expect(spreadLabels(labels, 0, 120)).toEqual([90, 110]);
});

test('end labels never lie on each other and stay within the chart', () => {
  fc.assert(
    fc.property(LABELS, (labels) => {
      const edges = spreadLabels(labels, 0, 300).map((middle, index) => {
        const half = (labels[index]?.height ?? 0) / 2;
        return { top: middle - half, bottom: middle + half };
      });
      const sorted = [...edges].sort((a, b) => a.top - b.top);
      expect(sorted.every(({ top }, index) => top >= (sorted[index - 1]?.bottom ?? 0) - 1e-9)).toBe(true);
      expect(sorted.at(-1)?.bottom).toBeLessThanOrEqual(300 + 1e-9);
    }),
  );
});

test('names of points lie on no other name', () => {
  const point = fc.record({ x: fc.integer({ min: 40, max: 300 }), y: fc.integer({ min: 20, max: 280 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 7 }), (points) => {
      const labels = points.map((place) => ({ ...place, width: 90, height: 17 }));
      const boxes = placeLabels(labels, { left: 30, top: 0, right: 320, bottom: 300 });
      const found = boxes.filter((box) => box !== null);
      expect(found).toHaveLength(points.length);
      const clash = found.some((box, index) =>
        found.slice(index + 1).some((other) => boxesOverlap(box, other)),
      );
      expect(clash).toBe(false);
    }),
  );
});

test('no wrapped line is wider than its room, even of a long word', () => {
  const lines = wrapText('Wolverhampton and Llanfairpwllgwyngyllgogerychwyrndrobwll', 80);
  expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
  expect(lines.join(' ').replaceAll('- ', '')).toBe(
    'Wolverhampton and Llanfairpwllgwyngyllgogerychwyrndrobwll',
  );
});
