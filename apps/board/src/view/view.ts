import { LOCAL_POLICING_AREAS, parseMonth } from '@citizen-graph/reference';
import type { Comparison, Month, Period } from '@citizen-graph/reference';
import { useSearchParams } from 'react-router';

/** What a page is looked at for: all of it stands in the address, so that a link shows the same. */
export interface View extends Period {
  /** The code of a local policing area; null for the whole force. */
  readonly area: string | null;
  readonly comparison: Comparison;
  /** The day, such as 2023-05-31, as of whose end figures are shown; null for now. */
  readonly asOf: string | null;
}

export const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  PREVIOUS_PERIOD: 'the months directly before',
  SAME_PERIOD_LAST_YEAR: 'the same months a year before',
  SAME_PART_LAST_YEAR: 'the same part of a year before',
};

const COMPARISONS = Object.keys(COMPARISON_WORDS) as readonly Comparison[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a view from an address; what does not fit is as if it were not there. */
export function readView(search: URLSearchParams, usual: Period): View {
  const area = search.get('area');
  const asOf = search.get('asOf');
  const comparison = search.get('compare');
  return {
    ...readPeriod(search, usual),
    area: LOCAL_POLICING_AREAS.some(({ code }) => code === area) ? area : null,
    comparison: COMPARISONS.find((known) => known === comparison) ?? 'PREVIOUS_PERIOD',
    asOf: asOf !== null && DAY.test(asOf) ? asOf : null,
  };
}

function readPeriod(search: URLSearchParams, usual: Period): Period {
  const monthOf = (name: string): Month | null => parseMonth(search.get(name) ?? '');
  const from = monthOf('from');
  const to = monthOf('to');
  return from !== null && to !== null && from <= to ? { from, to } : usual;
}

/** The view that the address of the page says, of these months unless it says others. */
export function useView(usual: Period): View {
  const [search] = useSearchParams();
  return readView(search, usual);
}

/** A view as the search of an address, to link to another page of the same months. */
export function searchOf({ from, to, area, comparison, asOf }: View): string {
  const search = new URLSearchParams({ from, to });
  if (area !== null) search.set('area', area);
  if (comparison !== 'PREVIOUS_PERIOD') search.set('compare', comparison);
  if (asOf !== null) search.set('asOf', asOf);
  return search.toString();
}

/** The last moment of a day in London; null for now. */
export function momentOf(asOf: string | null): string | null {
  if (asOf === null) return null;
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${asOf}T22:59:59Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${asOf}T23:59:59.999${offset === 'GMT+01:00' ? '+01:00' : '+00:00'}`;
}

/** The filter of a metric that a view means: of its area, or of nothing. */
export function whereOf({ area }: Pick<View, 'area'>) {
  return area === null ? null : ([{ dimension: 'AREA', values: [area] }] as const);
}
