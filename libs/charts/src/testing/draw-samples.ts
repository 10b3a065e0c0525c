import { parseHTML } from 'linkedom';
import type { Surface } from '../chart';
import { drawBars } from '../draw-bars';
import { drawControlChart } from '../draw-control-chart';
import { drawFunnel } from '../draw-funnel';
import { drawPairedBars } from '../draw-paired-bars';
import { drawQuadrants } from '../draw-quadrants';
import { drawRatios } from '../draw-ratios';
import { drawTileMap } from '../draw-tile-map';
import { drawTrend } from '../draw-trend';
import * as samples from './samples';

/** An empty page of a width. */
export function aSurface(width: number, framed = false): Surface {
  return { document: parseHTML('<html><body></body></html>').document, width, framed };
}

/** Every kind of chart, with what draws its sample. */
export const SAMPLES = [
  ['trend', samples.TREND, (on: Surface) => drawTrend(samples.TREND, on)],
  ['control chart', samples.CONTROL_CHART, (on: Surface) => drawControlChart(samples.CONTROL_CHART, on)],
  ['bars', samples.BARS, (on: Surface) => drawBars(samples.BARS, on)],
  ['dots', samples.BARS_2, (on: Surface) => drawBars(samples.BARS_2, on)],
  ['paired bars', samples.PAIRED_BARS, (on: Surface) => drawPairedBars(samples.PAIRED_BARS, on)],
  ['ratios', samples.RATIOS, (on: Surface) => drawRatios(samples.RATIOS, on)],
  ['funnel', samples.FUNNEL, (on: Surface) => drawFunnel(samples.FUNNEL, on)],
  ['quadrants', samples.QUADRANTS, (on: Surface) => drawQuadrants(samples.QUADRANTS, on)],
  ['tile map', samples.TILE_MAP, (on: Surface) => drawTileMap(samples.TILE_MAP, on)],
] as const;
