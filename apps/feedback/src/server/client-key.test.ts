import { clientKey, codeKey } from './client-key';

test.each([
  ['203.0.113.7', '::ffff:203.0.113.7', true],
  ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:0:0:1', true],
  ['2001:db8::1', '2001:db8:0:0:1::', true],
  ['fe80::1%eth0', 'fe80::2', true],
  ['203.0.113.7', '203.0.113.8', false],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['', '203.0.113.7', false],
])('%s and %s count as one: %j', (one, other, alike) => {
  expect(clientKey(one, 'salt') === clientKey(other, 'salt')).toBe(alike);
});

test('a key is another with each salt, and that of a code is never that of an address', () => {
  expect(clientKey('203.0.113.7', 'today')).not.toBe(clientKey('203.0.113.7', 'yesterday'));
  expect(codeKey('203.0.113.7', 'today')).not.toBe(clientKey('203.0.113.7', 'today'));
});
