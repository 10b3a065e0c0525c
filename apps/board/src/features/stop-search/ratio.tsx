import { STATUS_WORDS } from '../../figures/status-words';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const RATIO = graphql(`
  fragment Ratio on MetricValue {
    status
    value
    interval {
      lower
      upper
    }
    shorthand
  }
`);

interface RatioProps {
  readonly value: FragmentType<typeof RATIO>;
  /** Over how many areas it is pooled. */
  readonly areas?: number;
}

/** How many times the rate of the reference a rate is. */
export function Ratio({ value, areas = 0 }: RatioProps) {
  const { value: ratio, status, interval, shorthand } = readFragment(RATIO, value);
  if (ratio === null)
    return (
      <>
        <span className="figure-value">{shorthand}</span>{' '}
        <span className="figure-note">{(STATUS_WORDS as Readonly<Record<string, string>>)[status]}</span>
      </>
    );
  return (
    <>
      <span className="figure-value">
        {ratio.toFixed(2)} times {shorthand}
      </span>
      {interval !== null && (
        <span className="figure-note">
          95% interval {interval.lower.toFixed(2)} to {interval.upper.toFixed(2)}
        </span>
      )}
      {areas > 0 && <span className="figure-note">{areas} areas</span>}
    </>
  );
}
