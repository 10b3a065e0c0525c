import type { ChartText, Surface } from './chart';
import { INK, TEXT } from './palette';
import { wrapText } from './text-size';

const SVG = 'http://www.w3.org/2000/svg';
const HEADING = { size: 18, line: 23 } as const;
const MARGIN = 12;

/** The width that is left for the drawing itself, which a frame keeps a margin around. */
export function drawingWidth({ width, framed }: Surface): number {
  return framed === true ? width - 2 * MARGIN : width;
}

/**
 * Makes a drawing of Plot the chart that pages and files take: no style elements or attributes, ids of its own, its
 * text alternative, and its title, subtitle, note and state where it is framed.
 */
export function finishChart(svg: SVGSVGElement, text: ChartText, surface: Surface): SVGSVGElement {
  clean(svg);
  svg.setAttribute('fill', INK.text);
  svg.setAttribute('font-size', String(TEXT.size));
  svg.setAttribute('class', 'chart');
  if (surface.framed === true) frame(svg, text, surface);
  describe(svg, text, surface);
  return svg;
}

function clean(svg: SVGSVGElement): void {
  for (const element of [...svg.querySelectorAll('style')]) element.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const [name, value] of declarations(element)) element.setAttribute(name, value);
    const mark = element.getAttribute('aria-label');
    if (mark !== null) element.setAttribute('data-mark', mark);
    for (const name of ['style', 'class', 'aria-label', 'aria-hidden']) element.removeAttribute(name);
  }
  svg.removeAttribute('font-family');
}

function declarations(element: Element): readonly (readonly [string, string])[] {
  return (element.getAttribute('style') ?? '').split(';').flatMap((declaration) => {
    const [name, value] = declaration.split(':').map((part) => part.trim());
    return name !== undefined && value !== undefined && name !== '' ? [[name, value] as const] : [];
  });
}

function describe(svg: SVGSVGElement, text: ChartText, surface: Surface): void {
  const id = surface.id ?? `chart-${hashOf(`${text.title}|${text.subtitle}|${text.description}`)}`;
  const words = [text.description, text.note].filter((part) => part !== undefined && part !== '').join(' ');
  const title = child(surface.document, 'title', { id: `${id}-title` }, text.title);
  const desc = child(surface.document, 'desc', { id: `${id}-desc` }, `${text.subtitle}. ${words}`);
  svg.insertBefore(desc, svg.firstChild);
  svg.insertBefore(title, desc);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
}

function hashOf(text: string): string {
  const hash = [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
  return (hash >>> 0).toString(36);
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly height: number;
  readonly bold: boolean;
}

function frame(svg: SVGSVGElement, text: ChartText, { document, width, state = '' }: Surface): void {
  const room = width - 2 * MARGIN;
  const above = [
    ...linesOf(text.title, room, { ...HEADING, bold: true }),
    ...linesOf(text.subtitle, room, { ...TEXT, bold: false }),
  ];
  const below = [text.note ?? '', state].flatMap((words) => linesOf(words, room, { ...TEXT, bold: false }));
  const head = MARGIN + heightOf(above) + MARGIN;
  const drawn = Number(svg.getAttribute('height'));
  const height = head + drawn + heightOf(below) + (below.length > 0 ? MARGIN : 0);
  const body = child(document, 'g', { transform: `translate(${MARGIN},${head})` });
  body.append(...svg.childNodes);
  const ground = child(document, 'rect', { width: String(width), height: String(height), fill: INK.ground });
  svg.append(ground, ...drawLines(document, above, MARGIN), body);
  svg.append(...drawLines(document, below, head + drawn));
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('font-family', "'Open Sans', sans-serif");
}

type LineStyle = { readonly size: number; readonly line: number; readonly bold: boolean };

function linesOf(text: string, width: number, { size, line, bold }: LineStyle): readonly Line[] {
  if (text === '') return [];
  return wrapText(text, bold ? width * 0.94 : width, size).map((words) => ({
    text: words,
    size,
    height: line,
    bold,
  }));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function drawLines(document: Document, lines: readonly Line[], top: number): readonly Element[] {
  let bottom = top;
  return lines.map(({ text, size, height, bold }) => {
    bottom += height;
    const place = { x: String(MARGIN), y: String(bottom - height * 0.25), 'font-size': String(size) };
    return child(
      document,
      'text',
      { ...place, 'text-anchor': 'start', 'font-weight': bold ? '700' : '400' },
      text,
    );
  });
}

// eslint-disable-next-line max-params -- the document, what it makes, with what and holding what
function child(document: Document, name: string, attributes: Record<string, string>, text?: string): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}
