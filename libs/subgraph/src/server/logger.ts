import { pino } from 'pino';
import type { DestinationStream, LevelWithSilent, Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;
export type LogLevel = LevelWithSilent;

const SECRET_KEYS = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  'password',
  'databaseUrl',
  'DATABASE_URL',
  'connectionString',
];

// pino matches a wildcard one level deep, so each key is named at the depths we log at
const SECRET_PATHS = SECRET_KEYS.flatMap((key) => {
  const step = key.startsWith('[') ? key : `.${key}`;
  return [key, `*${step}`, `*.headers${step}`];
});

const CREDENTIALS_IN_URL = /:\/\/[^\s/:@"\\]*:[^\s/@"\\]+@/g;

/** A JSON logger that hides authorization, cookies, passwords, and the credentials inside any URL. */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { service: options.name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_PATHS, censor: '[hidden]' },
      hooks: { streamWrite: (line) => line.replace(CREDENTIALS_IN_URL, '://[hidden]@') },
    },
    options.destination ?? pino.destination(1),
  );
}

export interface LoggerOptions {
  /** The service that every line names. */
  readonly name: string;
  readonly level?: LogLevel;
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}
