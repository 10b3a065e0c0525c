import type { FileFormat } from '@citizen-graph/ledger';
import { CUSTOM_DATASET } from './custom-dataset.format';
import { LONG_TABLE } from './long-table.format';
import { NOMIS_BULK, NOMIS_QUERY } from './nomis.format';

/** The forms in which ethnic groups of Census 2021 are published (table TS021). */
export const CENSUS_FORMATS: readonly FileFormat[] = [CUSTOM_DATASET, NOMIS_BULK, NOMIS_QUERY, LONG_TABLE];
