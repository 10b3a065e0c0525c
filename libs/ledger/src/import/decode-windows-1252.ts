// Where Windows-1252 is not ISO 8859-1: the bytes 80 to 9F (https://encoding.spec.whatwg.org/index-windows-1252.txt).
// TextDecoder takes the one for the other in some versions of Node.
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const DIFFERENT = /[\u0080-\u009f]/g;

/** Windows-1252, as older spreadsheets save CSV, as UTF-8; every byte is a character. */
export async function* decodeWindows1252(
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const piece of pieces) {
    yield Buffer.from(piece.toString('latin1').replace(DIFFERENT, toCharacter));
  }
}

function toCharacter(control: string): string {
  return FROM_80[control.charCodeAt(0) - 0x80] ?? control;
}
