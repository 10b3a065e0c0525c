export { drawTrend } from './draw-trend';
export type { TrendChart, TrendSeries } from './draw-trend';
export type { ChartFigure, ChartInterval, ChartPeriod, ChartText, Surface } from './chart';
export type { ChartUnit } from './unit';
export { axisOf, inUnit } from './unit';
export { periodLabel } from './periods';
