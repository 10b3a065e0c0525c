import { nonResponseInWords } from './non-response-in-words';

const NONE = { responseRate: null, invited: null, lower: null, upper: null };

test('says the bounds, with how many were invited', () => {
  const said = {
    status: 'CALCULATED',
    responseRate: 9.63,
    invited: { value: 91354 },
    lower: 5.89,
    upper: 96.26,
  };
  expect(nonResponseInWords(said)).toBe(
    '9.6% of 91,354 invited answered. Whatever the others would have said, the share of all invited lies between 5.9% and 96.3%.',
  );
});

test.each([
  ['NO_FIGURE', 'There is no figure to say it of.'],
  ['NOT_TOLD_APART', 'Cannot be said: who was invited to this question, of all invited, is not recorded.'],
  ['SOMETHING_NEW', 'Not given.'],
])('says why there are none: %s', (status, words) => {
  expect(nonResponseInWords({ status, ...NONE })).toBe(words);
});

test('says that nothing is given where nothing is', () => {
  expect(nonResponseInWords(null)).toBe('Not given.');
});
