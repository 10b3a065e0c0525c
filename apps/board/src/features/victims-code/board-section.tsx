import { useAnswer } from '../../app/use-answer';
import { useSignedIn } from '../../app/session';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { Section } from '../../components/section';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { View } from '../../view/view';
import { BoardMeeting } from './board-meeting';

const BOARD_SECTION = graphql(`
  query VictimsBoardMeetings($period: PeriodInput!) {
    victimsCode {
      board {
        meetings(period: $period) {
          id
          ...BoardMeetingShown
        }
        attendance(period: $period) {
          ...AttendanceShown
        }
      }
    }
  }
`);

const ATTENDANCE = graphql(`
  fragment AttendanceShown on BoardAttendance {
    meetingsHeld
    rows {
      member {
        code
        name
      }
      invited
      present
      deputy
      apologies
      absent
      notRecorded
      represented {
        ...Figure
      }
    }
  }
`);

/** The meetings of the Victims Thematic Board in the months shown: who came, and what was decided. */
export function BoardSection({ view }: { readonly view: View }) {
  const query = useAnswer(BOARD_SECTION, { period: { from: view.from, to: view.to } });
  const { granted } = useSignedIn();
  if (!granted.scopes.includes('strategy:read')) return null;
  const mayEdit = granted.scopes.includes('strategy:edit') && view.asOf === null;
  return (
    <Section id="board" title="The board’s meetings">
      <Answered query={query} what="the meetings of the board">
        {({ victimsCode }) => {
          const board = victimsCode?.board ?? null;
          if (board === null) return <p className="govuk-body">The meetings could not be given.</p>;
          if (board.meetings.length === 0)
            return <p className="govuk-body">No meeting falls in these months.</p>;
          return (
            <>
              <Attendance attendance={board.attendance} />
              {board.meetings.map((meeting) => (
                <BoardMeeting key={meeting.id} meeting={meeting} mayEdit={mayEdit} />
              ))}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function Attendance({ attendance }: { readonly attendance: FragmentType<typeof ATTENDANCE> }) {
  const { meetingsHeld, rows } = readFragment(ATTENDANCE, attendance);
  const counts = ['Invited', 'Present', 'Deputy', 'Apologies', 'Absent', 'Not recorded'];
  return (
    <DataTable
      caption={`Attendance: ${meetingsHeld} ${meetingsHeld === 1 ? 'meeting' : 'meetings'} held`}
      columns={[
        { heading: 'Member' },
        ...counts.map((heading) => ({ heading, isNumeric: true })),
        { heading: 'Represented' },
      ]}
      rows={rows.map(({ member, represented, ...row }) => [
        member.name,
        row.invited,
        row.present,
        row.deputy,
        row.apologies,
        row.absent,
        row.notRecorded,
        <Figure value={represented} unit="PERCENT" />,
      ])}
    />
  );
}
