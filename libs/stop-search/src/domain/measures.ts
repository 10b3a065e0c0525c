import type { Measure } from '@citizen-graph/metrics';

/** Searches of all kinds, by kind. */
export const SEARCHES: Measure = { id: 'stop-searches', accumulation: 'flow', amount: 'n' };

/** Searches with a recorded outcome, of which those that ended in an arrest count. */
export const ARRESTS: Measure = { id: 'stop-search-arrest', accumulation: 'flow', amount: 'n' };

/** Searches with a recorded outcome, of which those that ended in no further action count. */
export const NO_FURTHER_ACTION: Measure = {
  id: 'stop-search-no-further-action',
  accumulation: 'flow',
  amount: 'n',
};

/**
 * Searches with a recorded outcome of which it is known whether it was linked to what was searched for;
 * those in which it was count. Where nothing came of a search, nothing was found unless the record says so.
 */
export const FINDS: Measure = { id: 'stop-search-find', accumulation: 'flow', amount: 'n' };

/** Searches of persons, by what came of them. */
export const OUTCOMES_OF_SEARCHES: Measure = {
  id: 'stop-search-outcome',
  accumulation: 'flow',
  amount: 'n',
};

/** Outcomes other than no further action of which the link is recorded; those that were linked count. */
export const LINKED_OUTCOMES: Measure = { id: 'stop-search-linked', accumulation: 'flow', amount: 'n' };

/** Searches of persons of which it is recorded; those in which more than outer clothing was removed count. */
export const MORE_THAN_OUTER_CLOTHING: Measure = {
  id: 'stop-search-clothing',
  accumulation: 'flow',
  amount: 'n',
};

/** Searches of which it is recorded; those that were part of a policing operation count. */
export const PART_OF_OPERATION: Measure = {
  id: 'stop-search-operation',
  accumulation: 'flow',
  amount: 'n',
};

/** Fields of searches that have something to say, by field; those that were filled in count. */
export const RECORDED_FIELDS: Measure = { id: 'stop-search-field', accumulation: 'flow', amount: 'n' };

/** Usual residents by ethnic group, by count and area: the latest count known by then. */
export const RESIDENTS: Measure = {
  id: 'population-by-ethnic-group',
  accumulation: 'benchmark',
  amount: 'sum',
};

/** Responses, by place. */
export const FEEDBACK_RESPONSES: Measure = { id: 'stop-search-feedback', accumulation: 'flow', amount: 'n' };

/** Answers to whether the officer acted fairly, of which yes counts. */
export const FAIR: Measure = { id: 'stop-search-fair', accumulation: 'flow', amount: 'n' };

/** Answers to whether the reasons were explained, of which yes counts. */
export const EXPLAINED: Measure = { id: 'stop-search-explained', accumulation: 'flow', amount: 'n' };
