import type * as Plot from '@observablehq/plot';
import { endLabels, roomForLabels } from './end-labels';
import type { EndLabel } from './end-labels';
import { TEXT } from './palette';
import { footLabels, heightFor, heightScale, leftMargin, unitLabel, yAxis } from './plot-area';
import type { PlotArea } from './plot-area';
import type { ChartUnit } from './unit';

const TOP = 36;

// In a chart of this height the labels of five steps would stand on each other.
const LOW = 220;

/** What stands around the points of a chart over time. */
export interface TimeAround {
  readonly periods: readonly string[];
  readonly domain: readonly [number, number];
  readonly unit: ChartUnit;
  readonly labels: readonly EndLabel[];
  /** The room above the plot that something else takes, in pixels. */
  readonly above?: number;
  /** Of the chart in pixels, but for the room above; what suits its width where it is left out. */
  readonly height?: number | undefined;
}

/** The axes, scales and end labels of a chart over time, and the pixels between its periods. */
export function timeFrame(around: TimeAround, width: number) {
  const { periods, domain, unit, labels, above = 0 } = around;
  const room = roomForLabels(labels, width);
  const marginLeft = leftMargin(domain, unit);
  const across = width - marginLeft - room.width;
  const foot = footLabels(periods, across);
  const marginTop = TOP + above;
  const height = Math.max((around.height ?? heightFor(width)) + above, room.height + marginTop + foot.height);
  const area = { width, height, marginTop, marginLeft, marginRight: room.width, marginBottom: foot.height };
  const x = { type: 'point', domain: [...periods], padding: 0.4 } as const;
  const axes: Plot.Markish[] = [
    ...yAxis(domain, unit, height - above < LOW ? 3 : 5),
    foot.axis,
    unitLabel(unit, { left: marginLeft, above: TOP - 6 }),
  ];
  return {
    options: { ...area, x, y: { domain: [...domain] } },
    axes,
    labels: endLabels(labels, area, domain),
    step: across / periods.length,
    symbols: symbolRoom(area, { domain, step: across / periods.length }),
  };
}

function symbolRoom(area: PlotArea, { domain, step }: { domain: readonly [number, number]; step: number }) {
  const bottom = area.height - area.marginBottom - TEXT.size;
  return { ...heightScale(area, domain), step, top: area.marginTop + TEXT.size, bottom };
}
