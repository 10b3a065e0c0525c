import { useState } from 'react';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { formatDifference } from '../../figures/format-figure';
import { graphql } from '../../generated';
import type { MetricRevisionsPartQuery } from '../../generated/graphql';
import { dayAndTime } from '../../view/months';
import { whereOf } from '../../view/view';
import type { PartProps } from './page-metric';

const METRIC_REVISIONS = graphql(`
  query MetricRevisionsPart($id: ID!, $period: PeriodInput!, $where: [DimensionFilter!]) {
    metric(id: $id) {
      revisions(period: $period, where: $where, from: 1, all: true) {
        erasedSince
        rows {
          steps {
            release {
              number
              kind
              dataset
              fileName
              importedAt
            }
            value {
              ...Figure
            }
            difference
          }
        }
      }
    }
  }
`);

/** What moved the figure since the first release; asked once somebody wants to know. */
export function MetricRevisions({ metric, view }: PartProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="page-part" aria-labelledby="moved">
      <h2 className="govuk-heading-m" id="moved">
        What moved the figure
      </h2>
      <p className="govuk-body">
        Each file that changed the figure of these months since the first came in, whatever day is chosen
        above.
      </p>
      <details className="govuk-details" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Show what moved it</span>
        </summary>
        {isOpen && <AskedRevisions metric={metric} view={view} />}
      </details>
    </section>
  );
}

function AskedRevisions({ metric, view }: PartProps) {
  const query = useAnswer(METRIC_REVISIONS, {
    id: metric.id,
    period: { from: view.from, to: view.to },
    where: whereOf(view),
  });
  return (
    <Answered query={query} what="what moved the figure">
      {({ metric: answered }) => {
        const revisions = answered?.revisions ?? null;
        return revisions === null ? (
          <p className="govuk-body">What moved it is not given to you; the reason stands above.</p>
        ) : (
          <Steps metric={metric} view={view} revisions={revisions} />
        );
      }}
    </Answered>
  );
}

type Revisions = NonNullable<NonNullable<MetricRevisionsPartQuery['metric']>['revisions']>;

const COLUMNS = [
  { heading: 'Release', isNumeric: true },
  { heading: 'File' },
  { heading: 'When' },
  { heading: 'Figure after it' },
  { heading: 'Moved by', isNumeric: true },
];

function Steps({ metric, revisions }: PartProps & { readonly revisions: Revisions }) {
  const steps = revisions.rows.flatMap((row) => row.steps);
  if (steps.length === 0) return <p className="govuk-body">No file has moved it since the first release.</p>;
  return (
    <>
      {revisions.erasedSince && (
        <p className="govuk-body">A record has been erased meanwhile: earlier figures are without it.</p>
      )}
      <DataTable
        caption="Files that moved the figure, in order"
        isCaptionHidden
        columns={COLUMNS}
        rows={steps.map(({ release, value, difference }) => [
          release.number,
          release.fileName ?? `${release.kind.toLowerCase()} of ${release.dataset}`,
          dayAndTime(release.importedAt),
          <Figure key="value" value={value} unit={metric.unit} />,
          difference === null ? 'no figure before' : formatDifference(difference, metric.unit),
        ])}
      />
    </>
  );
}
