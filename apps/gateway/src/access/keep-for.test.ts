import { keepFor } from './keep-for';

afterEach(() => jest.restoreAllMocks());

/** Asks by a clock that stands where it is set. */
function kept(ask: (key: string) => Promise<string>) {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  return { get: keepFor(5_000, ask), set: (moment: number) => (now = moment) };
}

test('a value is asked for once in its time, and by each key', async () => {
  const asked: string[] = [];
  const clock = kept((key) => Promise.resolve(`${key}${asked.push(key)}`));
  expect(await Promise.all(['a', 'a', 'b'].map(clock.get))).toEqual(['a1', 'a1', 'b2']);
  clock.set(4_999);
  expect(await clock.get('a')).toBe('a1');
  clock.set(5_000);
  expect(await clock.get('a')).toBe('a3');
});

test('a failure is not kept', async () => {
  let fails = true;
  const clock = kept((key) => (fails ? Promise.reject(new Error('down')) : Promise.resolve(key)));
  await expect(clock.get('a')).rejects.toThrow('down');
  fails = false;
  expect(await clock.get('a')).toBe('a');
});

test('more keys than are kept push out what is kept, and nothing else happens', async () => {
  let asks = 0;
  const clock = kept(() => Promise.resolve(String((asks += 1))));
  for (let key = 0; key < 1_001; key += 1) await clock.get(String(key));
  expect(asks).toBe(1_001);
  expect([await clock.get('1000'), await clock.get('0')]).toEqual(['1001', '1002']);
});
