import type { Counters } from '../document/counters';
import type { Table } from '../document/paper-document';
import { errorAt } from '../errors';
import { formatNumber } from '../figures/format';
import { pWords } from '../figures/note';
import { dayWords, dimensionWords, labelOf } from '../figures/words';
import { amongGroups, familyOf } from '../references/differences';
import type { Difference, Family } from '../references/differences';
import { parseReference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import type { Scope } from '../references/resolved';
import type { Fence } from '../template/template';
import { fillText, getOption, readOptions } from './read-options';

const COLUMNS = ['Group', 'Compared with', 'Difference in percentage points', '95% interval', 'p, adjusted'];
const CORRECTIONS: Readonly<Record<string, string>> = {
  HOLM: 'Holm’s',
  BENJAMINI_HOCHBERG: 'Benjamini and Hochberg’s',
};

/**
 * Builds a table of the significant differences of one or more families of tests, between groups that said who they are.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function buildDifferences(fence: Fence, scope: Scope, counters: Counters): Table {
  const lines = readOptions(fence, ['caption', 'from']);
  const { text, place } = getOption(lines, 'from', fence.place);
  const families = text.split(',').map((name) => {
    const family = familyOf(resolve(parseReference(name.trim(), place), scope, place));
    if (family !== null) return family;
    throw errorAt(
      'REFERENCE_UNKNOWN',
      place,
      `“${name.trim()}” holds no tested differences. Ask GroupDifferences.`,
    );
  });
  counters.tables += 1;
  const rows = families.flatMap((family) =>
    amongGroups(family)
      .filter(({ isSignificant }) => isSignificant)
      .map(toRow),
  );
  return {
    kind: 'table',
    name: `Table ${counters.tables}`,
    caption: fillText(getOption(lines, 'caption', fence.place), scope),
    columns: ['Characteristic', ...COLUMNS].map((heading, index) => ({ heading, isNumeric: index > 2 })),
    rows: rows.length > 0 ? rows : [['No significant difference', '', '', '', '', '']],
    hasTotal: false,
    source: sourceOf(families),
  };
}

function toRow({
  dimension,
  group,
  against,
  difference,
  interval,
  adjustedPValue,
}: Difference): readonly string[] {
  const style = { decimals: 1, signed: true };
  const points = (value: number): string => formatNumber(value, 'NUMBER', style);
  return [
    dimensionWords(dimension),
    labelOf(group),
    labelOf(against),
    points(difference),
    interval ? `${points(interval.lower)} to ${points(interval.upper)}` : 'none',
    pWords(adjustedPValue).replace('less than ', '<'),
  ];
}

function sourceOf(families: readonly Family[]): string {
  const corrections = [
    ...new Set(families.map(({ correction }) => CORRECTIONS[correction] ?? correction)),
  ].join(', ');
  const tested = families.reduce((sum, { differences }) => sum + differences.length, 0);
  const asOf =
    families
      .map((family) => family.asOf)
      .toSorted()
      .at(-1) ?? '';
  const synthetic = families.some((family) => family.synthetic) ? ' Synthetic data.' : '';
  return `${tested} comparisons tested at 5%, the p-values adjusted by ${corrections} method within each family; intervals are Newcombe’s. As of ${dayWords(asOf)}.${synthetic}`;
}
