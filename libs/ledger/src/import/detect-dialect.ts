import { basename } from 'node:path';
import { ledgerError } from '../domain/errors';
import type { Dialect } from '../domain/column';
import type { FileContent, RecordFields } from '../domain/dataset';
import type { Encoding } from './decode';
import { firstText, readStart, rowsOfHead } from './file-head';
import { columnsOf } from './header';
import { noticesOf } from './dialect-notices';
import type { FileHints } from './mapping/mapping-schema';
import type { ReadingRules } from './mapping/reading-rules';
import { QUALTRICS_HEADER_ROWS, isQualtrics, refuseOtherZones } from './qualtrics';
import { sniffEncoding } from './sniff-encoding';

export interface DetectedDialect {
  readonly dialect: Dialect;
  /** What is out of the ordinary about the file, in plain words, for whoever imports it. */
  readonly notices: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;
const ZIP = Buffer.from('PK\u0003\u0004');

/**
 * How a file is written down, by its first bytes, the headers that the dataset knows, and the hints of a
 * mapping. Throws FILE_NOT_FOUND, FILE_EMPTY, FILE_ENCODING, FILE_MALFORMED where its lines do not end, and
 * TIME_ZONE_DIFFERS.
 */
export async function detectDialect<Fields extends RecordFields>(
  path: string,
  dataset: FileContent<Fields>,
  rules?: ReadingRules,
): Promise<DetectedDialect> {
  const start = await readStart(path);
  refuseWorkbook(path, start);
  const encoding = encodingOf(start, rules?.hints);
  const head = await firstText(path, encoding);
  const known = new Set(rules?.asked.keys() ?? columnsOf(dataset).map(({ column }) => column.header));
  const delimiter = rules?.hints.delimiter ?? chooseDelimiter(head, known, rules?.hints.namesInRow);
  const lineEnding = lineEndingOf(head, path);
  const header = headerPlace(head, delimiter, rules?.hints);
  const dialect = { ...encoding, delimiter, lineEnding, ...decimalOf(rules?.hints), ...header };
  const names = namesOf(head, delimiter, header.namesInRow);
  if (rules !== undefined) {
    refuseOtherZones(rowsOfHead(head, delimiter, QUALTRICS_HEADER_ROWS), { names, rules, path });
  }
  return { dialect, notices: noticesOf(dialect, names, rules) };
}

function refuseWorkbook(path: string, start: Buffer): void {
  if (!start.subarray(0, ZIP.length).equals(ZIP)) return;
  throw ledgerError(
    'FILE_ENCODING',
    `${basename(path)} is a workbook or another zip file; save the sheet as CSV UTF-8 and import that`,
  );
}

// A byte order mark is right whatever a mapping says.
function encodingOf(start: Buffer, hints?: FileHints): Encoding {
  const sniffed = sniffEncoding(start);
  if (sniffed.byteOrderMark || hints?.encoding === undefined) return sniffed;
  return { encoding: hints.encoding, byteOrderMark: false };
}

function lineEndingOf(head: string, path: string): Dialect['lineEnding'] {
  const end = head.indexOf('\n');
  if (end > 0 && head[end - 1] === '\r') return '\r\n';
  if (end >= 0 || !head.includes('\r')) return '\n';
  throw ledgerError(
    'FILE_MALFORMED',
    `${basename(path)} ends its lines with a carriage return alone; save it with LF or CRLF line endings`,
  );
}

function chooseDelimiter(
  head: string,
  known: ReadonlySet<string>,
  namesInRow?: number,
): Dialect['delimiter'] {
  const candidates = DELIMITERS.map((delimiter) => {
    const names = namesOf(head, delimiter, namesInRow);
    return { delimiter, fit: names.filter((name) => known.has(name)).length, width: names.length };
  });
  const best = candidates.reduce((one, other) =>
    (other.fit - one.fit || other.width - one.width) > 0 ? other : one,
  );
  return best.delimiter;
}

function namesOf(head: string, delimiter: Dialect['delimiter'], namesInRow = 1): readonly string[] {
  return rowsOfHead(head, delimiter, namesInRow)[namesInRow - 1] ?? [];
}

type HeaderPlace = Pick<Dialect, 'headerRows' | 'namesInRow'>;

function headerPlace(head: string, delimiter: Dialect['delimiter'], hints?: FileHints): HeaderPlace {
  const { headerRows, namesInRow } = hints ?? {};
  const rows = headerRows ?? (namesInRow === undefined ? qualtricsRows(head, delimiter) : namesInRow);
  return {
    ...(rows === undefined ? {} : { headerRows: rows }),
    ...(namesInRow === undefined ? {} : { namesInRow }),
  };
}

function qualtricsRows(head: string, delimiter: Dialect['delimiter']): number | undefined {
  return isQualtrics(rowsOfHead(head, delimiter, QUALTRICS_HEADER_ROWS)) ? QUALTRICS_HEADER_ROWS : undefined;
}

function decimalOf(hints?: FileHints): Pick<Dialect, 'decimal'> {
  return hints?.decimal === undefined ? {} : { decimal: hints.decimal };
}
