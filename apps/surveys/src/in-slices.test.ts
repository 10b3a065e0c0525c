import { inSlices } from './in-slices';

test('a calculation ends with its result, and others have their turn before it does', async () => {
  const order: string[] = [];
  function* calculate(): Generator<void, string> {
    for (let step = 0; step < 25; step += 1) yield;
    order.push('calculated');
    return 'result';
  }
  const running = inSlices(calculate());
  setImmediate(() => order.push('another request'));
  expect(await running).toBe('result');
  expect(order).toEqual(['another request', 'calculated']);
});

test('what a calculation throws reaches its caller', async () => {
  function* fail(): Generator<void, never> {
    yield;
    throw new Error('no weights');
  }
  await expect(inSlices(fail())).rejects.toThrow('no weights');
});
