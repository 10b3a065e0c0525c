import { COLOURS, INK, SHADES } from './palette';

/** Source: relative luminance and contrast ratio, Web Content Accessibility Guidelines 2.2. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((place) => parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('contrast() is that of published examples', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

test.each([
  ['text', INK.text, INK.ground],
  ['quiet text', INK.quiet, INK.ground],
  // Of a tile map: white on the two darker shades, dark on the two lighter.
  ['text of the darkest tiles', INK.ground, SHADES[0]],
  ['text of dark tiles', INK.ground, SHADES[1]],
  ['text of light tiles', INK.text, SHADES[2]],
  ['text of the lightest tiles', INK.text, SHADES[3]],
])('%s can be read: 4.5 to 1 at least', (_, ink, ground) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(COLOURS))('marks in %s stand out from the ground: 3 to 1', (_, colour) => {
  expect(contrast(colour, INK.ground)).toBeGreaterThanOrEqual(3);
});
