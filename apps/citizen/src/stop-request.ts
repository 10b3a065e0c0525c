/** That somebody wants the process to stop: Ctrl-C, a closed terminal, or `kill`. */
export interface StopRequest {
  readonly isMade: boolean;
  readonly made: Promise<NodeJS.Signals>;
  /** Leaves signals to whoever comes next. */
  dismiss(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
// npm hands on the Ctrl-C that the terminal has sent to us as well, so the same one comes twice.
const SAME_REQUEST_MS = 1_000;
const EXIT_CODE_OF_IMPATIENCE = 130;

/** Waits for a signal; a second one, after a second, ends the process on the spot. */
export function awaitStopRequest(): StopRequest {
  let madeAt: number | null = null;
  let resolveMade: (signal: NodeJS.Signals) => void = () => undefined;
  const made = new Promise<NodeJS.Signals>((resolve) => (resolveMade = resolve));
  const onSignal = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    if (madeAt !== null && now - madeAt > SAME_REQUEST_MS) process.exit(EXIT_CODE_OF_IMPATIENCE);
    madeAt ??= now;
    resolveMade(signal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    get isMade() {
      return madeAt !== null;
    },
    made,
    dismiss() {
      for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    },
  };
}
