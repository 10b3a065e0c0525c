export { startPlatform } from './platform/start-platform';
export { loadSampleYear } from './platform/load-sample-year';
export { MIGRATIONS, SOURCES } from './sources';
export type { Source, SourceOutcome } from './source';
export { counted, grouped, renderTable } from './terminal/table';
