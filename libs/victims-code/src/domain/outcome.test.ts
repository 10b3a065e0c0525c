import { anArrest } from '../testing/an-arrest';
import type { Entitlement } from './entitlement';
import { calculateOutcome, hasEnhancedRights } from './outcome';
import type { Outcome } from './outcome';

const ENHANCED = '2022-06-01';

function standing(
  entitlement: Entitlement,
  day: string,
): Omit<Outcome, 'clause'> & { readonly clause: string } {
  const { clause, ...rest } = calculateOutcome(entitlement, day);
  return { ...rest, clause: clause.code };
}

describe('calculateOutcome() of an entitlement with a time limit', () => {
  // Five working days after 1 June 2022: 6, 7, 8, 9, 10 June. One: 6 June.
  test.each([
    ['told the same day', '2022-06-01', null, '2022-07-10', 'MET', '2022-06-10', null],
    ['told on the fifth working day', '2022-06-10', null, '2022-07-10', 'MET', '2022-06-10', null],
    ['told on the Saturday after it', '2022-06-11', null, '2022-07-10', 'MISSED', '2022-06-10', 0],
    ['told on the sixth working day', '2022-06-13', null, '2022-07-10', 'MISSED', '2022-06-10', 1],
    ['told on the first, Enhanced Rights', '2022-06-06', ENHANCED, '2022-07-10', 'MET', '2022-06-06', null],
    ['told on the second, Enhanced Rights', '2022-06-07', ENHANCED, '2022-07-10', 'MISSED', '2022-06-06', 1],
    ['not told, looked at on the day it started', null, null, '2022-06-01', 'DUE', '2022-06-10', null],
    ['not told, looked at on the day it is due', null, null, '2022-06-10', 'DUE', '2022-06-10', null],
    ['not told, looked at on the day after', null, null, '2022-06-11', 'OVERDUE', '2022-06-10', 0],
    ['not told, a week and a day after', null, null, '2022-06-20', 'OVERDUE', '2022-06-10', 6],
    [
      'not told, Enhanced Rights, on the second day',
      null,
      ENHANCED,
      '2022-06-07',
      'OVERDUE',
      '2022-06-06',
      1,
    ],
    [
      'told only later than looked at, not yet due',
      '2022-06-10',
      null,
      '2022-06-09',
      'DUE',
      '2022-06-10',
      null,
    ],
    [
      'told only later than looked at, past due',
      '2022-06-20',
      null,
      '2022-06-17',
      'OVERDUE',
      '2022-06-10',
      5,
    ],
  ])('%s', (_, stoppedOn, enhancedRightsFrom, day, kind, dueOn, workingDaysLate) => {
    const late = workingDaysLate === null ? {} : { workingDaysLate };
    expect(standing(anArrest({ stoppedOn, enhancedRightsFrom }), day)).toEqual({
      kind,
      edition: '2021',
      clause: 'investigation',
      dueOn,
      ...late,
    });
  });

  test.each([
    // Easter 2022: Friday 15 and Monday 18 April; working days 19, 20.
    ['referral', 4, 'Crime recorded', '2022-04-14', '2022-04-20'],
    // The day of the State Funeral, Monday 19 September 2022.
    ['hearing', 8, 'Hearing date received', '2022-09-16', '2022-09-20'],
    // Monday 4 to Monday 11 July 2022, nothing between but a weekend.
    ['court-decision', 8, 'Bail hearing outcome received', '2022-07-04', '2022-07-11'],
    // Christmas 2022: Monday 26 and Tuesday 27 December.
    ['outcome', 9, 'Outcome received', '2022-12-23', '2022-12-28'],
    // 1 and 8 May 2023: working days 2-5, 9-12, 15, 16 May.
    ['expenses', 10, 'Claim received', '2023-04-28', '2023-05-16'],
    // Working days 5-8, 11-15, 18 July 2022.
    ['complaint-acknowledgement', 12, 'Complaint received', '2022-07-04', '2022-07-18'],
  ])('%s is due when its own limit ends', (clause, rightNumber, startEvent, startedOn, dueOn) => {
    const entitlement = anArrest({ rightNumber, startEvent, startedOn, stoppedOn: dueOn });
    expect(standing(entitlement, '2023-12-31')).toEqual({ kind: 'MET', edition: '2021', clause, dueOn });
  });

  // Twenty working days after 4 July 2022: 5-8, 11-15, 18-22, 25-29 July, 1 August.
  test('a clause that is named counts by its own limit, where another begins with the same event', () => {
    const complaint = anArrest({
      rightNumber: 12,
      startEvent: 'Complaint received',
      startedOn: '2022-07-04',
      clauseCode: 'complaint-answer',
    });
    expect(standing(complaint, '2022-07-20')).toEqual({
      kind: 'DUE',
      edition: '2021',
      clause: 'complaint-answer',
      dueOn: '2022-08-01',
    });
  });
});

