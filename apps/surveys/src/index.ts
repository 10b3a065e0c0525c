import 'reflect-metadata';

export { buildSchema } from './build-schema';
export { startSurveys } from './start-surveys';
