import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { FormProblem } from './form-problems';

interface ErrorSummaryProps {
  readonly problems: readonly FormProblem[];
  /** The prefix of the ids of the fields. */
  readonly formId: string;
}

/** What is wrong with a form, each problem a link to its field; takes the focus whenever it changes. */
export function ErrorSummary({ problems, formId }: ErrorSummaryProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) place.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={place} tabIndex={-1}>
      <div role="alert">
        <h5 className="govuk-error-summary__title">There is a problem</h5>
        <ul className="govuk-list govuk-error-summary__list">
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field === null ? (
                message
              ) : (
                <a href={`#${formId}-${field}`} onClick={(event) => goTo(event, `${formId}-${field}`)}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

// The address stays as it is: it says what the page shows.
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
