import 'reflect-metadata';

export { buildSchema } from './build-schema';
export { startVictimsCode } from './start-victims-code';
