import { parseHTML } from 'linkedom';
import type { Chart } from '../document/paper-document';

/** A chart without its name and caption. */
export type DrawnChart = Omit<Chart, 'kind' | 'name' | 'caption'>;

/** In pixels: as wide as the text of a page of A4 takes. */
export const CHART_WIDTH = 680;

/** Draws on a document of its own, and gives the drawing as text with its size. */
export function drawSvg(
  draw: (document: Document) => SVGSVGElement,
): Pick<DrawnChart, 'svg' | 'width' | 'height'> {
  const { document } = parseHTML('<html><body></body></html>');
  const drawing = draw(document);
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  return { svg: drawing.outerHTML, width: width ?? CHART_WIDTH, height: height ?? CHART_WIDTH };
}
