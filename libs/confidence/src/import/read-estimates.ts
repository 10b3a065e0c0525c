import { FORCES } from '../domain/force';
import { ledgerError } from '@citizen-graph/ledger';
import { withoutFootnotes } from './labels';
import type { Sheet, SheetColumn, SheetRow } from './read-sheet';

/** One estimate as a sheet gives it. */
export interface ReadEstimate {
  readonly line: number;
  readonly measure: string;
  readonly forceCode: string;
  readonly yearEnding: string;
  readonly percent: string;
  readonly base: string | null;
  /** The years that are marked as significantly different from the one they are set against. */
  readonly differsFrom: readonly string[];
}

export interface ReadEstimates {
  readonly estimates: readonly ReadEstimate[];
  /** Areas that nothing was taken of. */
  readonly others: readonly string[];
  /** Figures that the publisher leaves out. */
  readonly unpublished: number;
}

const BASE = /unweighted base/i;
const COMPARED = /compared with/i;
const NOT_GIVEN = new Set(['', '-', '..', ':', '[x]', '[u]', '[z]']);

/** What the title of a table says is estimated, and the rows that add up to it where answers are given one by one. */
const MEASURES = [
  { code: 'overall-confidence', title: /confidence/i, answers: ['strongly agree', 'tend to agree'] },
  { code: 'good-or-excellent-job', title: /rating|good or excellent/i, answers: ['excellent', 'good'] },
];

/** The estimates of a sheet: a row for each force, or a row for each answer of one force. */
export function readEstimates(sheet: Sheet, fileName: string): ReadEstimates {
  const measure = MEASURES.find(({ title }) => title.test(sheet.title));
  if (measure === undefined) {
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} says in its title neither confidence nor rating, so it is not known what it estimates`,
    );
  }
  const byForce = sheet.rows.filter((row) => forceIn(row) !== null);
  return byForce.length > 0 ? readForces(sheet, measure.code) : readAnswers(sheet, measure, fileName);
}

function readForces(sheet: Sheet, measure: string): ReadEstimates {
  const bases = sheet.columns.filter(({ group }) => BASE.test(group));
  const rows = sheet.rows.filter((row) => isArea(row, sheet));
  const read = rows.flatMap((row) => {
    const forceCode = forceIn(row);
    if (forceCode === null) return [];
    return valueColumns(sheet).map(({ index, yearEnding }) => {
      const base = bases.find((column) => column.yearEnding === yearEnding);
      return {
        line: row.line,
        measure,
        forceCode,
        yearEnding,
        percent: plain(row.cells[index]),
        base: base === undefined ? null : count(row.cells[base.index]),
        differsFrom: differencesOf(sheet, row, yearEnding),
      };
    });
  });
  const others = rows.filter((row) => forceIn(row) === null).map(({ cells }) => cells.join(' '));
  return { ...withoutUnpublished(read), others };
}

function readAnswers(
  sheet: Sheet,
  { code, answers }: (typeof MEASURES)[number],
  fileName: string,
): ReadEstimates {
  const forceCode = FORCES.find(({ name }) => sheet.title.toLowerCase().includes(name.toLowerCase()))?.code;
  const rows = answers.map((answer) => rowOf(sheet, (label) => label === answer));
  const base = rowOf(sheet, (label) => BASE.test(label));
  const [first] = rows;
  if (forceCode === undefined || first === undefined || rows.includes(undefined)) {
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} names no force that is known, or lacks the rows ${answers.join(' and ')}`,
    );
  }
  const read = valueColumns(sheet).map(({ index, yearEnding }) => ({
    line: first.line,
    measure: code,
    forceCode,
    yearEnding,
    percent: sumOf(rows.map((row) => plain(row?.cells[index]))),
    base: base === undefined ? null : count(base.cells[index]),
    // The marks are of one answer each, and not of those that are added up.
    differsFrom: [],
  }));
  return { ...withoutUnpublished(read), others: [] };
}

function valueColumns({ columns }: Sheet): readonly SheetColumn[] {
  return columns.filter(({ group }) => !BASE.test(group) && !COMPARED.test(group));
}

// Marks stand in columns of their own: the year of the column is set against the latest.
function differencesOf({ columns }: Sheet, { cells }: SheetRow, yearEnding: string): readonly string[] {
  const marks = columns.filter(({ group }) => COMPARED.test(group));
  const latest = columns.filter(({ group }) => !COMPARED.test(group)).map((column) => column.yearEnding);
  if (yearEnding !== latest.toSorted().at(-1)) return [];
  return marks.filter(({ index }) => cells[index]?.includes('*') === true).map((column) => column.yearEnding);
}

function withoutUnpublished(read: readonly ReadEstimate[]): Omit<ReadEstimates, 'others'> {
  const estimates = read.filter(({ percent }) => !NOT_GIVEN.has(percent));
  return { estimates, unpublished: read.length - estimates.length };
}

function forceIn({ cells }: SheetRow): string | null {
  const labels = cells.map((cell) => withoutFootnotes(cell).toLowerCase());
  const force = FORCES.find(({ code, name }) => cells.includes(code) || labels.includes(name.toLowerCase()));
  return force?.code ?? null;
}

// Notes below a table have no figures.
function isArea({ cells }: SheetRow, sheet: Sheet): boolean {
  return valueColumns(sheet).some(({ index }) => (cells[index] ?? '') !== '');
}

function rowOf({ rows }: Sheet, matches: (label: string) => boolean): SheetRow | undefined {
  return rows.find(({ cells }) => matches(withoutFootnotes(cells[0] ?? '').toLowerCase()));
}

function plain(cell: string | undefined): string {
  return (cell ?? '').replace(/[*%]/g, '').trim();
}

function count(cell: string | undefined): string | null {
  const digits = (cell ?? '').replace(/[,\s]/g, '');
  return NOT_GIVEN.has(digits) ? null : digits;
}

// Of what is published with one decimal: the sum of two rounded figures may be one tenth off.
function sumOf(parts: readonly string[]): string {
  if (parts.some((part) => NOT_GIVEN.has(part))) return '';
  return parts.reduce((sum, part) => sum + Number(part), 0).toFixed(1);
}
