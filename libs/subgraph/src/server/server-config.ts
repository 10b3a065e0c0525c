import { z } from 'zod';
import type { LogLevel } from './logger';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Where a server listens and how it stops. */
export interface ServerConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How long, in milliseconds, the server goes on answering after /readyz has turned to 503. */
  readonly shutdownDelayMs: number;
  /** How long, in milliseconds, requests in flight may still take after that. */
  readonly shutdownGraceMs: number;
}

const milliseconds = (most: number) => z.coerce.number().int().min(0).max(most);

/** The variables that every server of ours reads, to be spread into its own zod object. */
export function serverVariables(defaultPort: number) {
  return {
    HOST: z.string().default('127.0.0.1').describe('the address to listen on, such as 0.0.0.0'),
    PORT: z.coerce
      .number()
      .int()
      .min(0)
      .max(65_535)
      .default(defaultPort)
      .describe('a port from 0 (any free one) to 65535'),
    LOG_LEVEL: z
      .enum(LOG_LEVELS)
      .default('info')
      .describe(`one of ${LOG_LEVELS.join(', ')}`),
    SHUTDOWN_DELAY_MS: milliseconds(60_000)
      .default(0)
      .describe('milliseconds from 0 to 60000; 3000 behind a load balancer'),
    SHUTDOWN_GRACE_MS: milliseconds(120_000).default(10_000).describe('milliseconds from 0 to 120000'),
  };
}

type ServerVariables = z.output<z.ZodObject<ReturnType<typeof serverVariables>>>;

/** The server's part of a configuration. */
export function toServerConfig(variables: ServerVariables): ServerConfig & { readonly logLevel: LogLevel } {
  return {
    host: variables.HOST,
    port: variables.PORT,
    logLevel: variables.LOG_LEVEL,
    shutdownDelayMs: variables.SHUTDOWN_DELAY_MS,
    shutdownGraceMs: variables.SHUTDOWN_GRACE_MS,
  };
}
