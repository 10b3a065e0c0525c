import 'reflect-metadata';

export { buildSchema } from './build-schema';
export { startCatalogue } from './start-catalogue';
