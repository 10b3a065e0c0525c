import { sentEditOf } from './client-key';

test('the same input sent again keeps its key, another has its own', () => {
  const first = sentEditOf({ id: '1.1', dueOn: '2026-12-01' }, null);
  expect(sentEditOf({ id: '1.1', dueOn: '2026-12-01' }, first)).toEqual(first);
  const other = sentEditOf({ id: '1.1', dueOn: '2026-12-02' }, first);
  expect(other.key).not.toBe(first.key);
  expect(other.input).toBe('{"id":"1.1","dueOn":"2026-12-02"}');
});
