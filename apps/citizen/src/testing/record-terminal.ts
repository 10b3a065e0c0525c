import type { Terminal } from '../terminal/terminal';

/** A terminal that nobody watches and that keeps what is said and noted. */
export function recordTerminal() {
  const said: string[] = [];
  const noted: string[] = [];
  const terminal: Terminal = {
    say: (text) => void said.push(text),
    note: (text) => void noted.push(text),
    isWatched: false,
  };
  return { said, noted, terminal };
}
