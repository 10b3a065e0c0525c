/** Where a command speaks. */
export interface Terminal {
  /** What was asked for, on standard output. */
  say(text: string): void;
  /** What goes on meanwhile, on standard error. */
  note(text: string): void;
  /** Whether somebody watches, so that a moving bar is of use. */
  readonly isWatched: boolean;
}

export const processTerminal: Terminal = {
  say: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  isWatched: process.stderr.isTTY === true,
};
