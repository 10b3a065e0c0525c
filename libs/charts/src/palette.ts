/** The categorical colours of the Government Analysis Function. Source: Data visualisation: colours, 2021. */
export const COLOURS = {
  darkBlue: '#12436D',
  turquoise: '#28A197',
  darkPink: '#801650',
  orange: '#F46A25',
  darkGrey: '#3D3D3D',
  lightPurple: '#A285D1',
} as const;

/** The sequential colours of the same guidance, from most to least, and a fourth that text can lie on. */
export const SHADES = ['#12436D', '#2073BC', '#6BACE6', '#D4E6F7'] as const;

/** The colours of text, of lines that carry meaning beside the data, of gridlines and of the ground. */
export const INK = { text: '#0B0C0C', quiet: '#505A5F', grid: '#D9DBDC', ground: '#FFFFFF' } as const;

/** The size of all text on a chart, in pixels, and the height of a line of it. */
export const TEXT = { size: 14, line: 17 } as const;

/** How a series is told from the others without its colour: by dash and by marker. */
export interface SeriesStyle {
  readonly colour: string;
  readonly dash: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'wye';
}

const STYLES: readonly SeriesStyle[] = [
  { colour: COLOURS.darkBlue, dash: 'none', symbol: 'circle' },
  { colour: COLOURS.orange, dash: '8 3', symbol: 'square' },
  { colour: COLOURS.darkPink, dash: '3 3', symbol: 'triangle' },
  { colour: COLOURS.turquoise, dash: '10 3 2 3', symbol: 'diamond' },
  { colour: COLOURS.darkGrey, dash: '14 4', symbol: 'star' },
  { colour: COLOURS.lightPurple, dash: '2 5', symbol: 'wye' },
];

/** The style of the series at an index, from 0; after six they begin again. */
export function seriesStyle(index: number): SeriesStyle {
  const style = STYLES[index % STYLES.length];
  if (style === undefined) throw new RangeError(`No series has the index ${index}.`);
  return style;
}
