import { calibrate } from './calibrate';
import type { CalibrationUnit } from './calibrate';

function units(count: number, unit: (index: number) => Partial<CalibrationUnit>): readonly CalibrationUnit[] {
  return Array.from({ length: count }, (_, index) => ({
    margins: ['all'],
    isFavourable: false,
    distance: index,
    ...unit(index),
  }));
}

test('calibrate() turns over the closest answers', () => {
  const answers = calibrate(
    units(10, () => ({})),
    new Map([['all', 0.3]]),
  );
  expect(answers).toEqual([true, true, true, ...Array(7).fill(false)]);
});

test('calibrate() takes favourable answers away too', () => {
  const answers = calibrate(
    units(10, () => ({ isFavourable: true })),
    new Map([['all', 0.6]]),
  );
  expect(answers.filter(Boolean)).toHaveLength(6);
});

test('calibrate() meets crossed margins at once', () => {
  const crossed = units(400, (index) => ({
    margins: [index % 2 ? 'odd' : 'even', index < 100 ? 'few' : 'many'],
    isFavourable: index % 5 < 3,
    distance: (index * 7) % 400,
  }));
  const targets = new Map(Object.entries({ odd: 0.7, even: 0.5, few: 0.3, many: 0.7 }));
  const answers = calibrate(crossed, targets);
  for (const [margin, target] of targets) {
    const members = answers.filter((_, index) => crossed[index]?.margins.includes(margin));
    expect(members.filter(Boolean).length / members.length).toBeCloseTo(target, 1);
  }
});

test('calibrate() leaves answers alone that no target speaks of', () => {
  const answers = calibrate(
    units(3, () => ({ isFavourable: true })),
    new Map([['others', 0]]),
  );
  expect(answers).toEqual([true, true, true]);
});
