import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessPage } from './access-page';
import { WORKSPACE } from './workspace';

void writeFile(join(WORKSPACE, 'docs/access.md'), accessPage());
