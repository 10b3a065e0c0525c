import { boardMembers, calculateAttendance } from './attendance';
import type { AttendanceStatus, BoardMember, MeetingStatus } from './board-meeting';

const CONTACT: BoardMember = {
  code: 'FORCE_CONTACT',
  name: 'Force Contact',
  kind: 'DEPARTMENT',
  version: null,
};
const HARBOUR: BoardMember = { code: 'HARBOUR', name: 'Harbour', kind: 'ORGANISATION', version: 1 };

test('calculateAttendance() counts what was recorded at the meetings that were held', () => {
  const meetings = [
    aMeeting('HELD', { FORCE_CONTACT: 'PRESENT', HARBOUR: 'APOLOGIES' }),
    aMeeting('HELD', { FORCE_CONTACT: 'DEPUTY', HARBOUR: 'INVITED' }),
    aMeeting('HELD', { FORCE_CONTACT: 'ABSENT' }),
    aMeeting('CANCELLED', { FORCE_CONTACT: 'APOLOGIES' }),
    aMeeting('SCHEDULED', { FORCE_CONTACT: 'INVITED' }),
  ];
  expect(calculateAttendance([CONTACT, HARBOUR], meetings)).toEqual([
    {
      member: CONTACT,
      meetings: { INVITED: 0, PRESENT: 1, DEPUTY: 1, APOLOGIES: 0, ABSENT: 1 },
      represented: { status: 'PUBLISHED', value: 200 / 3, numerator: 2, denominator: 3, interval: null },
    },
    {
      member: HARBOUR,
      meetings: { INVITED: 1, PRESENT: 0, DEPUTY: 0, APOLOGIES: 1, ABSENT: 0 },
      represented: { status: 'PUBLISHED', value: 0, numerator: 0, denominator: 1, interval: null },
    },
  ]);
});

test.each([
  ['nobody was invited', {}, 'NOT_APPLICABLE'],
  ['nothing was recorded yet', { FORCE_CONTACT: 'INVITED' }, 'NOT_YET_AVAILABLE'],
] as const)('calculateAttendance() gives no figure where %s', (_, attendance, status) => {
  expect(calculateAttendance([CONTACT], [aMeeting('HELD', attendance)])).toMatchObject([
    { represented: { status, value: null, numerator: null, denominator: null, interval: null } },
  ]);
});

test('boardMembers() are the departments, then the organisations by name', () => {
  const organisations = ['Öther', 'Harbour', 'apple'].map((name) => ({
    id: name.toUpperCase(),
    name,
    version: 1,
    synthetic: true,
  }));
  expect(boardMembers(organisations).map(({ name }) => name)).toEqual([
    'Force Contact',
    'Force Response',
    'Investigation',
    'Public Protection',
    'Criminal Justice',
    'Witness Care',
    'apple',
    'Harbour',
    'Öther',
  ]);
});

function aMeeting(status: MeetingStatus, attendance: Readonly<Record<string, AttendanceStatus>>) {
  const answers = Object.entries(attendance).map(([member, answer]) => ({ member, status: answer }));
  return { status, attendance: answers };
}
