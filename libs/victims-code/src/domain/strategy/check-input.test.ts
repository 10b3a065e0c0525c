import { checkInput } from './check-input';
import type { StrategyMutation } from './check-input';

const TODAY = '2022-05-01';
const IDENTIFIER =
  'is not an identifier; give 1 to 40 letters, digits, dots, dashes or underscores, first a letter or digit';

test.each<[StrategyMutation, object, string | null]>([
  ['addVictimsPriority', { id: '1', title: 'Inform', description: 'All.', position: 1 }, null],
  ['addVictimsPriority', { title: ' ' }, 'input.title is empty; give a text'],
  ['addVictimsPriority', { title: '\u200b' }, 'input.title is empty; give a text'],
  ['addVictimsPriority', { title: ' \u2060\ufeff\u00ad\u202e ' }, 'input.title is empty; give a text'],
  ['addVictimsPriority', { title: '\u200bInform' }, null],
  ['addVictimsPriority', { title: 'a'.repeat(200) }, null],
  ['addVictimsPriority', { title: '👩🏽‍🚒'.repeat(200) }, null],
  [
    'addVictimsPriority',
    { title: 'e\u0301'.repeat(201) },
    'input.title has 201 characters; give at most 200',
  ],
  ['addVictimsPriority', { title: '🚓'.repeat(201) }, 'input.title has 201 characters; give at most 200'],
  ['addVictimsPriority', { title: 'a'.repeat(201) }, 'input.title has 201 characters; give at most 200'],
  ['addVictimsPriority', { title: 'a\u0000' }, 'input.title holds a control character; take it out'],
  ['addVictimsPriority', { title: 'a\ud800' }, 'input.title holds a control character; take it out'],
  ['addVictimsPriority', { description: 'one\n\ttwo 🚓' }, null],
  ['addVictimsPriority', { id: '-1' }, `input.id ${IDENTIFIER}`],
  ['addVictimsPriority', { id: 'a'.repeat(41) }, `input.id ${IDENTIFIER}`],
  ['addVictimsPriority', { position: 0 }, 'input.position is 0; give a whole number from 1 to 100'],
  ['addVictimsPriority', { position: 1.5 }, 'input.position is 1.5; give a whole number from 1 to 100'],
  ['updateVictimsAction', { title: null }, 'input.title is empty; give a text'],
  ['updateVictimsAction', { title: undefined, completedOn: null }, null],
  ['updateVictimsAction', { dueOn: '2023-02-29' }, 'input.dueOn is not a day that exists; write YYYY-MM-DD'],
  [
    'updateVictimsAction',
    { startsOn: '1999-12-31' },
    'input.startsOn is 1999-12-31; give a day from 2000-01-01 to 2099-12-31',
  ],
  ['updateVictimsAction', { completedOn: TODAY }, null],
  [
    'updateVictimsAction',
    { completedOn: '2022-05-02' },
    'input.completedOn is 2022-05-02; give a day from 2000-01-01 to 2022-05-01',
  ],
  [
    'updateVictimsAction',
    { department: 'CATERING' },
    'input.department is none of: FORCE_CONTACT, FORCE_RESPONSE, INVESTIGATION, PUBLIC_PROTECTION, CRIMINAL_JUSTICE, WITNESS_CARE',
  ],
  ['addVictimsActionNote', { progress: 100, reportedOn: null }, null],
  ['addVictimsActionNote', { progress: 101 }, 'input.progress is 101; give a whole number from 0 to 100'],
  ['scheduleVictimsBoardMeeting', { invited: ['A', '?'] }, `input.invited has at place 2 what ${IDENTIFIER}`],
  [
    'scheduleVictimsBoardMeeting',
    { invited: Array.from({ length: 101 }, (_, index) => `M${index}`) },
    'input.invited has 101 members; give at most 100',
  ],
  ['updateVictimsBoardMeeting', { attendance: null }, 'input.attendance is no list'],
  [
    'updateVictimsBoardMeeting',
    { attendance: [{ member: 'A', status: 'LATE' }] },
    'input.attendance has at place 1 what is none of: INVITED, PRESENT, DEPUTY, APOLOGIES, ABSENT',
  ],
  [
    'updateVictimsBoardMeeting',
    { attendance: [{ member: 'A' }] },
    'input.attendance has at place 1 what lacks its member or status',
  ],
])('checkInput() of %s with %j', (mutation, input, problem) => {
  const check = () => checkInput(mutation, input, TODAY);
  if (problem === null) expect(check).not.toThrow();
  else expect(check).toThrow(`Mutation.${mutation}: ${problem}.`);
});

test('checkInput() names every argument that does not fit at once', () => {
  expect(() => checkInput('addVictimsActionNote', { progress: -1, text: '' }, TODAY)).toThrow(
    expect.objectContaining({
      code: 'INVALID_INPUT',
      message:
        'Mutation.addVictimsActionNote: input.progress is -1; give a whole number from 0 to 100. input.text is empty; give a text.',
    }),
  );
});
