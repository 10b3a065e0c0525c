import 'reflect-metadata';

export { IDENTITY_PORT, IDENTITY_VARIABLES, readIdentityConfig } from './config';
export type { IdentityConfig } from './config';
export { developmentClientOf, readDevelopmentSecrets } from './kept/development-secrets';
export type { DevelopmentClientId, DevelopmentSecrets } from './kept/development-secrets';
export { rotateKeys } from './kept/rotate-keys';
export { AUDIENCE, PUBLIC_CLIENTS } from './provider/clients';
export { startIdentity } from './start-identity';
export type { RunningIdentity } from './start-identity';
