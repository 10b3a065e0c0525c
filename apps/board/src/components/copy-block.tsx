import { useState } from 'react';

interface CopyBlockProps {
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  /** Whether it is shown on demand, as it is long. */
  readonly isFolded?: boolean;
}

/** A text for machines, with a button that copies it. */
export function CopyBlock({ title, text, note, isFolded = false }: CopyBlockProps) {
  const block = (
    <>
      {note !== undefined && <p className="govuk-body-s govuk-!-margin-bottom-1">{note}</p>}
      <pre className="code-block" tabIndex={0} role="region" aria-label={title}>
        <code>{text}</code>
      </pre>
    </>
  );
  return (
    <div className="copy-block">
      {isFolded ? (
        <details className="govuk-details govuk-!-margin-bottom-2">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{title}</span>
          </summary>
          {block}
        </details>
      ) : (
        <>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
          {block}
        </>
      )}
      <CopyButton text={text} of={title} />
    </div>
  );
}

function CopyButton({ text, of }: { readonly text: string; readonly of: string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Your browser did not let it be copied; select the text instead');
    }
  };
  return (
    <p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
        onClick={() => void copy()}
      >
        Copy<span className="govuk-visually-hidden">: {of}</span>
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
