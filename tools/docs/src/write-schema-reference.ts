import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_REFERENCE, schemaReference } from './schema-reference';
import { WORKSPACE } from './workspace';

void writeFile(join(WORKSPACE, SCHEMA_REFERENCE), schemaReference());
