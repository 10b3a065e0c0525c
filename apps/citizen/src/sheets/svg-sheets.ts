import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawnLabel, DrawnText } from './receipt-label';
import type { SheetWriter } from './sheet-writer';

const FONTS = {
  regular: 'font-family="Helvetica, Arial, sans-serif"',
  bold: 'font-family="Helvetica, Arial, sans-serif" font-weight="bold"',
  code: 'font-family="Courier New, Courier, monospace" font-weight="bold"',
} as const;

/** Writes each receipt as an SVG of its own into a new folder that only this user may read: 00001.svg, … */
export async function openSvgFolder(path: string): Promise<SheetWriter> {
  await mkdir(path, { mode: 0o700 });
  let number = 0;
  return {
    add: async (label) => {
      number += 1;
      const name = `${String(number).padStart(5, '0')}.svg`;
      await writeFile(join(path, name), toSvg(label), { flag: 'wx', mode: 0o600 });
    },
    close: () => Promise.resolve(),
  };
}

/** A receipt as an SVG in its size on paper. */
export function toSvg({ width, height, code, texts }: DrawnLabel): string {
  const [w, h] = [round(width), round(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" xml:lang="en-GB">
<title>${escape(texts[0]?.text ?? '')}</title>
<rect width="${w}" height="${h}" fill="#fff"/>
<path transform="translate(${round(code.x)} ${round(code.y)}) scale(${round(code.module)})" fill="#000" shape-rendering="crispEdges" d="${code.path}"/>
${texts.map(toText).join('\n')}
</svg>
`;
}

function toText({ text, x, y, size, font }: DrawnText): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" ${FONTS[font]}>${escape(text)}</text>`;
}

function round(points: number): string {
  return String(Math.round(points * 1000) / 1000);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
