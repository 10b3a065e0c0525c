import { readConfig } from '../config';
import type { CitizenConfig } from '../config';
import { processTerminal } from '../terminal/terminal';
import type { Terminal } from '../terminal/terminal';

/** What a command works with beside its own options. */
export interface CommandContext {
  readonly config: CitizenConfig;
  readonly terminal: Terminal;
}

/** The context of a command of this process. */
export function context(): CommandContext {
  return { config: readConfig(), terminal: processTerminal };
}
