import { useEffect, useRef, useState } from 'react';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { ActionForm } from './action-form';
import { NoteForm } from './note-form';

const ACTION_TO_EDIT = graphql(`
  fragment ActionToEdit on PlanAction {
    id
    version
    startsOn
    dueOn
    completedOn
  }
`);

type Opened = 'note' | 'action' | null;

/** The edits of an action, for those who are granted to make them. */
export function ActionEdits({ action }: { readonly action: FragmentType<typeof ACTION_TO_EDIT> }) {
  const { id, version, startsOn, dueOn, completedOn } = readFragment(ACTION_TO_EDIT, action);
  const [opened, setOpened] = useState<Opened>(null);
  const [returnTo, setReturnTo] = useState<Opened>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const open = (form: Opened): void => {
    setSaved(null);
    setReturnTo(form);
    setOpened(form);
  };
  const ways = {
    onSaved: (message: string): void => {
      setReturnTo(null);
      setOpened(null);
      setSaved(message);
    },
    onCancel: (): void => setOpened(null),
  };
  const before = { startsOn, dueOn, isComplete: completedOn !== null, completedOn: completedOn ?? '' };
  return (
    <div className="no-print">
      {saved !== null && <Confirmation message={saved} />}
      {opened === null && <Buttons id={id} open={open} returnTo={returnTo} />}
      {opened === 'note' && <NoteForm id={id} {...ways} />}
      {opened === 'action' && <ActionForm id={id} version={version} before={before} {...ways} />}
    </div>
  );
}

interface ButtonsProps {
  readonly id: string;
  readonly open: (form: Opened) => void;
  /** The form that was cancelled: its button takes the focus back. */
  readonly returnTo: Opened;
}

const FORMS = [
  ['note', 'Add a progress note'],
  ['action', 'Change status or dates'],
] as const;

function Buttons({ id, open, returnTo }: ButtonsProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="govuk-button-group">
      {FORMS.map(([form, words]) => (
        <button
          key={form}
          type="button"
          className="govuk-button govuk-button--secondary"
          ref={form === returnTo ? back : null}
          onClick={() => open(form)}
        >
          {words}
          <span className="govuk-visually-hidden"> of action {id}</span>
        </button>
      ))}
    </div>
  );
}

/** Says that an edit has been made, and takes the focus from the form that has gone. */
export function Confirmation({ message }: { readonly message: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [message]);
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      tabIndex={-1}
      ref={place}
    >
      <div className="govuk-notification-banner__header">
        <p className="govuk-notification-banner__title">Saved</p>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{message}</p>
      </div>
    </div>
  );
}
