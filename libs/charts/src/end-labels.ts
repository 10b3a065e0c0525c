import * as Plot from '@observablehq/plot';
import { spreadLabels } from './labels';
import { TEXT } from './palette';
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
  readonly colour: string;
}

const OFFSET = 10;

/** The room that labels take on the right of a chart, and the height that all of them need. */
export function roomForLabels(labels: readonly EndLabel[], width: number) {
  const most = Math.max(72, Math.min(200, width * 0.28));
  const lines = labels.flatMap(({ text }) => wrapText(text, most));
  const widest = Math.max(0, ...lines.map((line) => textWidth(line)));
  return { width: OFFSET + widest + 2, height: lines.length * TEXT.line + labels.length * 4 };
}

/** Labels at the right ends of lines, moved apart where lines end close together. */
export function endLabels(
  labels: readonly EndLabel[],
  area: PlotArea,
  domain: readonly [number, number],
): Plot.Markish[] {
  const scale = heightScale(area, domain);
  const wrapped = labels.map(({ text }) => wrapText(text, area.marginRight - OFFSET));
  const wanted = labels.map(({ value }, index) => ({
    at: scale.toPixel(value),
    height: (wrapped[index]?.length ?? 1) * TEXT.line + 4,
  }));
  const middles = spreadLabels(
    wanted,
    area.marginTop - TEXT.line / 2,
    area.height - area.marginBottom + TEXT.line / 2,
  );
  return labels.map(({ x, colour }, index) =>
    Plot.text([x], {
      x: (label: string) => label,
      y: () => scale.toValue(middles[index] ?? 0),
      text: () => (wrapped[index] ?? []).join('\n'),
      textAnchor: 'start',
      dx: OFFSET,
      lineHeight: TEXT.line / TEXT.size,
      fill: colour,
      fontWeight: 600,
      ...HALO,
    }),
  );
}
