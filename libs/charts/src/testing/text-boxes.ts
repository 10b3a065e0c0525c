import { TEXT } from '../palette';
import type { Box } from '../place-labels';
import { textWidth } from '../text-size';

/** A line of text as it lies on a drawing. */
export interface TextBox extends Box {
  readonly text: string;
}

// Of Open Sans and Arial, in parts of the size: how far letters reach above and below their line.
const [ABOVE, BELOW] = [0.74, 0.2];

/** Where each line of text of a drawing lies, in pixels, by the estimate of its width that charts are laid out with. */
export function textBoxes(svg: Element): readonly TextBox[] {
  return [...svg.querySelectorAll('text')].flatMap((element) => {
    const size = Number(inherited(element, 'font-size') ?? TEXT.size);
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    const place = placeOf(element);
    return linesOf(element, size).map(({ text, dx, dy }) => {
      const width = textWidth(text, size);
      const start = { start: 0, middle: width / 2, end: width }[anchor] ?? 0;
      const [left, base] = [place.x + dx - start, place.y + dy];
      return { text, left, right: left + width, top: base - ABOVE * size, bottom: base + BELOW * size };
    });
  });
}

function inherited(element: Element, name: string): string | null {
  return (
    element.getAttribute(name) ?? (element.parentElement ? inherited(element.parentElement, name) : null)
  );
}

function placeOf(element: Element): { readonly x: number; readonly y: number } {
  const [, x = '0', y = '0'] =
    /translate\(([-\d.e]+)(?:,([-\d.e]+))?\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  const outer = element.parentElement === null ? { x: 0, y: 0 } : placeOf(element.parentElement);
  return { x: outer.x + Number(x), y: outer.y + Number(y) };
}

function linesOf(element: Element, size: number) {
  const spans = [...element.querySelectorAll('tspan')];
  if (spans.length === 0)
    return [
      {
        text: element.textContent ?? '',
        dx: length(element.getAttribute('x'), size),
        dy: length(element.getAttribute('y'), size),
      },
    ];
  let y = 0;
  return spans.map((span) => {
    const absolute = span.getAttribute('y');
    y = absolute === null ? y + length(span.getAttribute('dy'), size) : length(absolute, size);
    return { text: span.textContent ?? '', dx: length(span.getAttribute('x'), size), dy: y };
  });
}

function length(text: string | null, size: number): number {
  const number = Number.parseFloat(text ?? '0');
  return text?.endsWith('em') === true ? number * size : number;
}

const TOUCHING = 1;

/** The pairs of lines of text of a drawing that lie on each other by more than a pixel. */
export function collisions(svg: Element): readonly string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} | ${other.text}`] : [])),
  );
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > TOUCHING && down > TOUCHING;
}

/** The lines of text of a drawing that reach beyond it. */
export function cutTexts(svg: Element): readonly string[] {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const isCut = ({ left, right, top, bottom }: Box): boolean =>
    left < -TOUCHING ||
    top < -TOUCHING ||
    right > (width ?? 0) + TOUCHING ||
    bottom > (height ?? 0) + TOUCHING;
  return textBoxes(svg)
    .filter(isCut)
    .map(({ text }) => text);
}
