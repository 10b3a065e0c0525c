import { contactStanding } from './contact-agreement';
import type { VictimContact } from './contact-agreement';
import { measurementsOfContact } from './contact-measurements';

/** Agreed on Wednesday 1 June 2022 for every 14 days: spans end on 15 and 29 June, 13 and 27 July. */
function everyFortnight(changes: Partial<VictimContact> = {}): VictimContact {
  return {
    dueFrom: '2022-05-30',
    agreement: { agreedOn: '2022-06-01', everyDays: 14 },
    contacts: [],
    endedOn: null,
    ...changes,
  };
}

describe('contactStanding() of an agreement', () => {
  test.each<readonly [string, Partial<VictimContact>, string, readonly [number, number, number | null]]>([
    ['before the first span is over', {}, '2022-06-15', [0, 0, null]],
    ['the day after', {}, '2022-06-16', [0, 1, 1]],
    ['heard on the last day of the span', { contacts: ['2022-06-15'] }, '2022-06-16', [1, 0, null]],
    [
      'heard in the first span, looked at in the second',
      { contacts: ['2022-06-10'] },
      '2022-06-29',
      [1, 0, null],
    ],
    ['heard in the first, and not in the second', { contacts: ['2022-06-10'] }, '2022-06-30', [1, 1, 1]],
    [
      'heard twice in one span, which earns nothing more',
      { contacts: ['2022-06-10', '2022-06-11'] },
      '2022-06-30',
      [1, 1, 1],
    ],
    ['not heard for three spans', {}, '2022-07-20', [0, 3, 35]],
    ['heard again after two spans passed', { contacts: ['2022-07-05'] }, '2022-07-20', [1, 2, null]],
    [
      'heard on the day of the agreement, which is no span',
      { contacts: ['2022-06-01'] },
      '2022-06-16',
      [0, 1, 1],
    ],
    ['heard only after the day looked at', { contacts: ['2022-06-20'] }, '2022-06-16', [0, 1, 1]],
    ['ended as the first span did', { endedOn: '2022-06-15' }, '2022-07-20', [0, 1, null]],
    ['ended before any span was over', { endedOn: '2022-06-14' }, '2022-07-20', [0, 0, null]],
    ['to end only after the day looked at', { endedOn: '2022-07-01' }, '2022-06-16', [0, 1, 1]],
  ])('%s', (_, changes, day, [kept, missed, daysOverdue]) => {
    const standing = { plan: 'AGREED', kept, missed, daysOverdue };
    expect(contactStanding(everyFortnight(changes), day)).toEqual(standing);
  });

  test.each([
    ['on the seventh day', '2022-06-06', 'AGREED'],
    ['on the eighth', '2022-06-07', 'AGREED_LATE'],
  ])('made %s', (_, agreedOn, plan) => {
    const agreement = { agreedOn, everyDays: 14 };
    expect(contactStanding(everyFortnight({ agreement }), '2022-06-07').plan).toBe(plan);
  });
});

test.each([
  ['on the seventh day', '2022-06-06', null, 'NOT_DUE'],
  ['on the eighth', '2022-06-07', null, 'OUTSTANDING'],
  ['on the eighth, after contact had ended', '2022-06-07', '2022-06-02', 'NOT_DUE'],
])('contactStanding() without an agreement %s', (_, day, endedOn, plan) => {
  const standing = { plan, kept: 0, missed: 0, daysOverdue: null };
  expect(contactStanding(everyFortnight({ agreement: null, endedOn }), day)).toEqual(standing);
});

test('measurementsOfContact() are the agreement, each span, and the days that contact is overdue by', () => {
  const measured = (
    plan: 'AGREED' | 'AGREED_LATE' | 'NOT_DUE' | 'OUTSTANDING',
    [kept, missed, daysOverdue]: readonly [number, number, number | null],
  ) =>
    measurementsOfContact({ plan, kept, missed, daysOverdue }).map(
      ({ measure, numerator, value }) => `${measure} ${numerator} ${value}`,
    );
  expect(measured('AGREED', [2, 1, 5])).toEqual([
    'contact-agreed 1 0',
    'contact-kept 1 0',
    'contact-kept 1 0',
    'contact-kept 0 0',
    'contact-overdue 0 5',
  ]);
  expect(measured('AGREED_LATE', [0, 0, null])).toEqual(['contact-agreed 0 0']);
  expect(measured('OUTSTANDING', [0, 0, null])).toEqual([
    'contact-agreed 0 0',
    'contact-plan-outstanding 0 0',
  ]);
  expect(measured('NOT_DUE', [0, 0, null])).toEqual([]);
});
