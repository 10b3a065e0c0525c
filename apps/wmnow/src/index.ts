import 'reflect-metadata';

export { buildSchema } from './build-schema';
export { startWmnow } from './start-wmnow';
