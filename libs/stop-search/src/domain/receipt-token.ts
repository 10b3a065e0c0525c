// Douglas Crockford, Base 32: https://www.crockford.com/base32.html. No I, L, O or U.
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const GROUP = 4;

/** Random symbols of the code that a phone reads: 130 bits, so that nobody finds one by trying. */
const LONG = 26;

/** Random symbols of the code that people type: 55 bits, which hold because the form counts wrong codes. */
const SHORT = 11;

const LENGTHS: ReadonlySet<number> = new Set([LONG + 1, SHORT + 1]);

/** Bytes of randomness that a receipt takes for its two codes. */
export const RECEIPT_RANDOM_BYTES = LONG + SHORT;

/** The two codes of a receipt; either opens the questions, and they can be answered once. */
export interface ReceiptCodes {
  /** In the QR code, 27 symbols. */
  readonly long: string;
  /** Printed beneath it for those who type, 12 symbols. */
  readonly short: string;
}

/** Makes the codes of a receipt from uniform random bytes, each ending with a check symbol. */
export function toReceiptCodes(random: Uint8Array): ReceiptCodes {
  if (random.length !== RECEIPT_RANDOM_BYTES) {
    throw new RangeError(`The codes of a receipt take ${RECEIPT_RANDOM_BYTES} random bytes`);
  }
  // 256 is a multiple of 32, so the lowest five bits of a byte are uniform.
  const symbols = Array.from(random, (byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join('');
  return { long: withCheckSymbol(symbols.slice(0, LONG)), short: withCheckSymbol(symbols.slice(LONG)) };
}

/**
 * Reads a code as people type it: upper or lower case, with blanks or hyphens, O for 0, I or L for 1.
 * Null when it has another length or symbol, or the check symbol does not fit.
 */
export function parseReceiptCode(text: string): string | null {
  if (text.length > 2 * (LONG + 1)) return null;
  const code = text
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[ILO]/g, (symbol) => READ_AS[symbol] ?? symbol);
  if (!LENGTHS.has(code.length) || [...code].some((symbol) => !SYMBOLS.includes(symbol))) return null;
  return withCheckSymbol(code.slice(0, -1)) === code ? code : null;
}

/** The code as it is printed: `7KQX-M2F9-AB0D`. */
export function formatReceiptCode(code: string): string {
  const groups = Array.from({ length: Math.ceil(code.length / GROUP) }, (_, index) =>
    code.slice(index * GROUP, (index + 1) * GROUP),
  );
  return groups.join('-');
}

/**
 * Adds the check symbol of Luhn mod 32 (ISO/IEC 7812-1, annex B, in base 32), which tells any one wrong
 * symbol, and any two neighbours that changed places but 0 and Z.
 */
function withCheckSymbol(symbols: string): string {
  const base = SYMBOLS.length;
  const sum = [...symbols].reduceRight((total, symbol, index) => {
    const isDoubled = (symbols.length - index) % 2 === 1;
    const value = SYMBOLS.indexOf(symbol) * (isDoubled ? 2 : 1);
    return total + Math.floor(value / base) + (value % base);
  }, 0);
  return symbols + SYMBOLS.charAt((base - (sum % base)) % base);
}
