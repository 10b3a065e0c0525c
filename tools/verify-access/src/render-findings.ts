import { grouped, renderTable } from '@citizen-graph/citizen-app';
import type { Attempt } from './attempt';
import type { Findings } from './verify';

const MOST_LISTED = 30;

/** What was tried, group by group, and how what fell short did. */
export function renderFindings({ attempts, unseen }: Findings): readonly string[] {
  const groups = [...new Set(attempts.map(({ group }) => group))];
  const row = (name: string, tried: readonly Attempt[]) => [
    name,
    grouped(tried.length),
    grouped(shortOf(tried).length),
  ];
  const rows = [
    ...groups.map((name) =>
      row(
        name,
        attempts.filter(({ group }) => group === name),
      ),
    ),
    row('all', attempts),
  ];
  const columns = [
    { heading: 'tried' },
    { heading: 'cases', align: 'right' },
    { heading: 'fell short', align: 'right' },
  ] as const;
  const short = shortOf(attempts);
  return [
    renderTable(columns, rows),
    ...short.slice(0, MOST_LISTED).map(({ group, what, shortfall }) => `${group}: ${what}\n  ${shortfall}`),
    ...(short.length > MOST_LISTED ? [`and ${grouped(short.length - MOST_LISTED)} more`] : []),
    `Without a value in what was imported, and so tried for refusals alone: ${unseen.length} fields.`,
  ];
}

export function shortOf(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(({ shortfall }) => shortfall !== null);
}
