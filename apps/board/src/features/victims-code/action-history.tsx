import { useState } from 'react';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { fieldName, momentName, valueInWords } from './rag-words';

export const ACTION_HISTORY = graphql(`
  query VictimsPlanActionHistory($id: ID!, $after: Int!) {
    victimsCode {
      strategy {
        action(id: $id) {
          id
          version
          history(after: $after) {
            ...ChangeOfPlan
          }
        }
      }
    }
  }
`);

const CHANGE_OF_PLAN = graphql(`
  fragment ChangeOfPlan on StrategyChange {
    version
    at
    by
    fields {
      field
      from
      to
    }
  }
`);

/** Who changed what of an action; fetched once somebody asks. */
export function ActionHistory({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="govuk-details govuk-!-margin-bottom-2"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          History<span className="govuk-visually-hidden"> of action {id}</span>
        </span>
      </summary>
      <div className="govuk-details__text">{isOpen && <Fetched id={id} />}</div>
    </details>
  );
}

function Fetched({ id }: { readonly id: string }) {
  const query = useAnswer(ACTION_HISTORY, { id, after: 0 });
  return (
    <Answered query={query} what={`the history of action ${id}`}>
      {({ victimsCode }) => <ChangesOfPlan changes={victimsCode?.strategy?.action?.history ?? []} />}
    </Answered>
  );
}

interface ChangesOfPlanProps {
  readonly changes: readonly FragmentType<typeof CHANGE_OF_PLAN>[];
}

/** Changes, the last first: who, when, and each field from what to what. */
export function ChangesOfPlan({ changes }: ChangesOfPlanProps) {
  const known = [...readFragment(CHANGE_OF_PLAN, changes)].reverse();
  if (known.length === 0) return <p className="govuk-body">It has not been changed.</p>;
  return (
    <ol className="govuk-list">
      {known.map(({ version, at, by, fields }) => (
        <li key={version}>
          <strong>
            Version {version}, {momentName(at)}, by {by}
          </strong>
          <ul className="govuk-list govuk-list--bullet">
            {fields.map(({ field, from, to }) => (
              <li key={field}>
                {fieldName(field)}: {from === null ? 'set' : `from ${quoted(from)}`} to {quoted(to)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function quoted(value: string | null): string {
  return value === null ? 'nothing' : `“${valueInWords(value)}”`;
}
