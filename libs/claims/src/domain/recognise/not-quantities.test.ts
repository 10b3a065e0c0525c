import { findNames, findUnreadParts, findThresholds } from './not-quantities';

test.each([
  ['an 8 out of 10 score or higher', 8],
  ['gave an 8 or above', 8],
  ['a score of 9 or over', 9],
  ['scored 7/10 or more', 7],
  ['8 out of 10 or above', 8],
  ['8+ out of 10', 8],
  ['an 8 out of 10 score', 8],
  ['75 and over', null],
  ['those aged 18 or over', null],
])('findThresholds(%j) finds %p', (text, least) => {
  expect(findThresholds(text)[0]?.least ?? null).toBe(least);
});

test.each([
  ['two thirds of people', 'two thirds'],
  ['one in five people', 'one in five people'],
  ['9 out of 10 callers', '9 out of 10 callers'],
  ['the majority of us', 'the majority of'],
  ['a third sector body', null],
  ['One in five were', 'One in five'],
  ['most respondents', 'most respondents'],
  ['Sixty-six per cent of', 'Sixty-six per cent'],
  ['66% (95% confidence interval 65% to 67%)', '95% confidence interval 65% to 67%'],
  ['66% ± 2 points', '± 2 points'],
])('findUnreadParts(%j) finds %p', (text, expected) => {
  const [span] = findUnreadParts(text);
  expect(span === undefined ? null : text.slice(span.start, span.end)).toBe(expected);
});

test.each([
  ['Table 1 and paragraph 16', ['Table 1', 'paragraph 16']],
  ['per 1,000 people on 101', ['per 1,000', '101']],
  ['open 24/7', ['24/7']],
  ['Base: 768. Numerator and base: 1,501 of 1,876.', ['Base: 768', 'Numerator and base: 1,501 of 1,876']],
  ['Releases 2–14, 52, as of', ['Releases 2–14, 52']],
])('findNames(%j)', (text, expected) => {
  expect(findNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
