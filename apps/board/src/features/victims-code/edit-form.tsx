import { useEffect, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import type { FormProblem } from './form-problems';

interface EditFormProps {
  readonly title: string;
  readonly formId: string;
  readonly problems: readonly FormProblem[];
  readonly isSending: boolean;
  readonly send: (event: FormEvent<HTMLFormElement>) => void;
  readonly onCancel: () => void;
  /** What the button is called: Save unless given. */
  readonly action?: string;
  readonly children: ReactNode;
}

/** The frame of each edit: its title takes the focus, then problems, fields, and the two ways out. */
export function EditForm({
  title,
  formId,
  problems,
  isSending,
  send,
  onCancel,
  action,
  children,
}: EditFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form className="edit-form" onSubmit={send} noValidate aria-labelledby={`${formId}-title`}>
      <ErrorSummary problems={problems} formId={formId} />
      <h5 className="govuk-heading-s" id={`${formId}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h5>
      {children}
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button" aria-disabled={isSending} disabled={isSending}>
          {isSending ? 'Saving…' : (action ?? 'Save')}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
