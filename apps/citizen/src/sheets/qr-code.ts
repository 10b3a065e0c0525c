import { create } from 'qrcode';

/** A QR code (ISO/IEC 18004) as its modules, row by row; true is dark. */
export interface QrCode {
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

/** Light modules that a reader needs on each side. */
export const QUIET_ZONE = 4;

/**
 * The QR code of an address and a code in capitals and digits, which takes little room as a segment of
 * its own. Error correction Q: a quarter of it may be dirty or torn.
 */
export function toQrCode(address: string, code: string): QrCode {
  const { modules } = create(
    [
      { data: Buffer.from(address), mode: 'byte' },
      { data: code, mode: 'alphanumeric' },
    ],
    { errorCorrectionLevel: 'Q' },
  );
  const { size } = modules;
  return { size, isDark: (row, column) => modules.get(row, column) !== 0 };
}

/** The dark modules as an SVG path, a rectangle for each run of a row, each module one unit wide. */
export function toPath({ size, isDark }: QrCode): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    let start = 0;
    while (start < size) {
      let end = start;
      while (end < size && isDark(row, end)) end += 1;
      if (end > start) runs.push(`M${start} ${row}h${end - start}v1h${start - end}z`);
      start = end + 1;
    }
  }
  return runs.join('');
}
