import type { Message } from '../domain/message';
import { WMNOW_MESSAGES } from './messages.dataset';

const APPEAL: Message = {
  messageId: 'WMN-1',
  // An hour before midnight in UTC on the last of May, and so in June in London.
  sentAt: '2022-05-31T23:30:00Z',
  areaCode: 'E08000025',
  areaName: 'Birmingham',
  kind: 'APPEAL',
  sent: 100,
  delivered: 90,
  opened: 40,
  clicked: 50,
  rated: 10,
  ratingTotal: 38,
  replied: 3,
  unsubscribed: 1,
};

test('a message is observed in its month in London, with its kind', () => {
  const observed = WMNOW_MESSAGES.observe(APPEAL);
  expect(observed).toMatchObject({
    month: '2022-06',
    area: 'E08000025',
    attributes: [{ dimension: 'MESSAGE_KIND', value: 'APPEAL' }],
  });
  expect(observed?.measurements.map(({ measure, value }) => [measure, value])).toEqual([
    ['messages-sent', 100],
    ['messages-delivered', 90],
    ['messages-opened', 40],
    ['messages-clicked', 50],
    ['messages-rated', 10],
    ['message-ratings', 38],
    ['messages-replied', 3],
    ['messages-unsubscribed', 1],
  ]);
});

test.each<[string, Partial<Message>, string, string]>([
  ['more delivered than sent', { delivered: 101, opened: 0 }, 'delivered', 'at most the 100 sent'],
  ['more opened than delivered', { opened: 91 }, 'opened', 'at most the 90 delivered'],
  ['more clicked than delivered', { clicked: 91 }, 'clicked', 'at most the 90 delivered'],
  ['more replied than delivered', { replied: 91 }, 'replied', 'at most the 90 delivered'],
  ['more left than delivered', { unsubscribed: 91 }, 'unsubscribed', 'at most the 90 delivered'],
  [
    'ratings above the best',
    { ratingTotal: 51 },
    'rating_total',
    'from 10 to 50, as 10 ratings from 1 to 5 come to',
  ],
  [
    'ratings without anybody who rated',
    { rated: 0 },
    'rating_total',
    'from 0 to 0, as 0 ratings from 1 to 5 come to',
  ],
])('%s are a contradiction', (_, part, field, expected) => {
  const issues = WMNOW_MESSAGES.check?.({ ...APPEAL, ...part });
  expect(issues?.map((issue) => [issue.field, issue.code, issue.expected])).toEqual([
    [field, 'CONTRADICTION', expected],
  ]);
});

test('a click without an opening is none: programs need not report that a message was opened', () => {
  expect(WMNOW_MESSAGES.check?.({ ...APPEAL, opened: 0 })).toEqual([]);
});
