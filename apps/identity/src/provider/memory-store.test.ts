import { MemoryStore } from './memory-store';

let store: MemoryStore<{ readonly of: string }>;
beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  store = new MemoryStore();
});
afterEach(() => jest.useRealTimers());

test('a value is there until it expires', () => {
  store.set('a', { of: 'x' }, 2);
  store.set('b', { of: 'y' }, null);
  jest.setSystemTime(1_999);
  expect([store.get('a'), store.find(({ of }) => of === 'x')]).toEqual([{ of: 'x' }, { of: 'x' }]);
  jest.setSystemTime(2_000);
  expect([store.get('a'), store.find(({ of }) => of === 'x')]).toEqual([undefined, undefined]);
  expect(store.get('b')).toEqual({ of: 'y' });
});

test('a value takes the place of another of its key', () => {
  store.set('a', { of: 'x' }, 1);
  store.set('a', { of: 'y' }, 3);
  jest.setSystemTime(2_000);
  expect([store.get('a'), store.find(({ of }) => of === 'x')]).toEqual([{ of: 'y' }, undefined]);
});

test('what matches is deleted, by value or by key', () => {
  for (const key of ['a', 'b', 'c']) store.set(key, { of: key === 'c' ? 'y' : 'x' }, null);
  store.delete(({ of }, key) => of === 'y' || key === 'a');
  expect(['a', 'b', 'c'].map((key) => store.get(key))).toEqual([undefined, { of: 'x' }, undefined]);
});

test('of more than a thousand the oldest goes', () => {
  for (let number = 0; number <= 1_000; number += 1) store.set(String(number), { of: 'x' }, null);
  expect([store.get('0'), store.get('1'), store.get('1000')]).toEqual([undefined, { of: 'x' }, { of: 'x' }]);
});
