import { createLogger, startOrExit, stopOnSignal } from '@citizen-graph/subgraph';
import { readGatewayConfig } from './config';
import { startGateway } from './start-gateway';

void startOrExit(async () => {
  const config = readGatewayConfig();
  const logger = createLogger({ name: 'gateway', level: config.logLevel });
  stopOnSignal([await startGateway(config, logger)], logger);
});
