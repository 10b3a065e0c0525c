import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { summarise } from './summarise';
import type { Summarised } from './summarise';

const SUMMARY_METRIC = graphql(`
  fragment SummaryMetric on Metric {
    id
    title
    polarity
    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
      rows {
        value {
          status
        }
        change {
          absolute
          test {
            pValue
          }
        }
      }
    }
    chart(period: $chart, where: $where, asOf: $asOf) {
      variation {
        code
        title
      }
      assurance {
        code
      }
    }
  }
`);

interface BoardSummaryProps {
  readonly metrics: readonly FragmentType<typeof SUMMARY_METRIC>[];
}

/** What a board has to know first: what is worse, what is better, and of what there is no figure. */
export function BoardSummary({ metrics }: BoardSummaryProps) {
  const { worse, better, missed, missing, unchanged, familySize } = summarise(
    metrics.map((metric) => readFragment(SUMMARY_METRIC, metric)),
  );
  return (
    <section aria-labelledby="in-short" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="in-short">
        In short
      </h2>
      <div className="board-summary">
        <Group title="Worse, by more than chance would bring" metrics={worse} isBad />
        <Group title="Better, by more than chance would bring" metrics={better} />
        <Group title="Will miss their targets as things are" metrics={missed} isBad />
      </div>
      <p className="govuk-body">
        {unchanged === 0
          ? 'No other metric'
          : unchanged === 1
            ? 'One other metric'
            : `${unchanged} other metrics`}{' '}
        moved within what chance would bring, or cannot be judged.
        {familySize > 1 &&
          ` ${familySize} changes were tested together, adjusted for how many they are (Holm).`}
        {missing > 0 && ` Of ${missing} there is no figure for these months; the table says why.`}
      </p>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly metrics: readonly Summarised[];
  readonly isBad?: boolean;
}

function Group({ title, metrics, isBad = false }: GroupProps) {
  if (metrics.length === 0) return null;
  return (
    <div className={`board-summary__group${isBad ? ' board-summary__group--worse' : ''}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {title} ({metrics.length})
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {metrics.map(({ id, title: name }) => (
          <li key={id}>
            <a className="govuk-link" href={`#metric-${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
