import type { ChartFigure } from '@citizen-graph/charts';
import type { PublishedCell, PublishedColumn } from '@citizen-graph/exports';
import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';
import type { AnswerState } from './published';

const PLOTTED = graphql(`
  fragment Plotted on MetricValue {
    status
    value
    denominator
    interval {
      lower
      upper
    }
    shorthand
  }
`);

/** A figure that is drawn, and stands in the table behind the drawing. */
export type Plotted = FragmentType<typeof PLOTTED>;

const RESTS_ON = graphql(`
  fragment RestsOn on MetricTable {
    asOf
    synthetic
    releases {
      number
      fileName
      sha256
      synthetic
    }
  }
`);

/** What the figures of a table rest on. */
export type RestsOn = FragmentType<typeof RESTS_ON>;

/** A figure as charts take it. */
export function figureOf(value: Plotted): ChartFigure {
  return readFragment(PLOTTED, value);
}

/** What one or several tables, of one moment, rest on together. */
export function stateOf(...tables: readonly (RestsOn | null | undefined)[]): AnswerState {
  const known = tables.flatMap((table) => (table ? [readFragment(RESTS_ON, table)] : []));
  const releases = new Map(
    known.flatMap((table) => table.releases).map((release) => [release.number, release]),
  );
  return {
    asOf: known[0]?.asOf ?? null,
    synthetic: known.length === 0 ? null : known.some(({ synthetic }) => synthetic),
    releases: [...releases.values()].sort((a, b) => a.number - b.number),
  };
}

/** A figure as a cell: the number, or its symbol and why there is none. */
export function cellOf(value: Plotted): PublishedCell {
  const { value: number, status, shorthand } = readFragment(PLOTTED, value);
  return number ?? { shorthand: shorthand ?? '', status };
}

/** A figure with its interval, base and symbols, in the columns of figureColumns. */
export function figureCells(value: Plotted): readonly PublishedCell[] {
  const { denominator, interval, shorthand, value: number } = readFragment(PLOTTED, value);
  const none = number === null ? cellOf(value) : NO_SUCH;
  return [
    cellOf(value),
    interval?.lower ?? none,
    interval?.upper ?? none,
    denominator ?? none,
    number === null ? '' : (shorthand ?? ''),
  ];
}

const NO_SUCH = { shorthand: '[z]', status: 'NOT_APPLICABLE' } as const;

/** The columns of a figure with its interval, base and symbols. */
export function figureColumns(
  name: string,
  { kind, unit }: Pick<PublishedColumn, 'kind' | 'unit'>,
): readonly PublishedColumn[] {
  return [
    { id: 'value', name, kind, unit },
    { id: 'interval_lower', name: '95% interval, from', kind, unit },
    { id: 'interval_upper', name: '95% interval, to', kind, unit },
    { id: 'base', name: 'Base', kind: 'count', unit: null },
    { id: 'symbols', name: 'Symbols', kind: 'symbol', unit: null },
  ];
}

/** A column of words. */
export function textColumn(id: string, name: string): PublishedColumn {
  return { id, name, kind: 'text', unit: null };
}

/** What has to be said beside a chart, and that its figures are made up where they are. */
export function noteOf({ synthetic }: AnswerState, ...words: readonly string[]): { readonly note?: string } {
  const all = [...words, ...(synthetic === true ? ['Synthetic data.'] : [])].filter((part) => part !== '');
  return all.length === 0 ? {} : { note: all.join(' ') };
}
