import 'reflect-metadata';

export { FEEDBACK_PORT, FEEDBACK_VARIABLES, readFeedbackConfig } from './config';
export type { FeedbackConfig } from './config';
export { startFeedback } from './start-feedback';
