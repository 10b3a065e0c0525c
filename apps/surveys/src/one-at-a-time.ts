import { DomainError } from '@citizen-graph/reference';

/** Runs a task when those before it have ended, whichever way. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
 * A queue whose tasks run one at a time, so that however many are asked for, the process does one of them
 * beside everything else. Where so many are in hand already, another is refused with SERVICE_BUSY.
 */
export function oneAtATime(mostInHand: number): InTurn {
  let inHand = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    if (inHand >= mostInHand) return Promise.reject(busy(inHand));
    inHand += 1;
    const turn = last.then(task).finally(() => {
      inHand -= 1;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

function busy(inHand: number): DomainError {
  return new DomainError(
    'SERVICE_BUSY',
    `${inHand} calculations are in hand already, and one is done at a time. Ask again in a few seconds.`,
  );
}
