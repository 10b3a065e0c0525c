import type { DatasetSource } from '@citizen-graph/ledger';
import { placeSearch } from '../domain/place-search';
import type { Search } from '../domain/search';
import { STOP_AND_SEARCH } from '../import/stop-and-search.dataset';
import { findBoundaries } from './boundary.queries';

/** Searches, each placed in its area by the boundaries that are in. */
export const STOP_AND_SEARCH_SOURCE: DatasetSource<Search> = {
  dataset: STOP_AND_SEARCH,
  prepare: async (manager) => placeSearch(await findBoundaries(manager)),
};
