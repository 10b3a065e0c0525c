import { RefusedError } from '@citizen-graph/sign-in';

interface ProblemProps {
  readonly title: string;
  readonly error: unknown;
  /** Tries again, where that may help. */
  readonly retry?: () => void;
}

/** Says what went wrong, and what to do. */
export function Problem({ title, error, retry }: ProblemProps) {
  return (
    <div className="govuk-error-summary page-state" role="alert">
      <h2 className="govuk-error-summary__title">{title}</h2>
      <p className="govuk-body">{error instanceof Error ? error.message : 'Something went wrong.'}</p>
      {error instanceof RefusedError && <p className="govuk-body">Code: {error.code}</p>}
      {retry !== undefined && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
