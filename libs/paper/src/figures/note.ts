import { numberOf, statusOf, unitOf, valueOf } from './figure';
import type { Figure } from './figure';
import type { FigureTable } from './figure-table';
import { formatFigure, formatInterval, formatNumber } from './format';
import { dayWords, groupWords, markWords, methodWords, periodWords } from './words';

/** What a figure is footnoted with: metric, base, interval and method, releases and as-of, status, synthetic or not. */
export function noteOf(figure: Figure): string {
  const parts = [
    subjectOf(figure),
    ...baseOf(figure),
    ...intervalOf(figure),
    ...markOf(figure),
    sourceOf(figure.table),
  ];
  return `${parts.join('. ')}.`;
}

/** Which releases figures rest on, as of when, and whether any of it is made up. */
export function sourceOf({
  releases,
  asOf,
  synthetic,
}: Pick<FigureTable, 'releases' | 'asOf' | 'synthetic'>): string {
  const source = `${releaseWords(releases.map(({ number }) => number))}, as of ${dayWords(asOf)}`;
  return synthetic ? `${source}. Synthetic data` : source;
}

/** Release 52, or releases 2-14 and 129-164. */
export function releaseWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  if (runs.length === 0) return 'No release';
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${from}\u2013${to}`)).join(', ');
  return `${numbers.length === 1 ? 'Release' : 'Releases'} ${words}`;
}

function subjectOf({ metric, row, take }: Figure): string {
  const groups = groupWords(row);
  const what = groups === '' ? metric.title : `${metric.title}; ${groups}`;
  const { change } = row;
  if (take === 'value' || change === null) return `${what}; ${periodWords(row.period)}`;
  if (take === 'before') return `${what}; ${periodWords(change.period)}`;
  const of = take === 'relative' ? 'Change in per cent' : 'Change';
  return `${of}: ${what}; ${periodWords(row.period)} against ${periodWords(change.period)}`;
}

function baseOf(figure: Figure): readonly string[] {
  if (statusOf(figure) !== 'PUBLISHED') return [`Status: ${formatFigure(figure)}`];
  const published = 'Status: published';
  if (figure.take === 'change' || figure.take === 'relative') return [`${betweenOf(figure)}`, published];
  const value = valueOf(figure);
  if (value?.denominator === null || value?.denominator === undefined) return [published];
  const base = formatNumber(value.denominator, 'COUNT');
  if (value.numerator === null) return [`Base: ${base}`, published];
  return [`Numerator and base: ${formatNumber(value.numerator, 'COUNT')} of ${base}`, published];
}

function betweenOf(figure: Figure): string {
  const [now, before] = (['value', 'before'] as const).map((take) =>
    formatFigure({ ...figure, take }, { decimals: null, signed: false }),
  );
  return `From ${before} to ${now}`;
}

function intervalOf(figure: Figure): readonly string[] {
  const words = formatInterval(figure);
  if (words === null)
    return numberOf(figure) !== null && unitOf(figure) === 'COUNT' ? ['A count, so it has no interval'] : [];
  const { value, change } = figure.row;
  const method = figure.take === 'value' ? value.interval?.method : change?.interval?.method;
  const test = figure.take === 'change' && change?.test ? [`p = ${pWords(change.test.pValue)}`] : [];
  return [`95% confidence interval ${words} (${methodWords(method ?? '')})`, ...test];
}

/** A p-value to three decimals, or less than 0.001. */
export function pWords(pValue: number): string {
  return pValue < 0.001 ? 'less than 0.001' : pValue.toFixed(3);
}

function markOf(figure: Figure): readonly string[] {
  const shorthand = valueOf(figure)?.shorthand ?? null;
  const words = numberOf(figure) === null ? null : markWords(shorthand);
  return words === null ? [] : [`${shorthand}: ${words}`];
}
