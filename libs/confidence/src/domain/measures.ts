import type { Measure } from '@citizen-graph/metrics';

// Published for a year as a whole, so as at the month that the year ends in: no months add.
const PUBLISHED = { accumulation: 'stock', amount: 'n' } as const;

export const OVERALL_CONFIDENCE: Measure = { id: 'overall-confidence', ...PUBLISHED };
export const GOOD_OR_EXCELLENT_JOB: Measure = { id: 'good-or-excellent-job', ...PUBLISHED };

export const LOCAL_CONFIDENCE: Measure = { id: 'local-confidence', accumulation: 'flow', amount: 'n' };
export const LOCAL_PRIORITY: Measure = { id: 'local-priority', accumulation: 'flow', amount: 'n' };
