import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf } from '../../view/view';
import type { View } from '../../view/view';
import { RelativeRates } from './relative-rates';

const RELATIVE_RATES = graphql(`
  query RelativeRatesSection($period: PeriodInput!, $area: ID, $asOf: DateTimeISO) {
    stopSearch {
      disproportionality(period: $period, area: $area, asOf: $asOf) {
        ...RelativeRates
      }
    }
  }
`);

/** How often ethnic groups are searched, beside how many live here. */
export function RelativeRatesSection({ view }: { readonly view: View }) {
  const query = useAnswer(RELATIVE_RATES, {
    period: { from: view.from, to: view.to },
    area: view.area,
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="relative-rates" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="relative-rates">
        Searches of ethnic groups, beside residents
      </h2>
      <Answered query={query} what="rates of ethnic groups">
        {({ stopSearch }) =>
          stopSearch?.disproportionality ? (
            <RelativeRates rates={stopSearch.disproportionality} view={view} />
          ) : (
            <p className="govuk-body">You are granted no figures of searches by ethnic group.</p>
          )
        }
      </Answered>
    </section>
  );
}
