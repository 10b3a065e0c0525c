import { useState } from 'react';
import { Confirmation } from './action-edits';
import { DecisionForm } from './decision-form';

interface MeetingEditsProps {
  readonly meetingId: string;
  /** What the meeting is called: meeting of 3 March 2023. */
  readonly meeting: string;
}

/** The edits of a meeting, for those who are granted to make them. */
export function MeetingEdits({ meetingId, meeting }: MeetingEditsProps) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const onSaved = (message: string): void => {
    setOpen(false);
    setSaved(message);
  };
  const open = (): void => {
    setSaved(null);
    setOpen(true);
  };
  return (
    <div className="no-print">
      {saved !== null && <Confirmation message={saved} />}
      {isOpen ? (
        <DecisionForm {...{ meetingId, meeting, onSaved }} onCancel={() => setOpen(false)} />
      ) : (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={open}>
          Record a decision<span className="govuk-visually-hidden"> of the {meeting}</span>
        </button>
      )}
    </div>
  );
}
