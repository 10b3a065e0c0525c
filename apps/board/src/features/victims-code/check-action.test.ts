import { checkAction } from './check-action';
import type { ActionDates } from './check-action';

const BEFORE: ActionDates = {
  startsOn: '2022-07-01',
  dueOn: '2023-03-31',
  isComplete: false,
  completedOn: '',
};
const DONE: ActionDates = { ...BEFORE, isComplete: true, completedOn: '2023-03-01' };

test.each<[string, ActionDates, Partial<ActionDates>, object]>([
  ['a due date', BEFORE, { dueOn: '2023-06-30' }, { dueOn: '2023-06-30' }],
  ['completion', BEFORE, { isComplete: true, completedOn: '2023-03-01' }, { completedOn: '2023-03-01' }],
  ['opening again', DONE, { isComplete: false, completedOn: '' }, { completedOn: null }],
  [
    'both dates',
    BEFORE,
    { startsOn: '2022-08-01', dueOn: '2022-08-01' },
    { startsOn: '2022-08-01', dueOn: '2022-08-01' },
  ],
])('sends only what is changed: %s', (_, before, change, sent) => {
  expect(checkAction(before, { ...before, ...change })).toEqual(sent);
});

test.each<[Partial<ActionDates>, string | null]>([
  [{}, null],
  [{ startsOn: '' }, 'startsOn'],
  [{ dueOn: '' }, 'dueOn'],
  [{ dueOn: '2022-06-30' }, 'dueOn'],
  [{ isComplete: true }, 'completedOn'],
  [{ completedOn: '2023-03-01' }, 'status'],
])('%p is refused', (change, field) => {
  expect(checkAction(BEFORE, { ...BEFORE, ...change })).toEqual([{ field, message: expect.any(String) }]);
});
