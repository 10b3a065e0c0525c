import type { Finding } from './check';

const HEADINGS = ['agrees', 'method', 'expected', 'found'] as const;

/** A row for each finding, with what it was set against below it, and how many of them agree. */
export function renderFindings(findings: readonly Finding[]): string {
  const rows = [HEADINGS, ...findings.map(toRow)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const indent = ' '.repeat((widths[0] ?? 0) + 2);
  const [headings, ...body] = lines;
  const agreeing = findings.filter(({ agrees }) => agrees).length;
  return [
    headings,
    ...body.flatMap((line, index) => [line, `${indent}${findings[index]?.against ?? ''}`]),
    '',
    `${agreeing} of ${findings.length} agree`,
  ].join('\n');
}

function toRow({ method, expected, found, agrees }: Finding): readonly string[] {
  return [agrees ? 'yes' : 'NO', method, expected, found];
}
