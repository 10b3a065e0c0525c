import { movementOf } from '../figures/compare-figures';
import type { Standing } from '../figures/compare-figures';
import { groupLabel } from '../figures/words';
import { toFigure } from '../references/resolved';
import type { ResolvedTable } from '../references/resolved';

const WORDS: Readonly<Record<Standing, string>> = {
  ABOVE: 'increased in',
  BELOW: 'fallen in',
  CHANCE: 'not changed significantly in',
  EQUAL: 'stayed the same in',
  NOT_KNOWN: 'not been compared in',
};

/** Where the rows of a table have gone: “increased in all of them”, or in which it rose and in which it fell. */
export function writeMovements(table: ResolvedTable): string {
  const rows = table.table.rows.map((row) => ({
    label: groupLabel(row),
    way: movementOf(toFigure(table, row)),
  }));
  const ways = (Object.keys(WORDS) as Standing[]).filter((way) => rows.some((row) => row.way === way));
  const parts = ways.map((way) => {
    const labels = rows.filter((row) => row.way === way).map(({ label }) => label);
    return `${WORDS[way]} ${labels.length === rows.length ? 'every area' : inWords(labels)}`;
  });
  return inWords(parts);
}

/** A, B and C. */
export function inWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
