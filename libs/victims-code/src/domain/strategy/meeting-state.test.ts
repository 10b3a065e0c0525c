import { findTwice, problemOfMeeting, toAttendanceFields } from './meeting-state';

const TODAY = '2022-05-10';

test.each([
  ['HELD', TODAY, { A: 'PRESENT' }, null],
  ['HELD', '2022-05-11', {}, 'input.status is HELD, and 2022-05-11 is still to come'],
  ['SCHEDULED', '2022-05-11', { A: 'APOLOGIES', B: 'INVITED' }, null],
  [
    'SCHEDULED',
    TODAY,
    { A: 'DEPUTY' },
    'input.attendance says DEPUTY of A, and the meeting is SCHEDULED, not HELD',
  ],
  [
    'CANCELLED',
    TODAY,
    { A: 'ABSENT' },
    'input.attendance says ABSENT of A, and the meeting is CANCELLED, not HELD',
  ],
] as const)('problemOfMeeting() %s on %s with %j', (status, meetsOn, attendance, problem) => {
  const answers = Object.entries(attendance).map(([member, answer]) => ({ member, status: answer }));
  expect(problemOfMeeting({ meetsOn, status, ...toAttendanceFields(answers) }, TODAY)).toBe(problem);
});

test('findTwice() finds a member who is named twice', () => {
  expect(findTwice(['A', 'B', 'C'])).toBeNull();
  expect(findTwice(['A', 'B', 'C', 'B'])).toBe('B');
});
