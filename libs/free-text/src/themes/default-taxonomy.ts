import taxonomy from './default-taxonomy.json';
import type { Taxonomy } from './taxonomy';

/** The taxonomy that holds until analysts bring in one of their own. */
export const DEFAULT_TAXONOMY: Taxonomy = taxonomy;
