import { useId } from 'react';
import type { FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DataTable } from '../../components/data-table';
import { formatCount } from '../../figures/format-figure';
import { dayAndTime } from '../../view/months';
import { readBetween, releasesBetween } from './between-releases';
import { KIND_WORDS, datasetName, monthsInWords } from './release-row';
import type { ReleaseRow } from './release-row';

interface PartProps {
  readonly releases: readonly ReleaseRow[];
}

/** What came in after one release up to another; both stand in the address. */
export function BetweenReleases({ releases }: PartProps) {
  const [search] = useSearchParams();
  const between = readBetween(
    search,
    releases.map(({ number }) => number),
  );
  return (
    <section className="page-part" aria-labelledby="between">
      <h2 className="govuk-heading-m" id="between">
        What changed between two releases
      </h2>
      <p className="govuk-body">The page of a metric says which of them moved its figure, and by how much.</p>
      <BetweenForm releases={releases} problem={typeof between === 'string' ? between : null} />
      {between !== null && typeof between === 'object' && (
        <Came releases={releasesBetween(releases, between)} {...between} />
      )}
    </section>
  );
}

function BetweenForm({ releases, problem }: PartProps & { readonly problem: string | null }) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const id = useId();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new URLSearchParams(search);
    for (const [name, value] of new FormData(event.currentTarget)) chosen.set(name, String(value));
    void navigate({ search: chosen.toString(), hash: 'between' }, { preventScrollReset: true });
  };
  const isWrong = problem !== null;
  return (
    <form className="view-form" onSubmit={choose} aria-label="Two releases" key={search.toString()}>
      <div className={`govuk-form-group${isWrong ? ' govuk-form-group--error' : ''}`}>
        {isWrong && (
          <p className="govuk-error-message" id={`${id}-error`} role="alert">
            <span className="govuk-visually-hidden">Error:</span> {problem}
          </p>
        )}
        <div className="view-form__fields">
          <Release
            label="After"
            name="from"
            releases={releases}
            usual={releases.at(-1)?.number}
            error={isWrong ? `${id}-error` : undefined}
          />
          <Release
            label="Up to"
            name="to"
            releases={releases}
            usual={releases[0]?.number}
            error={isWrong ? `${id}-error` : undefined}
          />
          <button type="submit" className="govuk-button govuk-button--secondary">
            Show what changed
          </button>
        </div>
      </div>
    </form>
  );
}

interface ReleaseProps extends PartProps {
  readonly label: string;
  readonly name: 'from' | 'to';
  readonly usual: number | undefined;
  readonly error: string | undefined;
}

function Release({ label, name, releases, usual, error }: ReleaseProps) {
  const [search] = useSearchParams();
  const id = useId();
  const asked = Number(search.get(name));
  const chosen = releases.some(({ number }) => number === asked) ? asked : usual;
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} name={name} defaultValue={chosen} aria-describedby={error}>
        {releases.map(({ number, fileName, dataset }) => (
          <option key={number} value={number}>
            {number}: {fileName ?? dataset}
          </option>
        ))}
      </select>
    </div>
  );
}

const COLUMNS = [
  { heading: 'Release', isNumeric: true },
  { heading: 'What it did' },
  { heading: 'Dataset' },
  { heading: 'Months' },
  { heading: 'Rows accepted', isNumeric: true },
  { heading: 'Rows erased', isNumeric: true },
  { heading: 'When' },
];

function Came({ releases, from, to }: PartProps & { readonly from: number; readonly to: number }) {
  const datasets = new Set(releases.map(({ dataset }) => dataset));
  const accepted = releases.reduce((sum, { rowsAccepted }) => sum + (rowsAccepted ?? 0), 0);
  return (
    <>
      <p className="govuk-body" role="status">
        After release {from}, up to release {to}:{' '}
        {releases.length === 1 ? 'one release' : `${releases.length} releases`} of{' '}
        {datasets.size === 1 ? 'one dataset' : `${datasets.size} datasets`}, {formatCount(accepted)} rows.
      </p>
      <DataTable
        caption={`Releases after ${from} up to ${to}`}
        columns={COLUMNS}
        rows={releases.map((release) => [
          release.number,
          KIND_WORDS[release.kind],
          datasetName(release.dataset),
          monthsInWords(release.period),
          formatCount(release.rowsAccepted ?? 0),
          formatCount(release.rowsErased ?? 0),
          dayAndTime(release.importedAt),
        ])}
      />
    </>
  );
}
