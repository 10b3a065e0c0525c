import 'reflect-metadata';
import { createLogger, startOrExit, stopOnSignal } from '@citizen-graph/subgraph';
import { readFeedbackConfig } from './config';
import { startFeedback } from './start-feedback';

void startOrExit(async () => {
  const config = readFeedbackConfig();
  const logger = createLogger({ name: 'feedback', level: config.logLevel });
  stopOnSignal([await startFeedback(config, logger)], logger);
});
