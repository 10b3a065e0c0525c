import { shorten } from '@citizen-graph/reference';
import { ROW_ISSUE_CODES } from '../domain/row-issue';
import type { RowIssue } from '../domain/row-issue';
import type { IssueCount, RejectionOutcome, Rejections } from './rejections';

const HEADINGS = ['line', 'field', 'value', 'problem', 'expected'];

/** A report of refused rows as text: the first issues in a table, the number of each kind, and what to do next. */
export function renderRejections(rejections: Rejections, outcome: RejectionOutcome): string {
  const { fileName, rows, issues, first, counts } = rejections;
  if (issues === 0) return `${fileName}: no row was refused.\n`;
  const sections = [
    `${fileName}: ${counted(rows, 'row')} refused, with ${counted(issues, 'issue')}.`,
    table([HEADINGS, ...first.map(toCells)]),
    remainder(rejections),
    table(counts.map(toCountCells)),
    whatNext(rejections, outcome),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function toCells({ line, field, value, code, expected }: RowIssue): readonly string[] {
  return [String(line), shorten(field), `"${value}"`, code, expected];
}

function toCountCells({ code, field, count }: IssueCount): readonly string[] {
  return [`${grouped(count)} x`, shorten(field), code, ROW_ISSUE_CODES[code]];
}

function remainder({ first, issues, reportPath }: Rejections): string {
  const others = issues - first.length;
  const place = reportPath === null ? '' : `all are in ${reportPath}`;
  if (others === 0) return place;
  return `and ${grouped(others)} more${place === '' ? '' : `; ${place}`}`;
}

function whatNext({ reportPath }: Rejections, outcome: RejectionOutcome): string {
  const list = reportPath === null ? 'Ask for a report file to see them all. ' : '';
  if (outcome === 'IMPORTED') {
    return (
      `What next: ${list}The file is in without these rows. Correct them where the file comes from, export it again ` +
      'and import the new file in its place.'
    );
  }
  return (
    `What next: ${list}Correct the rows where the file comes from, export it again and import the new file; ` +
    'or accept the file without them: --quarantine gives the share of rows, in per cent, that may be left out.'
  );
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

function table(rows: readonly (readonly string[])[]): string {
  const widthOf = (index: number): number => Math.max(...rows.map((row) => row[index]?.length ?? 0));
  const lines = rows.map((row) => row.map((cell, index) => cell.padEnd(widthOf(index))).join('  '));
  return lines.map((line) => `  ${line.trimEnd()}`).join('\n');
}
