import type { CatalogueMetric } from '../catalogue';
import type { ChangeClaim, FigureClaim, Group, Subject } from '../claim';
import { stemsOf } from '../lexicon/words';
import { groupOf } from './groups-of-items';
import type { Context } from './groups-of-items';
import type { Quantity } from './quantity';
import { metricsNamed } from './table-columns';
import type { Column } from './table-columns';

type Unplaced = 'place' | 'sentence' | 'excerpt';

/** What a cell claims, before it is said where it stands. */
export type CellClaim = Omit<FigureClaim, Unplaced> | Omit<ChangeClaim, Unplaced>;

/** Reads a figure by its column and its row; gives the reason where it cannot be read. */
export function readCell(quantity: Quantity, column: Column, row: Context): CellClaim | string {
  const ofRow = metricsNamed(row.sentence, row.reader)[0] ?? null;
  const metric = column.metric ?? ofRow;
  if (metric === null) return 'neither the heading nor the row names a metric';
  const groups = groupsOf(metric, column, row);
  if (groups === null) return `neither names a group of “${metric.title}” or the whole force`;
  const printed = { ...quantity, precision: Math.min(quantity.precision, column.precision) };
  const isPercent = printed.unit === 'percent' || column.isPercent;
  const subjectIn = (period: Subject['period']): Subject => ({ metric: metric.id, groups, period });
  const { change, readings } = column;
  if (change !== null) {
    if (isPercent && metric.unit === 'PERCENT')
      return 'a change of a percentage in per cent can mean two things';
    const measure = isPercent ? 'relative' : 'absolute';
    const ends = { from: subjectIn(change.from), to: subjectIn(change.to) };
    return { kind: 'change', ...ends, printed, measure, endpoints: null, readings };
  }
  if (isPercent !== (metric.unit === 'PERCENT'))
    return `it is ${isPercent ? 'in' : 'not in'} per cent, which “${metric.title}” is${isPercent ? ' not' : ''}`;
  return { kind: 'figure', subject: subjectIn(column.period), printed, readings };
}

/** The groups that the column and the row name; none for the whole force; null where they name neither. */
function groupsOf(metric: CatalogueMetric, column: Column, row: Context): readonly Group[] | null {
  const ofColumn = groupsIn(metric, { ...row, sentence: column.sentence });
  const ofRow = groupsIn(metric, row);
  const groups = [
    ...ofRow,
    ...ofColumn.filter((group) => !ofRow.some((each) => each.dimension === group.dimension)),
  ];
  if (groups.length > 0) return groups;
  return column.metric === null || isTotal(row) ? [] : null;
}

/**
 * One group for each mention, of the first dimension of the metric that it is a value of. A word that names the
 * dimension too, as disability does, yields to another that stands for a value of it: "Disability: Prefer not to say".
 */
function groupsIn(metric: CatalogueMetric, context: Context): readonly Group[] {
  const groups = context.sentence.mentions.flatMap((mention) => {
    const found = metric.dimensions.map(({ name }) => groupOf(mention, name, context)).find((group) => group);
    if (found === undefined || found === null) return [];
    const isName = mention.meanings.some(
      (meaning) => meaning.kind === 'dimension' && meaning.dimension === found.dimension,
    );
    return [{ group: found, isName }];
  });
  const ordered = [...groups.filter(({ isName }) => !isName), ...groups.filter(({ isName }) => isName)];
  return ordered
    .map(({ group }) => group)
    .filter(({ dimension }, index, all) => all.findIndex((each) => each.dimension === dimension) === index);
}

function isTotal({ sentence, reader }: Context): boolean {
  const label = sentence.words.map(({ stem }) => stem).join(' ');
  const named = sentence.mentions.flatMap(({ meanings }) => meanings);
  return (
    reader.lexicon.totalRows.some((phrase) => stemsOf(phrase).join(' ') === label) ||
    named.some(({ kind }) => kind === 'force' || kind === 'everybody')
  );
}
