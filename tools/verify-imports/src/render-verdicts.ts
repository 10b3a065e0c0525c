import { basename } from 'node:path';
import { counted, grouped, renderTable } from '@citizen-graph/citizen-app';
import type { Counts, ImportCase, RefusedWhole } from './import-case';
import type { Verdict } from './verify-imports';

const COLUMNS = [
  { heading: 'format' },
  { heading: 'file' },
  { heading: 'rows in', align: 'right' },
  { heading: 'rows placed', align: 'right' },
  { heading: 'rows left out', align: 'right' },
  { heading: 'why' },
  { heading: 'as expected' },
] as const;

/** A row for each case, what those that differ were expected to give, and how many agree. */
export function renderVerdicts(verdicts: readonly Verdict[]): string {
  const skipped = verdicts.filter(({ found }) => found === null);
  const agreeing = verdicts.filter(({ agrees }) => agrees).length - skipped.length;
  return [
    renderTable(COLUMNS, verdicts.map(toRow)),
    ...verdicts.filter(({ agrees }) => !agrees).map(describeDifference),
    `${agreeing} of ${counted(verdicts.length - skipped.length, 'format')} as expected` +
      (skipped.length === 0 ? '' : `, ${skipped.length} skipped`),
  ].join('\n\n');
}

function toRow({ one, found, agrees }: Verdict): readonly string[] {
  const format = `${one.dataset}: ${one.dialect}`;
  if (found === null) return [format, filesOf(one), '', '', '', '', 'skipped: not beside the project'];
  return [format, filesOf(one), ...cellsOf(found), agrees ? 'yes' : 'NO'];
}

function cellsOf(found: Counts | RefusedWhole): readonly string[] {
  if ('error' in found) return ['', '', '', `the whole file: ${found.error}`];
  const { read, accepted, placed, skipped = 0, refused = {} } = found;
  const shown =
    placed === undefined ? grouped(accepted) : `${grouped(accepted)}, ${grouped(placed)} in an area`;
  const codes = Object.entries(refused).map(([code, count]) => `${code} ${grouped(count)}`);
  const why = [...codes, ...(skipped === 0 ? [] : [`${grouped(skipped)} by the mapping`])];
  return [grouped(read), shown, grouped(read - accepted), why.join(', ')];
}

function filesOf({ files, mapping }: ImportCase): string {
  const [first = ''] = files.map((file) => basename(file));
  const name = files.length === 1 ? first : `${first} and ${files.length - 1} more`;
  return mapping === undefined ? name : `${name} by ${mapping}`;
}

function describeDifference({ one, found }: Verdict): string {
  return `${one.dataset}: ${one.dialect}\n  expected ${JSON.stringify(one.expected)}\n  found    ${JSON.stringify(found)}`;
}
