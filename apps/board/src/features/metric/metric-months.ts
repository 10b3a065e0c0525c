import { ALWAYS, addMonths } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';

interface Covering {
  readonly dataset: string;
  readonly period: { readonly from: string; readonly to: string };
}

const LONGEST = 24;

/** The months that a metric can be looked at for: from the first to the last that any of its datasets covers. */
export function monthsOfMetric(releases: readonly Covering[], datasets: readonly string[]): Period {
  const dated = releases.filter(({ period }) => period.from !== ALWAYS.from);
  const own = withoutCensus(dated.filter(({ dataset }) => datasets.includes(dataset)));
  const known = own.length === 0 ? dated : own;
  const to =
    known
      .map(({ period }) => period.to)
      .sort()
      .at(-1) ?? '2022-04';
  const from = known.map(({ period }) => period.from).sort()[0] ?? to;
  return { from: from as Month, to: to as Month };
}

// A count of residents is of one day years before the figures that are set against it.
function withoutCensus(releases: readonly Covering[]): readonly Covering[] {
  const others = releases.filter(({ dataset }) => !dataset.startsWith('population'));
  return others.length === 0 ? releases : others;
}

/** The months of the chart: at most the two years that end with those on the page, and none before there were any. */
export function monthsOfChart({ to }: Period, { from }: Period): Period {
  const start = addMonths(to, 1 - LONGEST);
  return { from: start < from && from <= to ? from : start, to };
}
