import 'reflect-metadata';
import { createLogger, startOrExit, stopOnSignal } from '@citizen-graph/subgraph';
import { readIdentityConfig } from './config';
import { startIdentity } from './start-identity';

void startOrExit(async () => {
  const config = readIdentityConfig();
  const logger = createLogger({ name: 'identity', level: config.logLevel });
  stopOnSignal([await startIdentity(config, logger)], logger);
});
