import { SingleBar } from 'cli-progress';
import { describePace } from './pace';
import type { Advance } from './pace';
import type { Terminal } from './terminal';

/** Shows how far a piece of work has come. */
export interface Progress {
  /** Shows it; the first call of a piece of work starts its clock. */
  advance(label: string, advance: Advance): void;
  /** Ends the piece of work; nothing is shown any more. */
  stop(): void;
}

/** A bar where somebody watches, else a line every few seconds. */
export function createProgress(terminal: Terminal): Progress {
  return terminal.isWatched ? createBar() : createLines(terminal);
}

const BAR_STEPS = 1000;

function createBar(): Progress {
  let started: { readonly bar: SingleBar; readonly at: number } | null = null;
  return {
    advance(label, advance) {
      started ??= { bar: startBar(), at: performance.now() };
      const { bar, at } = started;
      const pace = describePace(advance, performance.now() - at);
      bar.update(Math.floor(advance.share * BAR_STEPS), { label, pace });
    },
    stop() {
      started?.bar.stop();
      started = null;
    },
  };
}

function startBar(): SingleBar {
  const bar = new SingleBar({
    format: '  {bar}  {pace}  {label}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
    // Who runs the command decides what a signal does.
    gracefulExit: false,
  });
  bar.start(BAR_STEPS, 0, { label: '', pace: '' });
  return bar;
}

const LINE_EVERY_MS = 5_000;

function createLines(terminal: Terminal): Progress {
  let started: { readonly at: number; lastLine: number } | null = null;
  return {
    advance(label, advance) {
      const now = performance.now();
      started ??= { at: now, lastLine: now };
      if (now - started.lastLine < LINE_EVERY_MS) return;
      started.lastLine = now;
      terminal.note(`${label}: ${describePace(advance, now - started.at)}`);
    },
    stop() {
      started = null;
    },
  };
}
