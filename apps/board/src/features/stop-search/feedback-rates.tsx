import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const FEEDBACK_RATE = graphql(`
  fragment FeedbackRate on Metric {
    id
    title
    definition
    unit
    table(period: $period, where: $where, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
      }
    }
  }
`);

const FEEDBACK_TO_SEARCHES = graphql(`
  fragment FeedbackToSearches on Metric {
    id
    title
    definition
    unit
    whole: table(period: $period, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
      }
    }
  }
`);

interface FeedbackRatesProps {
  readonly rates: readonly FragmentType<typeof FEEDBACK_RATE>[];
  readonly toSearches: FragmentType<typeof FEEDBACK_TO_SEARCHES> | null;
}

/** How many answer, with what each rate leaves out. */
export function FeedbackRates({ rates, toSearches }: FeedbackRatesProps) {
  const shared = readFragment(FEEDBACK_TO_SEARCHES, toSearches);
  const known = [
    ...(shared === null ? [] : [{ ...shared, row: shared.whole?.rows[0] }]),
    ...rates.map((rate) => {
      const own = readFragment(FEEDBACK_RATE, rate);
      return { ...own, row: own.table?.rows[0] };
    }),
  ];
  return (
    <DataTable
      caption="How many answer"
      columns={[{ heading: 'Measure' }, { heading: 'Figure' }]}
      rows={known.map(({ title, definition, unit, row }) => [
        <>
          {title}
          <span className="figure-note">{definition}</span>
        </>,
        row === undefined ? 'could not be given' : <Figure value={row.value} unit={unit} />,
      ])}
    />
  );
}
