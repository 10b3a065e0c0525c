import { headersOf, readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { SURVEY_INVITATIONS } from './survey-invitations.dataset';

const TEXTS = {
  invitation_id: 'INV-000001',
  survey: 't3-pilot',
  sent_at: '2022-04-30T23:30:00Z',
  area: 'E08000025',
  mode: 'Phone',
  channel: '101',
  status: 'Opened',
};
const INVITATION = {
  invitationId: 'INV-000001',
  survey: 'T3_PILOT',
  sentAt: '2022-04-30T23:30:00Z',
  area: 'E08000025',
  mode: 'PHONE',
  channel: 'PHONE_101',
  status: 'OPENED',
};

test('a row', () => {
  expect(headersOf(SURVEY_INVITATIONS)).toEqual(Object.keys(TEXTS));
  expect(readTexts(SURVEY_INVITATIONS, TEXTS)).toEqual({ fields: INVITATION, refused: {} });
  expect(SURVEY_INVITATIONS.recordIdOf(INVITATION, { fileName: 'x.csv', line: 2 })).toBe('INV-000001');
  expect(SURVEY_INVITATIONS.monthOf(INVITATION)).toBe('2022-05');
});

test('an older export without mode and channel', () => {
  const missing = Object.values(SURVEY_INVITATIONS.columns).filter((column) => column?.mayBeMissing === true);
  expect(missing.map(({ header }) => header)).toEqual(['mode', 'channel']);
  const { fields } = readTexts(SURVEY_INVITATIONS, { ...TEXTS, mode: '', channel: '' });
  expect(fields).toEqual({ ...INVITATION, mode: 'SMS', channel: 'NOT_RECORDED' });
});

test.each([
  ['mode', 'Text message', 'UNKNOWN_VALUE'],
  ['channel', 'Not recorded', 'UNKNOWN_VALUE'],
  ['invitation_id', '', 'MISSING_VALUE'],
  ['survey', 'live-chat', 'UNKNOWN_VALUE'],
  ['survey', 'Force Contact', 'UNKNOWN_VALUE'],
  ['sent_at', '2022-04-30', 'NOT_AN_INSTANT'],
  ['area', 'UNKNOWN', 'UNKNOWN_VALUE'],
  ['status', 'Bounced', 'UNKNOWN_VALUE'],
  ['status', '', 'MISSING_VALUE'],
])('refuses %s %j with %s', (header, text, code) => {
  expect(readTexts(SURVEY_INVITATIONS, { ...TEXTS, [header]: text }).refused).toEqual({ [header]: code });
});

test.each([
  ['UNDELIVERED', '0/1 0/1'],
  ['DELIVERED', '0/1 1/1 0/1 0/1 0/1'],
  ['OPENED', '0/1 1/1 1/1 0/1 0/1 0/1'],
  ['STARTED', '0/1 1/1 1/1 1/1 0/1 0/1 0/1'],
  ['COMPLETED', '1/1 1/1 1/1 1/1 1/1 1/1 1/1 0/1'],
  ['OPTED_OUT', '0/1 1/1 0/1 0/1 1/1 1/1'],
])('an invitation that came as far as %s', (status, passages) => {
  const { measurements, ...place } = SURVEY_INVITATIONS.observe({ ...INVITATION, status }) ?? {};
  expect(place).toEqual({
    month: '2022-05',
    segment: 'T3_PILOT',
    area: 'E08000025',
    attributes: [],
    alone: [
      { dimension: 'MODE', value: 'PHONE' },
      { dimension: 'CHANNEL', value: 'PHONE_101' },
    ],
  });
  expect(measurements?.map(({ numerator }) => `${numerator}/1`).join(' ')).toBe(passages);
});

test.each([
  ['survey-invitations', 6, 1],
  ['survey-delivered-of-sent', 6, 5],
  ['survey-opened-of-delivered', 5, 3],
  ['survey-started-of-opened', 3, 2],
  ['survey-completed-of-started', 2, 1],
  ['survey-completed-of-delivered', 5, 1],
  ['survey-invitations-completed', 1, 1],
  ['survey-opted-out-of-delivered', 5, 1],
  ['survey-invitations-opted-out', 1, 1],
])('of one invitation of each status %s has %d, of which %d count', (measure, n, numerator) => {
  const statuses = ['UNDELIVERED', 'DELIVERED', 'OPENED', 'STARTED', 'COMPLETED', 'OPTED_OUT'];
  const own = statuses
    .flatMap((status) => SURVEY_INVITATIONS.observe({ ...INVITATION, status })?.measurements ?? [])
    .filter((measurement) => measurement.measure === measure);
  expect([own.length, own.filter((each) => each.numerator === 1).length]).toEqual([n, numerator]);
});
