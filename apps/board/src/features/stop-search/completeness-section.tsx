import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { useAnswer } from '../../app/use-answer';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { shortMonth } from '../../view/months';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { Figure } from '../../components/figure';
import { CompletenessChart } from './completeness-chart';

const COMPLETENESS = graphql(`
  query SearchCompletenessSection($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {
    metric(id: "search-field-completeness") {
      ...CompletenessByMonth
      ...CompletenessChart
    }
  }
`);

/** How much of each record is filled in. */
export function CompletenessSection({ view }: { readonly view: View }) {
  const query = useAnswer(COMPLETENESS, {
    period: { from: view.from, to: view.to },
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="completeness" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="completeness">
        How complete the records are
      </h2>
      <Answered query={query} what="how complete the records are">
        {({ metric }) =>
          metric === null ? (
            <p className="govuk-body">You are granted no figures of the records of searches.</p>
          ) : (
            <>
              <CompletenessChart metric={metric} view={view} />
              <ByMonth metric={metric} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

const BY_MONTH = graphql(`
  fragment CompletenessByMonth on Metric {
    byMonth: table(period: $period, grain: MONTH, by: [FIELD], where: $where, asOf: $asOf) {
      rows {
        period {
          from
        }
        group {
          code
          label
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

function ByMonth({ metric }: { readonly metric: FragmentType<typeof BY_MONTH> }) {
  const rows = readFragment(BY_MONTH, metric).byMonth?.rows ?? [];
  const months = [...new Set(rows.map(({ period }) => period.from))];
  const fields = new Map(rows.flatMap(({ group }) => group.map(({ code, label }) => [code, label] as const)));
  return (
    <DataTable
      caption="Fields filled in by month, per cent of the searches to which each applies"
      columns={[
        { heading: 'Field' },
        ...months.map((month) => ({ heading: shortMonth(month), isNumeric: true })),
      ]}
      rows={[...fields].map(([code, label]) => [
        label,
        ...months.map((month) => {
          const row = rows.find(({ period, group }) => period.from === month && group[0]?.code === code);
          return row === undefined ? '' : <Figure value={row.value} unit="PERCENT" isAlone />;
        }),
      ])}
    />
  );
}
