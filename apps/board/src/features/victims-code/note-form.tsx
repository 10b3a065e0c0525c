import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../../generated';
import { checkNote } from './check-note';
import type { TypedNote } from './check-note';
import { EditForm } from './edit-form';
import { InputField, ProseField, SelectField } from './form-field';
import { problemsOf } from './form-problems';
import type { FormProblem } from './form-problems';
import { CONFIDENCES } from './rag-words';
import { refusalOf, useEdit } from './use-edit';

const ADD_NOTE = graphql(`
  mutation AddPlanActionNote($input: AddVictimsActionNoteInput!) {
    addVictimsActionNote(input: $input) {
      note {
        number
      }
    }
  }
`);

interface NoteFormProps {
  readonly id: string;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

const FIELDS = ['progress', 'confidence', 'text', 'reportedOn'];
const CHOOSE = { '': 'Choose', ...CONFIDENCES };

/** Adds a progress note to an action; notes are added and never changed, so that none can be in another's way. */
export function NoteForm({ id, onSaved, onCancel }: NoteFormProps) {
  const formId = useId();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const edit = useEdit(ADD_NOTE, {
    onDone: ({ addVictimsActionNote: added }) =>
      onSaved(`Progress note ${added?.note.number ?? ''} of action ${id} has been added.`),
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const checked = checkNote(typedIn(event.currentTarget));
    if (!('progress' in checked)) return setProblems(checked);
    setProblems([]);
    edit.mutate(
      { actionId: id, ...checked },
      { onError: (error) => setProblems(problemsOf(refusalOf(error), FIELDS)) },
    );
  };
  const state = { formId, problems };
  return (
    <EditForm
      title={`Add a progress note to ${id}`}
      isSending={edit.isPending}
      {...state}
      {...{ send, onCancel }}
    >
      <NoteFields {...state} />
    </EditForm>
  );
}

interface NoteFieldsProps {
  readonly formId: string;
  readonly problems: readonly FormProblem[];
}

function NoteFields(state: NoteFieldsProps) {
  return (
    <>
      <InputField
        {...state}
        name="progress"
        label="How much is done, in per cent"
        type="text"
        width="govuk-input--width-3"
        value=""
      />
      <SelectField {...state} name="confidence" label="Will it be done in time?" value="" options={CHOOSE} />
      <ProseField {...state} name="text" label="What has been done" hint="No names of victims." />
      <InputField
        {...state}
        name="reportedOn"
        label="Date of the note (optional)"
        hint="Today unless given."
        type="date"
        value=""
      />
    </>
  );
}

function typedIn(form: HTMLFormElement): TypedNote {
  const typed = new FormData(form);
  const valueOf = (name: string): string => String(typed.get(name) ?? '');
  return {
    progress: valueOf('progress'),
    confidence: valueOf('confidence'),
    text: valueOf('text'),
    reportedOn: valueOf('reportedOn'),
  };
}
