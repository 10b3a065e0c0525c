import * as Plot from '@observablehq/plot';
import { spreadLabels } from './labels';
import { INK, TEXT } from './palette';
import type { SeriesStyle } from './palette';
import { heightScale } from './plot-area';
import type { PlotArea } from './plot-area';
import { HALO } from './point-marks';
import { textWidth, wrapText } from './text-size';

/** What is written at the right end of a line. */
export interface EndLabel {
  readonly x: string;
  /** Where the line ends, in the unit of the y axis. */
  readonly value: number;
  readonly text: string;
  /** The marker of its line before it; left out for a line that has none. */
  readonly style?: SeriesStyle;
}

const OFFSET = 14;
const MARKER = 14;

/** The room that labels take on the right of a chart, and the height that all of them need. */
export function roomForLabels(labels: readonly EndLabel[], width: number) {
  const most = Math.max(72, Math.min(200, width * 0.28));
  const lines = labels.flatMap(({ text }) => wrapText(text, most));
  const widest = Math.max(0, ...lines.map((line) => textWidth(line)));
  return {
    width: OFFSET + markerRoom(labels) + widest + 2,
    height: lines.length * TEXT.line + labels.length * 4,
  };
}

function markerRoom(labels: readonly EndLabel[]): number {
  return labels.some(({ style }) => style !== undefined) ? MARKER : 0;
}

/** Labels at the right ends of lines, moved apart where lines end close together. */
export function endLabels(
  labels: readonly EndLabel[],
  area: PlotArea,
  domain: readonly [number, number],
): Plot.Markish[] {
  const scale = heightScale(area, domain);
  const indent = OFFSET + markerRoom(labels);
  const wrapped = labels.map(({ text }) => wrapText(text, area.marginRight - indent));
  const wanted = labels.map(({ value }, index) => ({
    at: scale.toPixel(value),
    height: (wrapped[index]?.length ?? 1) * TEXT.line + 4,
  }));
  const bottom = area.height - area.marginBottom + TEXT.line / 2;
  const middles = spreadLabels(wanted, area.marginTop - TEXT.line / 2, bottom);
  return labels.flatMap((label, index) => {
    const place = { x: [label.x], y: [scale.toValue(middles[index] ?? 0)] };
    return [
      ...markerMarks(label, place),
      Plot.text([(wrapped[index] ?? []).join('\n')], { ...place, ...LABEL, dx: indent }),
    ];
  });
}

const LABEL = { textAnchor: 'start', lineHeight: TEXT.line / TEXT.size, fill: INK.text, ...HALO } as const;

function markerMarks({ style }: EndLabel, place: { x: string[]; y: number[] }): Plot.Markish[] {
  if (style === undefined) return [];
  const { symbol, colour } = style;
  return [Plot.dot([style], { ...place, symbol, r: 4, fill: colour, dx: OFFSET + 4 })];
}
