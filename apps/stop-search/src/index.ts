import 'reflect-metadata';

export { buildSchema } from './build-schema';
export { startStopSearch } from './start-stop-search';
