import { assert, constantFrom, integer, property, record, array, option } from 'fast-check';
import { aNote, aPlanAction } from '../../testing/a-plan-action';
import { addDays } from './days';
import { RAG_CLAUSES, RAG_RULE, ragOn, ragSince } from './rag';
import type { RagFacts } from './rag';

// From 1 March to 30 June 2022 are 121 days; 2 June is 28 days before the due date, with 93 of them gone: 76.86%.
const DUE = '2022-06-30';

test.each([
  ['on the day of completion', '2022-04-30', { completedOn: '2022-04-30' }, 'BLUE COMPLETE'],
  [
    'on the day before it',
    '2022-04-29',
    { completedOn: '2022-04-30', notes: [aNote('2022-04-20')] },
    'GREEN ON_COURSE',
  ],
  ['completed, though late', '2022-07-02', { completedOn: '2022-07-02' }, 'BLUE COMPLETE'],
  ['on the due date, all but complete', DUE, { notes: [aNote(DUE, { progress: 100 })] }, 'GREEN ON_COURSE'],
  ['on the day after it', '2022-07-01', { notes: [aNote(DUE, { progress: 100 })] }, 'RED OVERDUE'],
  ['off track', '2022-04-02', { notes: [aNote('2022-04-01', { confidence: 'OFF_TRACK' })] }, 'RED OFF_TRACK'],
  ['at risk', '2022-04-02', { notes: [aNote('2022-04-01', { confidence: 'AT_RISK' })] }, 'AMBER AT_RISK'],
  [
    'due in 29 days, far behind',
    '2022-06-01',
    { notes: [aNote('2022-06-01', { progress: 0 })] },
    'GREEN ON_COURSE',
  ],
  [
    'due in 28 days, just behind',
    '2022-06-02',
    { notes: [aNote('2022-06-01', { progress: 76 })] },
    'AMBER BEHIND',
  ],
  [
    'due in 28 days, just not behind',
    '2022-06-02',
    { notes: [aNote('2022-06-01', { progress: 77 })] },
    'GREEN ON_COURSE',
  ],
  ['on the due date at 99%', DUE, { notes: [aNote(DUE, { progress: 99 })] }, 'AMBER BEHIND'],
  ['35 days after the note', '2022-05-06', { notes: [aNote('2022-04-01')] }, 'GREEN ON_COURSE'],
  ['36 days after the note', '2022-05-07', { notes: [aNote('2022-04-01')] }, 'AMBER SILENT'],
  ['35 days after the start without a note', '2022-04-05', {}, 'GREEN ON_COURSE'],
  ['36 days after the start without a note', '2022-04-06', {}, 'AMBER SILENT'],
  [
    '35 days after the start with a note from before',
    '2022-04-05',
    { notes: [aNote('2022-02-01')] },
    'GREEN ON_COURSE',
  ],
  ['before the start', '2022-02-28', {}, 'GREEN ON_COURSE'],
  ['of one day, on that day', DUE, { startsOn: DUE }, 'AMBER BEHIND'],
  ['of one day, the day before', '2022-06-29', { startsOn: DUE }, 'GREEN ON_COURSE'],
])('ragOn() %s', (_, day, facts, expected) => {
  const { colour, reason } = ragOn(aPlanAction(facts), day);
  expect(`${colour} ${reason}`).toBe(expected);
});

test('ragOn() goes by the note that was reported last by the day, of one day by the one recorded last', () => {
  const notes = [
    aNote('2022-04-03', { confidence: 'OFF_TRACK' }),
    aNote('2022-04-01', { confidence: 'AT_RISK' }),
    aNote('2022-04-03', { confidence: 'ON_TRACK' }),
  ];
  const colours = ['2022-03-31', '2022-04-01', '2022-04-02', '2022-04-03'].map(
    (day) => ragOn(aPlanAction({ notes }), day).colour,
  );
  expect(colours).toEqual(['GREEN', 'AMBER', 'AMBER', 'GREEN']);
});

test('the first clause that holds gives the colour', () => {
  const notes = [aNote('2022-03-02', { confidence: 'OFF_TRACK', progress: 0 })];
  const behindAndSilent = aPlanAction({ notes: [aNote('2022-03-02', { progress: 0 })] });
  expect(ragOn(aPlanAction({ notes }), '2022-07-01').reason).toBe('OVERDUE');
  expect(ragOn(aPlanAction({ notes }), '2022-06-15').reason).toBe('OFF_TRACK');
  expect(ragOn(behindAndSilent, '2022-06-15').reason).toBe('BEHIND');
});

test('RAG_RULE states every clause in its order', () => {
  const clauses = Object.values(RAG_CLAUSES).map(({ colour, rule }) => `${colour}: ${rule}`);
  expect(RAG_RULE).toBe(`The first that holds gives the colour. ${clauses.join(' ')}`);
});

test.each([
  ['not yet started', '2022-02-01', {}, null],
  ['green since the start', '2022-03-20', {}, '2022-03-01'],
  ['amber since day 36 of silence', '2022-05-01', {}, '2022-04-06'],
  ['green again since the note', '2022-05-01', { notes: [aNote('2022-04-20')] }, '2022-04-20'],
  [
    'behind since the share of time passed 90%',
    '2022-06-25',
    { notes: [aNote('2022-06-01', { progress: 90 })] },
    '2022-06-18',
  ],
  ['red since the day after the due date', '2023-01-01', {}, '2022-07-01'],
  ['blue since completion', '2023-01-01', { completedOn: '2022-08-01' }, '2022-08-01'],
])('ragSince() %s', (_, day, facts, expected) => {
  expect(ragSince(aPlanAction(facts), day)).toBe(expected);
});

test('ragSince() is where a walk back, day by day, meets another colour', () => {
  const day = integer({ min: 0, max: 200 }).map((count) => addDays('2022-01-01', count));
  const note = record({
    reportedOn: day,
    progress: integer({ min: 0, max: 100 }),
    confidence: constantFrom('ON_TRACK', 'AT_RISK', 'OFF_TRACK'),
  });
  const facts = record({
    startsOn: day,
    span: integer({ min: 0, max: 150 }),
    completedOn: option(day, { freq: 3 }),
    notes: array(note, { maxLength: 4 }),
  }).map(({ span, ...rest }) => ({ ...rest, dueOn: addDays(rest.startsOn, span) }));
  assert(
    property(facts, day, (action, today) => {
      const walked = walkBack(action, today);
      const since = ragSince(action, today);
      // A colour that reaches back before everything begins with the first thing that happened.
      expect(walked ?? firstDayOf(action, today)).toBe(since);
    }),
    { numRuns: 1_000 },
  );
});

/** The first day of the run of days with the colour of a day; null where it reaches back before everything. */
function walkBack(facts: RagFacts, day: string): string | null {
  const { colour } = ragOn(facts, day);
  let first = day;
  while (first > '2021-01-01' && ragOn(facts, addDays(first, -1)).colour === colour)
    first = addDays(first, -1);
  return first > '2021-01-01' ? first : null;
}

/** The first day, by a day, on which anything could change: a note, the start or the completion. */
function firstDayOf({ startsOn, completedOn, notes }: RagFacts, day: string): string | null {
  const days = [startsOn, ...notes.map(({ reportedOn }) => reportedOn)];
  if (completedOn !== null) days.push(completedOn);
  return days.filter((one) => one <= day).sort()[0] ?? null;
}