describe('calculateOutcome() of an entitlement whose clock is paused', () => {
  const pauses = [{ pausedOn: '2022-06-07', resumedOn: null }];

  test.each<readonly [string, Partial<Entitlement>, string, object]>([
    [
      'is PAUSED, and without a last day, before it has run out',
      { pauses },
      '2022-07-10',
      { kind: 'PAUSED' },
    ],
    [
      'is MET by a stop in the pause, whenever that is',
      { pauses, stoppedOn: '2022-07-01' },
      '2022-07-10',
      { kind: 'MET', dueOn: null },
    ],
    [
      'is DUE as long as the pause has not begun',
      { pauses },
      '2022-06-06',
      { kind: 'DUE', dueOn: '2022-06-10' },
    ],
    [
      'is PAUSED as long as the clock has not gone on',
      { pauses: [{ pausedOn: '2022-06-07', resumedOn: '2022-06-09' }] },
      '2022-06-08',
      { kind: 'PAUSED' },
    ],
    // Standing still takes out 8 and 9 June: 6, 7, 10, 13, 14 June.
    [
      'is OVERDUE after the day that the pause moves, by the working days since',
      { pauses: [{ pausedOn: '2022-06-07', resumedOn: '2022-06-09' }] },
      '2022-06-16',
      { kind: 'OVERDUE', dueOn: '2022-06-14', workingDaysLate: 2 },
    ],
    [
      'stays OVERDUE when it is paused after its last day, and is no later by those days',
      { pauses: [{ pausedOn: '2022-06-13', resumedOn: '2022-06-16' }] },
      '2022-06-17',
      { kind: 'OVERDUE', dueOn: '2022-06-10', workingDaysLate: 2 },
    ],
  ])('%s', (_, changes, day, expected) => {
    const common = { edition: '2021', clause: 'investigation' };
    expect(standing(anArrest(changes), day)).toEqual({ ...common, ...expected });
  });
});

describe('calculateOutcome() of an entitlement without one', () => {
  const statement = anArrest({ rightNumber: 7, startEvent: 'Statement stage reached' });

  test.each([
    ['done', '2022-09-01', '2022-09-10', 'DELIVERED'],
    ['not done', null, '2022-09-10', 'OPEN'],
    ['done only later', '2022-09-01', '2022-08-31', 'OPEN'],
  ])('%s', (_, stoppedOn, day, kind) => {
    expect(standing({ ...statement, stoppedOn }, day)).toEqual({
      kind,
      edition: '2021',
      clause: 'statement',
    });
  });

  test('right 10 has none for property, though it has one for expenses', () => {
    const property = anArrest({ rightNumber: 10, startEvent: 'Property no longer needed' });
    expect(calculateOutcome(property, '2022-12-31').kind).toBe('OPEN');
  });
});

test('calculateOutcome() of an entitlement that does not apply gives the reason, however late it is', () => {
  const outcome = {
    kind: 'NOT_APPLICABLE',
    edition: '2021',
    clause: 'investigation',
    reason: 'VICTIM_DECLINED',
  };
  expect(standing(anArrest({ notApplicableReason: 'VICTIM_DECLINED' }), '2022-12-31')).toEqual(outcome);
});

describe('calculateOutcome() refuses', () => {
  test.each([
    ['EDITION_UNKNOWN', 'a start before any edition known', { startedOn: '2021-03-31' }],
    ['CLAUSE_UNKNOWN', 'an event that starts nothing under the right', { startEvent: 'Crime recorded' }],
    ['CLAUSE_UNKNOWN', 'a clause that does not begin with the event', { clauseCode: 'prosecution' }],
    ['CLAUSE_UNKNOWN', 'a right that does not exist', { rightNumber: 13 }],
    ['OUTSIDE_BANK_HOLIDAYS', 'a due day beyond the bank holidays known', { startedOn: '2028-12-27' }],
  ])('with %s %s', (code, _, changes) => {
    const refusal = expect.objectContaining({ name: 'DomainError', code });
    expect(() => calculateOutcome(anArrest(changes), '2029-06-01')).toThrow(refusal);
  });

  test('a day before the start, as a bug', () => {
    expect(() => calculateOutcome(anArrest(), '2022-05-31')).toThrow(/^Invariant broken/);
  });
});

test.each([
  ['from before the start', '2022-01-01', null, '2022-07-10', true],
  ['from the day it stopped', '2022-06-08', '2022-06-08', '2022-07-10', true],
  ['from the day after', '2022-06-09', '2022-06-08', '2022-07-10', false],
  ['from after the day looked at', '2022-06-09', null, '2022-06-08', false],
  ['never', null, null, '2022-07-10', false],
])('hasEnhancedRights() %s', (_, enhancedRightsFrom, stoppedOn, day, expected) => {
  expect(hasEnhancedRights(anArrest({ enhancedRightsFrom, stoppedOn }), day)).toBe(expected);
});
