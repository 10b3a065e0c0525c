import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKED_QUERIES, workedQueriesFile } from './worked-queries';
import { WORKSPACE } from './workspace';

void writeFile(join(WORKSPACE, WORKED_QUERIES), workedQueriesFile());
