import 'reflect-metadata';

export { buildSchema } from './build-schema';
export { startConfidence } from './start-confidence';
