import { problemsOf } from './form-problems';

const FIELDS = ['dueOn', 'text'];

test('names each field that the platform refuses', () => {
  const message = 'Mutation.updateVictimsAction: input.dueOn is not a day that exists. input.title is empty.';
  expect(problemsOf({ code: 'INVALID_INPUT', message }, FIELDS)).toEqual([
    { field: 'dueOn', message: 'Due date is not a day that exists' },
    { field: null, message: 'Title is empty' },
  ]);
});

test('a conflict is told as what it is, and no internals are shown', () => {
  const message = 'input.expectedVersion: action 1.4 was changed since version 1: version 2 by Somebody.';
  const [problem, ...others] = problemsOf({ code: 'EDIT_CONFLICT', message }, FIELDS);
  expect(others).toEqual([]);
  expect(problem?.field).toBeNull();
  expect(problem?.message).toMatch(/^Somebody changed this action/);
});

test.each([
  ['UNREACHABLE', /try again/],
  ['UNAUTHENTICATED', /signed out/],
  ['ID_UNKNOWN', /^There is no action$/],
])('%s', (code, says) => {
  const problems = problemsOf({ code, message: 'There is no action' }, FIELDS);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(says);
});
