import { MetricFiguresDocument } from '@citizen-graph/operations';
import { CopyBlock } from '../../components/copy-block';
import { useSignedIn } from '../../app/session';
import type { DimensionName } from '../../generated/graphql';
import { momentOf, whereOf } from '../../view/view';
import { curlOf, explorerLinkOf, textOf } from './query-text';
import type { PartProps } from './page-metric';

/** The question behind the page, to be asked again by a program. */
export function MetricQuery({ metric, view, by }: PartProps & { readonly by: DimensionName | null }) {
  const { granted } = useSignedIn();
  const where = whereOf(view);
  const asOf = momentOf(view.asOf);
  const asked = {
    operation: String(MetricFiguresDocument),
    documentId: String(MetricFiguresDocument.__meta__?.['hash']),
    variables: {
      metric: metric.id,
      period: { from: view.from, to: view.to },
      compare: view.comparison,
      ...(by === null ? {} : { by: [by] }),
      ...(where === null ? {} : { where }),
      ...(asOf === null ? {} : { asOf }),
    },
  };
  return (
    <section className="page-part" aria-labelledby="query">
      <h2 className="govuk-heading-m" id="query">
        Ask it yourself
      </h2>
      <p className="govuk-body">
        The figures of this page as a question to the programming interface.
        {granted.freeForm && (
          <>
            {' '}
            <a className="govuk-link" href={explorerLinkOf(asked)}>
              Open it in the explorer
            </a>
            .
          </>
        )}
      </p>
      <CopyBlock
        title="From a shell, as a trusted operation"
        text={curlOf(asked, location.origin)}
        note="Put an access token into TOKEN first."
      />
      <CopyBlock title="GraphQL and its variables" text={textOf(asked)} isFolded />
    </section>
  );
}
