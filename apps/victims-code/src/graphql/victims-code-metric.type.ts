import { metricTypes } from '@citizen-graph/subgraph';
import { VICTIMS_CODE_METRICS } from '@citizen-graph/victims-code';

/** The classes that answer for the metrics of the Code, which stages name too. */
export const METRICS = metricTypes({
  name: 'VictimsCodeMetric',
  description: "A figure of the Victims' Code.",
  definitions: VICTIMS_CODE_METRICS,
});
