import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { graphql } from '../../generated';
import { EditForm } from './edit-form';
import { ProseField } from './form-field';
import { problemsOf } from './form-problems';
import type { FormProblem } from './form-problems';
import { refusalOf, useEdit } from './use-edit';

const RECORD_DECISION = graphql(`
  mutation RecordBoardDecision($input: RecordVictimsBoardDecisionInput!) {
    recordVictimsBoardDecision(input: $input) {
      decision {
        number
      }
    }
  }
`);

interface DecisionFormProps {
  readonly meetingId: string;
  readonly meeting: string;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** Records a decision of a meeting; decisions are added and never changed. */
export function DecisionForm({ meetingId, meeting, onSaved, onCancel }: DecisionFormProps) {
  const formId = useId();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const edit = useEdit(RECORD_DECISION, {
    onDone: ({ recordVictimsBoardDecision: recorded }) =>
      onSaved(`Decision ${recorded?.decision.number ?? ''} of the ${meeting} has been recorded.`),
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    if (text === '') return setProblems([{ field: 'text', message: 'Enter what was decided' }]);
    setProblems([]);
    edit.mutate(
      { meetingId, text },
      { onError: (error) => setProblems(problemsOf(refusalOf(error), ['text'])) },
    );
  };
  const state = { formId, problems };
  return (
    <EditForm
      title={`Record a decision of the ${meeting}`}
      isSending={edit.isPending}
      {...state}
      {...{ send, onCancel }}
    >
      <ProseField {...state} name="text" label="What was decided" hint="No names of victims." />
    </EditForm>
  );
}
