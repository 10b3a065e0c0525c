import { useId } from 'react';
import type { FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { graphql } from '../../generated';
import type { DataMetricsQuery } from '../../generated/graphql';
import { monthName } from '../../view/months';
import { matchingMetrics } from './matching-metrics';

const DATA_METRICS = graphql(`
  query DataMetrics {
    metrics {
      id
      title
      definition
      source {
        name
      }
      boards {
        title
      }
      breaks {
        month
        reason
      }
    }
  }
`);

type Metrics = DataMetricsQuery['metrics'];

/** Every metric that the caller may ask, with a link to its page, and the breaks of their series. */
export function MetricList() {
  const query = useAnswer(DATA_METRICS, {});
  return (
    <Answered query={query} what="the metrics">
      {({ metrics }) => (
        <>
          <Metrics metrics={metrics} />
          <Breaks metrics={metrics} />
        </>
      )}
    </Answered>
  );
}

function Metrics({ metrics }: { readonly metrics: Metrics }) {
  const [search] = useSearchParams();
  const text = search.get('find') ?? '';
  const found = matchingMetrics(metrics, text);
  return (
    <section className="page-part" aria-labelledby="metrics">
      <h2 className="govuk-heading-m" id="metrics">
        All metrics
      </h2>
      <FindForm text={text} />
      <p className="govuk-body" role="status">
        {text === ''
          ? `${metrics.length} metrics`
          : `${found.length} of ${metrics.length} metrics have “${text}” in them`}
      </p>
      <BySource metrics={found} />
    </section>
  );
}

function BySource({ metrics }: { readonly metrics: Metrics }) {
  const sources = [...new Set(metrics.map(({ source }) => source.name))];
  return sources.map((name) => (
    <div key={name}>
      <h3 className="govuk-heading-s">{name}</h3>
      <ul className="govuk-list metric-list">
        {metrics
          .filter(({ source }) => source.name === name)
          .map(({ id, title, definition, boards }) => (
            <li key={id}>
              <Link className="govuk-link" to={`/metrics/${id}`}>
                {title}
              </Link>
              <span className="figure-note">{definition}</span>
              {boards.length > 0 && (
                <span className="figure-note">Shown to: {boards.map((board) => board.title).join(', ')}</span>
              )}
            </li>
          ))}
      </ul>
    </div>
  ));
}

function FindForm({ text }: { readonly text: string }) {
  const id = useId();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = new URLSearchParams(search);
    const words = String(new FormData(event.currentTarget).get('find') ?? '').trim();
    if (words === '') asked.delete('find');
    else asked.set('find', words);
    void navigate({ search: asked.toString(), hash: 'metrics' }, { preventScrollReset: true });
  };
  return (
    <form role="search" aria-label="Metrics" className="view-form" onSubmit={find} key={text}>
      <div className="view-form__fields">
        <div className="govuk-form-group">
          <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
            Words of the title or definition
          </label>
          <input className="govuk-input" type="search" id={id} name="find" defaultValue={text} />
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary">
          Find
        </button>
      </div>
    </form>
  );
}

function Breaks({ metrics }: { readonly metrics: Metrics }) {
  const breaks = metrics.flatMap(({ id, title, breaks: own }) => own.map((one) => ({ ...one, id, title })));
  const kinds = new Map(breaks.map((one) => [`${one.month} ${one.reason}`, one]));
  return (
    <section className="page-part" aria-labelledby="breaks">
      <h2 className="govuk-heading-m" id="breaks">
        Breaks in the series
      </h2>
      {kinds.size === 0 ? (
        <p className="govuk-body">No series breaks.</p>
      ) : (
        <DataTable
          caption="Months from which figures cannot be set against earlier ones"
          columns={[{ heading: 'From' }, { heading: 'Why' }, { heading: 'Metrics' }]}
          rows={[...kinds.values()].map(({ month, reason }) => [
            monthName(month),
            reason,
            <Broken
              key="metrics"
              metrics={breaks.filter((one) => one.month === month && one.reason === reason)}
            />,
          ])}
        />
      )}
    </section>
  );
}

function Broken({ metrics }: { readonly metrics: readonly Pick<Metrics[number], 'id' | 'title'>[] }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {metrics.map(({ id, title }) => (
        <li key={id}>
          <Link className="govuk-link" to={`/metrics/${id}`}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
