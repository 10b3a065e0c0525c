import { createLogger } from '../logger';
import type { Logger } from '../logger';

export type LogLine = Record<string, unknown>;

/** A logger, and the lines it has written. */
export function recordedLogger(): { logger: Logger; lines: LogLine[]; text: () => string } {
  const written: string[] = [];
  const lines: LogLine[] = [];
  const destination = {
    write: (line: string) => {
      written.push(line);
      lines.push(JSON.parse(line));
    },
  };
  return {
    logger: createLogger({ name: 'test', level: 'debug', destination }),
    lines,
    text: () => written.join(''),
  };
}
