import type { ChildProcess } from 'node:child_process';

/** The signals that end a process unless it catches them. */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the server when this process ends, on its own or by a signal. */
export function endWithThisProcess(child: ChildProcess): void {
  const end = (): void => void child.kill('SIGINT');
  process.once('exit', end);
  for (const signal of ENDING_SIGNALS) process.once(signal, onSignal);
  child.once('exit', () => {
    process.removeListener('exit', end);
    for (const signal of ENDING_SIGNALS) process.removeListener(signal, onSignal);
  });

  function onSignal(signal: NodeJS.Signals): void {
    end();
    process.kill(process.pid, signal);
  }
}

/** Stops the server at once but in order, and waits until it has ended. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
}

/** Whether the server has ended, or never began. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}
