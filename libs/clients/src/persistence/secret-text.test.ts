import { digestOf, hasDigestAmong, makeSecret } from './secret-text';

test('makeSecret() is cg_ and 32 bytes of base64url, another each time', () => {
  const secrets = Array.from({ length: 100 }, makeSecret);
  expect(secrets.filter((secret) => !/^cg_[\w-]{43}$/.test(secret))).toEqual([]);
  expect(new Set(secrets).size).toBe(100);
});

// FIPS 180-2, appendix B.1: the SHA-256 of abc.
test('digestOf() is the SHA-256', () => {
  expect(digestOf('abc').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([
  ['one', ['one'], true],
  ['one', ['two', 'one', 'three'], true],
  ['one', ['two'], false],
  ['one', [], false],
  ['', ['one'], false],
  ['one '.repeat(5_000), ['one'], false],
])('hasDigestAmong() of %.10p among those of %p is %p', (secret, others, expected) => {
  expect(hasDigestAmong(secret, others.map(digestOf))).toBe(expected);
});
