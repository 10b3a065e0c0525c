export { SUBGRAPH_NAMES, startPlatform } from './platform/start-platform';
export type { Platform, PlatformOptions } from './platform/start-platform';
export { prepareSampleDatabase } from './platform/prepare-sample-database';
export { MIGRATIONS, SOURCES } from './sources';
export type { Source, SourceOutcome } from './source';
export { counted, grouped, renderTable } from './terminal/table';
