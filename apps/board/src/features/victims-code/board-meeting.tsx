import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { MeetingEdits } from './meeting-edits';
import { dayName } from './rag-words';

const BOARD_MEETING = graphql(`
  fragment BoardMeetingShown on BoardMeeting {
    id
    meetsOn
    status
    attendance {
      member {
        code
        name
      }
      status
    }
    decisions {
      number
      text
      action {
        id
        title
      }
      recordedBy
    }
    actionsArising {
      id
      title
    }
  }
`);

const MEETING_WORDS = { SCHEDULED: 'to be held', HELD: 'held', CANCELLED: 'cancelled' } as const;

export const ATTENDANCE_WORDS = {
  INVITED: 'Not recorded',
  PRESENT: 'Present',
  DEPUTY: 'Sent a deputy',
  APOLOGIES: 'Apologies',
  ABSENT: 'Absent',
} as const;

interface BoardMeetingProps {
  readonly meeting: FragmentType<typeof BOARD_MEETING>;
  readonly mayEdit: boolean;
}

/** One meeting: who came, what was decided, and which actions arose. */
export function BoardMeeting({ meeting, mayEdit }: BoardMeetingProps) {
  const {
    id: meetingId,
    meetsOn,
    status,
    attendance,
    decisions,
    actionsArising,
  } = readFragment(BOARD_MEETING, meeting);
  return (
    <details className="govuk-details govuk-!-margin-bottom-2">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Meeting of {dayName(meetsOn)}, {MEETING_WORDS[status]}
        </span>
      </summary>
      <div className="govuk-details__text">
        <h3 className="govuk-heading-s">Who came</h3>
        <ul className="govuk-list">
          {attendance.map(({ member, status: came }) => (
            <li key={member.code}>
              {member.name}: {ATTENDANCE_WORDS[came].toLowerCase()}
            </li>
          ))}
        </ul>
        <h3 className="govuk-heading-s">Decisions</h3>
        {decisions.length === 0 && <p className="govuk-body">None is recorded.</p>}
        <ol className="govuk-list govuk-list--number">
          {decisions.map(({ number, text, action, recordedBy }) => (
            <li key={number}>
              {text}
              {action !== null && ` (action ${action.id}: ${action.title})`}
              <span className="figure-note">Recorded by {recordedBy}</span>
            </li>
          ))}
        </ol>
        {actionsArising.length > 0 && (
          <p className="govuk-body">
            Actions that arose: {actionsArising.map(({ id, title }) => `${id} ${title}`).join('; ')}.
          </p>
        )}
        {mayEdit && <MeetingEdits meetingId={meetingId} meeting={`meeting of ${dayName(meetsOn)}`} />}
      </div>
    </details>
  );
}
