import { numberOf, statusOf, valueOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { formatFigure } from '../figures/format';
import { sourceOf } from '../figures/note';
import { markWords, periodWords } from '../figures/words';

const MOST_TITLES = 6;

/** What the figures of a table or chart rest on: metrics, periods, intervals, status, symbols, releases, as-of. */
export function sourceWords(figures: readonly Figure[]): string {
  const [first] = figures;
  if (first === undefined) return 'No figures.';
  const titles = unique(figures.map(({ metric }) => metric.title));
  const periods = unique(
    figures
      .flatMap(({ row, take }) =>
        take === 'before' && row.change !== null ? [row.change.period] : [row.period],
      )
      .map(periodWords),
  );
  const releases = new Map(
    figures.flatMap(({ table }) => table.releases).map(({ number }) => [number, { number }]),
  );
  const asOf =
    figures
      .map(({ table }) => table.asOf)
      .toSorted()
      .at(-1) ?? first.table.asOf;
  const source = sourceOf({
    releases: [...releases.values()],
    asOf,
    synthetic: figures.some(({ table }) => table.synthetic),
  });
  const subjects = titles.length > MOST_TITLES ? 'the measures that its rows name' : titles.join('; ');
  return `Source: ${subjects}. ${periods.join('; ')}. ${statusWordsOf(figures)}. ${source}.`;
}

function statusWordsOf(figures: readonly Figure[]): string {
  const missing = unique(
    figures.filter((figure) => numberOf(figure) === null).map((figure) => formatFigure(figure)),
  );
  const marks = unique(
    figures.flatMap((figure) => {
      const shorthand = numberOf(figure) === null ? null : (valueOf(figure)?.shorthand ?? null);
      const words = markWords(shorthand);
      return words === null ? [] : [`${shorthand} ${words}`];
    }),
  );
  const published = figures.some((figure) => statusOf(figure) === 'PUBLISHED') ? ['Status: published'] : [];
  const counted = figures.every(({ row }) => row.value.interval === null)
    ? ['Counts and shares of all records, so no intervals']
    : [];
  return [...published, ...counted, ...missing, ...marks].join('; ');
}

function unique<Each>(values: readonly Each[]): readonly Each[] {
  return [...new Set(values)];
}
