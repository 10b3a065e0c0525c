export { drawTrend } from './draw-trend';
export type { TrendChart, TrendSeries } from './draw-trend';
export type { ChartFigure, ChartInterval, ChartPeriod, ChartText, Surface } from './chart';
export type { ChartUnit } from './unit';
export { axisOf, inUnit } from './unit';
export { periodLabel } from './periods';
export { drawControlChart } from './draw-control-chart';
export type { ControlChart, ControlPoint } from './draw-control-chart';
export type { PointVariation } from './point-looks';
