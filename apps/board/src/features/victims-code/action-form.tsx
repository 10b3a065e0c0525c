import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../../generated';
import { ActionConflict } from './action-conflict';
import { checkAction } from './check-action';
import type { ActionDates } from './check-action';
import { EditForm } from './edit-form';
import { InputField, SelectField } from './form-field';
import { problemsOf } from './form-problems';
import type { FormProblem } from './form-problems';
import { refusalOf, useEdit } from './use-edit';

const UPDATE_ACTION = graphql(`
  mutation UpdatePlanAction($input: UpdateVictimsActionInput!) {
    updateVictimsAction(input: $input) {
      action {
        version
      }
    }
  }
`);

interface ActionFormProps {
  readonly id: string;
  readonly version: number;
  readonly before: ActionDates;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

const FIELDS = ['startsOn', 'dueOn', 'completedOn', 'status'];
const STATUS = { OPEN: 'Not complete', COMPLETE: 'Complete' };

/** Changes the status or the dates of an action, made from the version that was seen when the form was opened. */
export function ActionForm({ id, onSaved, onCancel, ...opened }: ActionFormProps) {
  const formId = useId();
  const [before] = useState(opened.before);
  const [version, setVersion] = useState(opened.version);
  const [conflictSince, setConflictSince] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const edit = useEdit(UPDATE_ACTION, {
    onDone: ({ updateVictimsAction: updated }) =>
      onSaved(`Action ${id} has been changed; it is at version ${updated?.action.version ?? ''}.`),
  });
  const refused = (error: Error): void => {
    const refusal = refusalOf(error);
    setProblems(problemsOf(refusal, FIELDS));
    if (refusal.code === 'EDIT_CONFLICT') setConflictSince(version);
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const checked = checkAction(before, typedIn(event.currentTarget));
    if (Array.isArray(checked)) return setProblems(checked as readonly FormProblem[]);
    setProblems([]);
    edit.mutate({ id, expectedVersion: version, ...checked }, { onError: refused });
  };
  const state = { formId, problems };
  return (
    <EditForm
      title={`Change the status or dates of ${id}`}
      isSending={edit.isPending}
      action={conflictSince === null ? 'Save' : 'Save mine over theirs'}
      {...state}
      {...{ send, onCancel }}
    >
      {conflictSince !== null && <ActionConflict id={id} since={conflictSince} onSeen={setVersion} />}
      <ActionFields {...state} before={before} />
    </EditForm>
  );
}

interface ActionFieldsProps {
  readonly formId: string;
  readonly problems: readonly FormProblem[];
  readonly before: ActionDates;
}

function ActionFields({ before, ...state }: ActionFieldsProps) {
  return (
    <>
      <SelectField
        {...state}
        name="status"
        label="Status"
        value={before.isComplete ? 'COMPLETE' : 'OPEN'}
        options={STATUS}
      />
      <InputField
        {...state}
        name="completedOn"
        label="Date completed"
        type="date"
        value={before.completedOn}
      />
      <InputField {...state} name="startsOn" label="Start date" type="date" value={before.startsOn} />
      <InputField {...state} name="dueOn" label="Due date" type="date" value={before.dueOn} />
    </>
  );
}

function typedIn(form: HTMLFormElement): ActionDates {
  const typed = new FormData(form);
  const valueOf = (name: string): string => String(typed.get(name) ?? '');
  return {
    startsOn: valueOf('startsOn'),
    dueOn: valueOf('dueOn'),
    isComplete: valueOf('status') === 'COMPLETE',
    completedOn: valueOf('completedOn'),
  };
}
