import { COLOURS, INK } from './palette';

/** What an icon is drawn with: a document, and the title that a reader hears; without one it is hidden from them. */
export interface IconSurface {
  readonly document: Document;
  readonly title?: string;
  /** The prefix of its ids; needed with a title. */
  readonly id?: string;
}

interface IconLook {
  readonly letter: string;
  readonly colour: string;
  /** A small drawing below or beside the letter: points of a line within 32 by 32 pixels. */
  readonly path: string;
  readonly dash?: string;
}

const UP = 'M7,23 L13,20 L19,21 L25,17';
const DOWN = 'M7,18 L13,21 L19,20 L25,24';
const GREY = INK.quiet;

const VARIATION_LOOKS: Readonly<Record<string, IconLook>> = {
  COMMON_CAUSE: { letter: '', colour: GREY, path: 'M6,18 L11,13 L16,19 L21,13 L26,17' },
  IMPROVEMENT_HIGH: { letter: 'H', colour: COLOURS.darkBlue, path: UP },
  IMPROVEMENT_LOW: { letter: 'L', colour: COLOURS.darkBlue, path: DOWN },
  CONCERN_HIGH: { letter: 'H', colour: COLOURS.orange, path: UP, dash: '4 2' },
  CONCERN_LOW: { letter: 'L', colour: COLOURS.orange, path: DOWN, dash: '4 2' },
  NEUTRAL_HIGH: { letter: 'H', colour: COLOURS.lightPurple, path: UP, dash: '1.5 2.5' },
  NEUTRAL_LOW: { letter: 'L', colour: COLOURS.lightPurple, path: DOWN, dash: '1.5 2.5' },
  NOT_JUDGED: { letter: '', colour: GREY, path: 'M9,16 H23', dash: '3 3' },
};

const ASSURANCE_LOOKS: Readonly<Record<string, IconLook>> = {
  CONSISTENTLY_PASSES: { letter: 'P', colour: COLOURS.darkBlue, path: 'M9,22 L14,26 L23,19' },
  CONSISTENTLY_FAILS: { letter: 'F', colour: COLOURS.orange, path: 'M12,20 L20,26 M20,20 L12,26', dash: '' },
  INCONSISTENT: { letter: '?', colour: GREY, path: 'M8,23 H24', dash: '4 2' },
  NO_TARGET: { letter: '', colour: GREY, path: 'M10,16 H22' },
  NOT_JUDGED: { letter: '', colour: GREY, path: 'M9,16 H23', dash: '3 3' },
};

/** The icon of a code of variation, 32 by 32 pixels; of a code that is not known, that of one not judged. */
export function variationIcon(code: string, surface: IconSurface): SVGSVGElement {
  return drawIcon(VARIATION_LOOKS[code] ?? VARIATION_LOOKS['NOT_JUDGED'], surface);
}

/** The icon of a code of assurance, 32 by 32 pixels; of a code that is not known, that of one not judged. */
export function assuranceIcon(code: string, surface: IconSurface): SVGSVGElement {
  return drawIcon(ASSURANCE_LOOKS[code] ?? ASSURANCE_LOOKS['NOT_JUDGED'], surface);
}

function drawIcon(look: IconLook | undefined, { document, title, id }: IconSurface): SVGSVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>, text = ''): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== '') element.textContent = text;
    return element;
  };
  const { letter = '', colour = GREY, path = '', dash = '' } = look ?? {};
  const named = { role: 'img', 'aria-labelledby': `${id ?? 'icon'}-title` };
  const svg = make('svg', { width: '32', height: '32', viewBox: '0 0 32 32', class: 'chart-icon' });
  const hidden = { 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(title === undefined ? hidden : named))
    svg.setAttribute(key, value);
  if (title !== undefined) svg.append(make('title', { id: named['aria-labelledby'] }, title));
  const line = { fill: 'none', stroke: colour, 'stroke-width': '2.5' };
  svg.append(
    make('circle', {
      cx: '16',
      cy: '16',
      r: '14.5',
      fill: INK.ground,
      stroke: colour,
      'stroke-width': '2.5',
    }),
  );
  svg.append(make('path', { ...line, d: path, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) }));
  const type = { 'font-size': '13', 'font-weight': '700', 'text-anchor': 'middle', fill: INK.text };
  if (letter !== '') svg.append(make('text', { x: '16', y: '15', ...type }, letter));
  return svg as SVGSVGElement;
}
