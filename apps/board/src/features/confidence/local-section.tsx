import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { LocalByArea } from './local-by-area';
import { LocalByQuarter } from './local-by-quarter';

const LOCAL = graphql(`
  query LocalConfidenceSection($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {
    metric(id: "local-confidence") {
      definition
      ...LocalByArea
      ...LocalByQuarter
    }
  }
`);

/** What residents say in the areas that the local surveys ask in. */
export function LocalSection({ view }: { readonly view: View }) {
  const query = useAnswer(LOCAL, {
    period: { from: view.from, to: view.to },
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  const areas = LOCAL_POLICING_AREAS.filter(({ code }) => view.area === null || code === view.area);
  return (
    <section aria-labelledby="local" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="local">
        Local surveys in impact areas
      </h2>
      <Answered query={query} what="local surveys">
        {({ metric }) =>
          metric === null ? (
            <p className="govuk-body">You are granted no figures of local surveys.</p>
          ) : (
            <>
              <LocalByArea metric={metric} definition={metric.definition} view={view} />
              <LocalByQuarter metric={metric} areas={areas} />
            </>
          )
        }
      </Answered>
    </section>
  );
}
