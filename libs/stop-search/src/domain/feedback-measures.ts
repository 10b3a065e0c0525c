import type { Measure } from '@citizen-graph/metrics';

/** Answers to whether the officer was polite and respectful, of which yes counts. */
export const POLITE: Measure = { id: 'stop-search-polite', accumulation: 'flow', amount: 'n' };

/** Answers to whether the officer told of the entitlement to a copy of the record, of which yes counts. */
export const TOLD_OF_RECORD: Measure = {
  id: 'stop-search-told-of-record',
  accumulation: 'flow',
  amount: 'n',
};

/** Receipts issued, by place, of which those that were answered count. */
export const RECEIPTS: Measure = { id: 'stop-search-receipts', accumulation: 'flow', amount: 'n' };
