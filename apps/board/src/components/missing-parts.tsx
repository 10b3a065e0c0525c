import type { AnswerError } from '@citizen-graph/sign-in';

/** Says which parts of a page could not be given; the others are as good as ever. */
export function MissingParts({ errors }: { readonly errors: readonly AnswerError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="govuk-inset-text" role="status">
      <h2 className="govuk-heading-s">Some figures are missing</h2>
      <p className="govuk-body">
        {errors.length === 1 ? 'One part' : `${errors.length} parts`} of this page could not be given. What is
        shown is whole and can be relied on.
      </p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">What is missing, and why</span>
        </summary>
        <ul className="govuk-list govuk-list--bullet govuk-details__text">
          {[...new Set(errors.map(reasonOf))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function reasonOf({ message, extensions }: AnswerError): string {
  return extensions?.code === undefined ? message : `${message} (${extensions.code})`;
}
