import { resolve } from 'node:path';

/** Where the templates are that come with the platform, from the sources and from a build alike. */
export const PAPER_TEMPLATES = resolve(__dirname, '../../../libs/paper/templates');
