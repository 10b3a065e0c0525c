import { momentOf } from './moment-of';

const RELEASED = new Date('2023-06-27T09:00:00Z');
const LAST = { importedAt: RELEASED };

beforeEach(() => jest.useFakeTimers({ now: new Date('2023-07-01T12:00:00Z') }));
afterEach(() => jest.useRealTimers());

test.each([
  ['now, unless asked otherwise', null, LAST, '2023-07-01T12:00:00.000Z'],
  [
    'a moment of the past as it was asked for',
    new Date('2023-01-02T03:04:05Z'),
    LAST,
    '2023-01-02T03:04:05.000Z',
  ],
  ['the moment of a release', 7, LAST, '2023-06-27T09:00:00.000Z'],
  ['now where there is no release yet', 0, undefined, '2023-07-01T12:00:00.000Z'],
  ['now for a moment to come', new Date('2999-01-01T00:00:00Z'), LAST, '2023-07-01T12:00:00.000Z'],
  [
    'the last release by a clock that is ahead, for a moment to come',
    new Date('2999-01-01T00:00:00Z'),
    { importedAt: new Date('2023-07-01T12:00:01Z') },
    '2023-07-01T12:00:01.000Z',
  ],
])('an answer is as of %s', (_, asOf, last, moment) => {
  expect(momentOf(asOf, last).toISOString()).toBe(moment);
});
