import { oneAtATime } from './one-at-a-time';

interface Task {
  readonly started: boolean;
  readonly run: () => Promise<string>;
  end(result: Promise<string>): void;
}

test('a task starts when the one before it has ended, also when that failed', async () => {
  const inTurn = oneAtATime(3);
  const [first, second, third] = [task(), task(), task()];
  const results = [first, second, third].map(({ run }) => inTurn(run));
  await settled();
  expect([first.started, second.started, third.started]).toEqual([true, false, false]);
  first.end(Promise.reject(new Error('no weights')));
  await expect(results[0]).rejects.toThrow('no weights');
  await settled();
  expect([second.started, third.started]).toEqual([true, false]);
  second.end(Promise.resolve('second'));
  third.end(Promise.resolve('third'));
  expect(await Promise.all(results.slice(1))).toEqual(['second', 'third']);
});

test('beyond as many as may be in hand a task is refused, and is taken again when one has ended', async () => {
  const inTurn = oneAtATime(2);
  const [first, second, refused] = [task(), task(), task()];
  const results = [inTurn(first.run), inTurn(second.run)];
  await expect(inTurn(refused.run)).rejects.toMatchObject({
    code: 'SERVICE_BUSY',
    message: '2 calculations are in hand already, and one is done at a time. Ask again in a few seconds.',
  });
  first.end(Promise.resolve('first'));
  expect(await results[0]).toBe('first');
  const taken = inTurn(refused.run);
  second.end(Promise.resolve('second'));
  refused.end(Promise.resolve('taken'));
  expect([await results[1], await taken]).toEqual(['second', 'taken']);
});

function task(): Task {
  let end: Task['end'] = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  let started = false;
  return {
    get started() {
      return started;
    },
    run: () => {
      started = true;
      return ended;
    },
    end: (result) => end(result),
  };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
