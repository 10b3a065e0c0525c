import { neutralise } from './neutralise';

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Lines of cells as RFC 4180 has them: commas, CRLF after each, quotes where they are needed. Text is neutralised against
 * formula injection; numbers stay numbers, not rounded. By hand, as the package that writes CSV on servers needs Buffer.
 */
export function csvLines(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = neutralise(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
