import { useEffect } from 'react';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { ACTION_HISTORY, ChangesOfPlan } from './action-history';

interface ActionConflictProps {
  readonly id: string;
  /** The version that the edit was made from. */
  readonly since: number;
  /** Called with the version that whoever edits has now seen. */
  readonly onSeen: (version: number) => void;
}

/** What others changed of an action since an edit of it was begun. */
export function ActionConflict({ id, since, onSeen }: ActionConflictProps) {
  const query = useAnswer(ACTION_HISTORY, { id, after: since });
  const version = query.data?.data.victimsCode?.strategy?.action?.version;
  useEffect(() => {
    if (version !== undefined) onSeen(version);
  }, [version, onSeen]);
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body govuk-!-font-weight-bold">What changed while you were editing</p>
      <Answered query={query} what="what changed">
        {({ victimsCode }) => <ChangesOfPlan changes={victimsCode?.strategy?.action?.history ?? []} />}
      </Answered>
      <p className="govuk-body">Only what you changed yourself is saved; their other changes stay.</p>
    </div>
  );
}
