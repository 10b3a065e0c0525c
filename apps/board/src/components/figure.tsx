import { formatBounds, formatCount, formatFigure } from '../figures/format-figure';
import type { FigureUnit } from '../figures/format-figure';
import { STATUS_WORDS, wordsOfSymbols } from '../figures/status-words';
import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';

const FIGURE = graphql(`
  fragment Figure on MetricValue {
    status
    value
    numerator
    denominator
    effectiveBase
    interval {
      lower
      upper
      method
    }
    yearEnding
    shorthand
  }
`);

interface FigureProps {
  readonly value: FragmentType<typeof FIGURE>;
  readonly unit: FigureUnit;
  /** Whether it is the first thing to read. */
  readonly isLarge?: boolean;
  /** Whether its base and interval stand beneath it. */
  readonly isAlone?: boolean;
}

/** A figure, or its symbol and why there is none; beneath it what it rests on. */
export function Figure({ value, unit, isLarge = false, isAlone = false }: FigureProps) {
  const figure = readFragment(FIGURE, value);
  const size = isLarge ? ' figure-value--large' : '';
  if (figure.status !== 'PUBLISHED' || figure.value === null) {
    return (
      <>
        <span className={`figure-value${size}`}>{figure.shorthand}</span>{' '}
        <span className="figure-note">{wordsOf(figure.status)}</span>
      </>
    );
  }
  const words = wordsOfSymbols(figure.shorthand);
  return (
    <>
      <span className={`figure-value${size}`}>
        {formatFigure(figure.value, unit)} {figure.shorthand}
      </span>
      {words !== '' && <span className="figure-note">{words}</span>}
      {!isAlone && <FigureBasis value={value} unit={unit} />}
    </>
  );
}

function FigureBasis({ value, unit }: Pick<FigureProps, 'value' | 'unit'>) {
  const { denominator, interval } = readFragment(FIGURE, value);
  if (interval === null && denominator === null) return null;
  return (
    <span className="figure-note">
      {[
        interval === null ? null : `95% interval ${formatBounds(interval, unit)}`,
        denominator === null ? null : `base ${formatCount(denominator)}`,
      ]
        .filter((part) => part !== null)
        .join('; ')}
    </span>
  );
}

function wordsOf(status: string): string {
  return (STATUS_WORDS as Readonly<Record<string, string>>)[status] ?? 'not given';
}
