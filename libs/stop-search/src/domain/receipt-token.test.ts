import { RECEIPT_RANDOM_BYTES, formatReceiptCode, parseReceiptCode, toReceiptCodes } from './receipt-token';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const COUNTING = Uint8Array.from({ length: RECEIPT_RANDOM_BYTES }, (_, index) => index);
const { long, short } = toReceiptCodes(COUNTING);

test('toReceiptCodes() gives 130 and 55 random bits, each with a check symbol', () => {
  // 13 times 2 and 13 times 1 are 39, 25 (S) short of 64; 6 times 2 and 5 times 1 are 17, 15 (F) short of 32.
  expect(toReceiptCodes(new Uint8Array(RECEIPT_RANDOM_BYTES))).toEqual({
    long: '0'.repeat(27),
    short: '0'.repeat(12),
  });
  expect(toReceiptCodes(new Uint8Array(RECEIPT_RANDOM_BYTES).fill(1))).toEqual({
    long: `${'1'.repeat(26)}S`,
    short: `${'1'.repeat(11)}F`,
  });
  expect(long.slice(0, 26)).toBe(SYMBOLS.slice(0, 26));
  expect(short.slice(0, 11)).toBe('TVWXYZ01234');
});

test('toReceiptCodes() takes every symbol of a byte alike, and no other number of bytes', () => {
  const firsts = Array.from({ length: 256 }, (_, byte) => {
    return toReceiptCodes(new Uint8Array(RECEIPT_RANDOM_BYTES).fill(byte)).long.charAt(0);
  });
  expect([...SYMBOLS].map((symbol) => firsts.filter((first) => first === symbol).length)).toEqual(
    [...SYMBOLS].map(() => 8),
  );
  expect(() => toReceiptCodes(new Uint8Array(1))).toThrow(RangeError);
});

test('parseReceiptCode() reads what people write for the same code', () => {
  const zeros = '0'.repeat(12);
  expect(parseReceiptCode(short)).toBe(short);
  expect(parseReceiptCode(formatReceiptCode(long))).toBe(long);
  expect(parseReceiptCode(` ${short.slice(0, 4)} ${short.slice(4).toLowerCase()} `)).toBe(short);
  expect(parseReceiptCode('oooo-OOOO-0000')).toBe(zeros);
  expect(parseReceiptCode('iIlL-1111-111f')).toBe('11111111111F');
});

test.each([[long], [short]])('parseReceiptCode() refuses %s with any one symbol wrong', (code) => {
  const wrong = [...code].flatMap((symbol, index) =>
    [...SYMBOLS]
      .filter((other) => other !== symbol)
      .map((other) => code.slice(0, index) + other + code.slice(index + 1)),
  );
  expect(wrong.filter((one) => parseReceiptCode(one) !== null)).toEqual([]);
});

test('parseReceiptCode() refuses two neighbours that changed places, but for 0 and Z', () => {
  const missed = [...SYMBOLS].flatMap((first) =>
    [...SYMBOLS]
      .filter((second) => {
        const code = codeStartingWith(first + second);
        return first < second && parseReceiptCode(second + first + code.slice(2)) !== null;
      })
      .map((second) => first + second),
  );
  expect(missed).toEqual(['0Z']);
});

test.each([
  [''],
  ['7KQX'],
  ['7KQX-M2F9-ABU1'],
  [`${short}0`],
  ['é'.repeat(12)],
  [`${' '.repeat(100)}${short}`],
])('parseReceiptCode() takes %j for no code', (text) => {
  expect(parseReceiptCode(text)).toBeNull();
});

test('formatReceiptCode() writes groups of four', () => {
  expect(formatReceiptCode('7KQXM2F9AB0D')).toBe('7KQX-M2F9-AB0D');
  expect(formatReceiptCode('123456789')).toBe('1234-5678-9');
});

function codeStartingWith(pair: string): string {
  const random = new Uint8Array(RECEIPT_RANDOM_BYTES);
  random.set(
    [...pair].map((symbol) => SYMBOLS.indexOf(symbol)),
    26,
  );
  return toReceiptCodes(random).short;
}
