const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, midnight: the first moment that a ZIP file can hold. */
const DATE = 0x0021;
const TIME = 0;

/**
 * A ZIP file with the time of each entry set to the first that the format knows, so that the same content makes the same bytes.
 * Source: .ZIP File Format Specification, PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function fixZipTimes(bytes: Uint8Array): Uint8Array {
  const fixed = bytes.slice();
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  const end = fixed.length - END_LENGTH;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) return fixed;
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === CENTRAL_HEADER) {
    setTime(view, entry + 12);
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) === LOCAL_HEADER) setTime(view, local + 10);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return fixed;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}
