import { formatBounds, formatDifference, formatFigure } from '../figures/format-figure';
import type { FigureUnit } from '../figures/format-figure';
import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';
import { periodName } from '../view/months';

const CHANGE = graphql(`
  fragment Change on Change {
    period {
      from
      to
    }
    value {
      status
      value
      shorthand
    }
    status
    absolute
    interval {
      lower
      upper
    }
    intervalStatus
    test {
      pValue
    }
  }
`);

interface ChangeProps {
  readonly change: FragmentType<typeof CHANGE> | null;
  readonly unit: FigureUnit;
}

const NO_CHANGE = {
  NO_FIGURE: 'No change: one of the two figures is not given',
  SERIES_BREAK: 'No change is given across a break in the series',
  MONTHS_MISSING: 'No change is given while months are missing',
} as const;

/** How a figure changed, how sure that is, and since when. */
export function Change({ change, unit }: ChangeProps) {
  const known = readFragment(CHANGE, change);
  if (known === null) return <span className="figure-note">Not compared</span>;
  const { status, absolute, interval, period, value } = known;
  if (status !== 'CALCULATED' || absolute === null)
    return <span className="figure-note">{NO_CHANGE[status as keyof typeof NO_CHANGE]}</span>;
  return (
    <>
      <span className="figure-value">{formatDifference(absolute, unit)}</span>{' '}
      <span className="figure-note">{verdictOf(known)}</span>
      <span className="figure-note">
        {interval !== null && `95% interval ${formatBounds(interval, unit)}; `}
        from {value.value === null ? value.shorthand : formatFigure(value.value, unit)} in{' '}
        {periodName(period)}
      </span>
    </>
  );
}

interface Judged {
  readonly interval: unknown;
  readonly test: { readonly pValue: number } | null;
}

/** Whether chance alone would bring such a change, in words. */
function verdictOf({ interval, test }: Judged): string {
  if (test !== null)
    return test.pValue < 0.05 ? 'more than chance would bring' : 'within what chance would bring';
  return interval === null ? 'how far chance moves it is not known' : 'no test for this figure';
}
