import { graphql, readFragment } from '../../generated';
import type { PlanActionShownFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';
import { ActionEdits } from './action-edits';
import { ActionHistory } from './action-history';
import { CONFIDENCES, DEPARTMENTS, RAG_COLOURS, RAG_REASONS, STATUSES, dayName } from './rag-words';

const PLAN_ACTION = graphql(`
  fragment PlanActionShown on PlanAction {
    id
    title
    description
    department
    startsOn
    dueOn
    completedOn
    status
    rag {
      colour
      reason
      rule
      since
    }
    notes {
      number
      reportedOn
      progress
      confidence
      text
      recordedBy
    }
    ...ActionToEdit
  }
`);

interface PlanActionProps {
  readonly action: FragmentType<typeof PLAN_ACTION>;
  readonly mayEdit: boolean;
}

/** One action: who owns it, when it is due, how it stands and why, and what has been reported. */
export function PlanAction({ action, mayEdit }: PlanActionProps) {
  const known = readFragment(PLAN_ACTION, action);
  const { id, title, description, rag } = known;
  const { word, className } = RAG_COLOURS[rag.colour];
  return (
    <article className="plan-action" aria-labelledby={`action-${id}`}>
      <h4 className="govuk-heading-s" id={`action-${id}`}>
        {id} {title}{' '}
        <strong className={`govuk-tag ${className}`}>
          {word}: {RAG_REASONS[rag.reason]}
        </strong>
      </h4>
      <p className="govuk-body table-note">{description}</p>
      <Facts action={known} />
      <Notes notes={known.notes} id={id} />
      <ActionHistory id={id} />
      {mayEdit && <ActionEdits action={known} />}
    </article>
  );
}

function Facts({ action }: { readonly action: PlanActionShownFragment }) {
  const { department, startsOn, dueOn, completedOn, status, rag } = action;
  const facts = [
    ['Owner', DEPARTMENTS[department]],
    ['Status', completedOn === null ? STATUSES[status] : `${STATUSES[status]}, ${dayName(completedOn)}`],
    ['Dates', `${dayName(startsOn)} to ${dayName(dueOn)}`],
    ['Why this colour', `${rag.rule}${rag.since === null ? '' : ` Since ${dayName(rag.since)}.`}`],
  ] as const;
  return (
    <dl className="plan-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface NotesProps {
  readonly notes: PlanActionShownFragment['notes'];
  readonly id: string;
}

function Notes({ notes, id }: NotesProps) {
  const latest = [...notes].reverse();
  if (latest.length === 0) return <p className="govuk-body-s">Nothing has been reported of it.</p>;
  return (
    <details className="govuk-details govuk-!-margin-bottom-2">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Progress notes ({latest.length})<span className="govuk-visually-hidden"> of action {id}</span>
        </span>
      </summary>
      <ol className="govuk-list govuk-details__text">
        {latest.map(({ number, reportedOn, progress, confidence, text, recordedBy }) => (
          <li key={number}>
            <strong>
              {dayName(reportedOn)}: {progress}% done, {CONFIDENCES[confidence].toLowerCase()}.
            </strong>{' '}
            {text}
            <span className="figure-note">Recorded by {recordedBy}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
