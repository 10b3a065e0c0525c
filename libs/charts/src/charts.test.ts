import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { drawTrend } from './draw-trend';
import { SAMPLES, aSurface } from './testing/draw-samples';
import { TREND } from './testing/samples';
import { toSvgFile } from './to-svg-file';

const WIDTHS = [320, 640, 960];

describe.each(SAMPLES)('%s', (_, text, draw) => {
  test.each(WIDTHS)('is as wide as asked at %d pixels, framed or not', (width) => {
    const widths = [false, true].map((framed) => draw(aSurface(width, framed)).getAttribute('width'));
    expect(widths).toEqual([String(width), String(width)]);
  });

  test('carries no style and no class but its own, as a strict policy of content demands', () => {
    const svg = draw(aSurface(640, true));
    expect(svg.querySelectorAll('style, [style], [class]')).toHaveLength(0);
    expect(svg.hasAttribute('style')).toBe(false);
  });

  test('is an image with the title, the subtitle, the description and the note as its text', () => {
    const svg = draw(aSurface(640));
    const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words = ids.map((id) => svg.querySelector(`[id="${id}"]`)?.textContent);
    const note = 'note' in text ? ` ${text.note}` : '';
    expect(svg.getAttribute('role')).toBe('img');
    expect(words).toEqual([text.title, `${text.subtitle}. ${text.description}${note}`]);
  });

  test('shows its title as text only where it is framed', () => {
    const shown = [false, true].map((framed) => {
      const lines = [...draw(aSurface(960, framed)).querySelectorAll('text')].map(
        ({ textContent }) => textContent,
      );
      return lines.join(' ').includes(text.title);
    });
    expect(shown).toEqual([false, true]);
  });

  test('says beneath it what a file says of its making, only where it is framed', () => {
    const state = 'Releases: 7 9. As of: 27 June 2023.';
    const [bare, framed] = [false, true].map((isFramed) => draw({ ...aSurface(640, isFramed), state }));
    const last = [...(framed?.querySelectorAll('text') ?? [])].at(-1);
    expect(bare?.textContent).not.toContain(state);
    expect(last?.textContent).toBe(state);
    expect(Number(last?.getAttribute('y'))).toBeLessThan(Number(framed?.getAttribute('height')));
  });

  test('has no number in it that is not one', () => {
    expect(draw(aSurface(640)).outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('a file of a chart has its title drawn: there are dark pixels where it is', () => {
  const font = require.resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf');
  const file = toSvgFile(drawTrend(TREND, aSurface(640, true)));
  const options = { font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Open Sans' } };
  const { pixels, width } = new Resvg(file, options).render();
  const isDark = (x: number, y: number): boolean => (pixels[(y * width + x) * 4] ?? 255) < 80;
  const rows = Array.from({ length: 20 }, (_, index) => index + 12);
  const dark = rows.flatMap((y) => Array.from({ length: 400 }, (_, x) => isDark(x + 12, y))).filter(Boolean);
  expect(readFileSync(font).length).toBeGreaterThan(0);
  expect(dark.length).toBeGreaterThan(500);
});
