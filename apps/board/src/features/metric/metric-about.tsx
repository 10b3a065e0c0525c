import { unitInWords } from '@citizen-graph/exports';
import { Link } from 'react-router';
import { formatFigure } from '../../figures/format-figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { monthName } from '../../view/months';
import { searchOf } from '../../view/view';
import type { View } from '../../view/view';
import { Fact } from './fact';

const METRIC_ABOUT = graphql(`
  fragment MetricAbout on Metric {
    unit
    polarity
    target
    source {
      name
      publisher
    }
    datasets
    boards {
      id
      title
    }
    breaks {
      month
      reason
    }
    companions {
      id
      title
    }
    disclosure {
      audience
      version
      owner
      open
    }
  }
`);

const POLARITY = {
  HIGHER_IS_BETTER: 'Higher is better',
  LOWER_IS_BETTER: 'Lower is better',
  NEUTRAL: 'Neither higher nor lower is better by itself',
} as const;

const AUDIENCE = {
  analyst: 'as they are calculated, for analysts of the force',
  internal: 'small figures are hidden, and others with them',
  partner: 'every count carries noise',
} as const;

interface MetricAboutProps {
  readonly metric: FragmentType<typeof METRIC_ABOUT>;
  readonly view: View;
}

/** What a metric is: unit, direction, target, source, boards, breaks and companions. */
export function MetricAbout({ metric, view }: MetricAboutProps) {
  const about = readFragment(METRIC_ABOUT, metric);
  const { unit, polarity, target, source, boards, breaks, companions, disclosure } = about;
  return (
    <section className="page-part" aria-labelledby="about">
      <h2 className="govuk-heading-m" id="about">
        About this metric
      </h2>
      <dl className="govuk-summary-list">
        <Fact name="Unit">{unitInWords(unit)}</Fact>
        <Fact name="Direction">{POLARITY[polarity]}</Fact>
        <Fact name="Target">{target === null ? 'No target is set' : formatFigure(target, unit)}</Fact>
        <Fact name="Source">
          {source.name}, {source.publisher}
        </Fact>
        <Fact name="Datasets">{[...new Set(about.datasets)].join(', ')}</Fact>
        <Fact name="Boards">
          <Names names={boards.map(({ title }) => title)} none="Shown to no board by itself" />
        </Fact>
        <Fact name="Breaks in the series">
          <Names
            names={breaks.map(({ month, reason }) => `From ${monthName(month)}: ${reason}`)}
            none="None: all its figures can be set against each other"
          />
        </Fact>
        <Fact name="Show beside it">
          {companions.length === 0
            ? 'Nothing in particular'
            : companions.map(({ id, title }) => (
                <p key={id} className="govuk-body govuk-!-margin-bottom-1">
                  <Link className="govuk-link" to={{ pathname: `/metrics/${id}`, search: searchOf(view) }}>
                    {title}
                  </Link>
                </p>
              ))}
        </Fact>
        {disclosure !== null && (
          <Fact name="Disclosure control">
            {disclosure.open ??
              `Policy ${disclosure.version}: ${AUDIENCE[disclosure.audience]}. Owner: ${disclosure.owner}.`}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Names({ names, none }: { readonly names: readonly string[]; readonly none: string }) {
  if (names.length === 0) return none;
  return names.map((name) => (
    <p key={name} className="govuk-body govuk-!-margin-bottom-1">
      {name}
    </p>
  ));
}
