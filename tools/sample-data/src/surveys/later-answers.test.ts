import { randomFor } from '../random/random';
import { drawLaterAnswers, laterItems } from './later-answers';

const respondents = 2_000;

function sharesOfHigh(answers: readonly string[]): readonly number[] {
  const random = randomFor('later answers of a test');
  const drawn = Array.from({ length: respondents }, () =>
    drawLaterAnswers({ month: '2023-01', answers }, random),
  );
  return laterItems.map((_, item) => {
    const given = drawn.map((row) => row[item] ?? '').filter((answer) => answer !== '');
    expect(given.every((answer) => /^(\d|10)$/.test(answer))).toBe(true);
    expect(given.length).toBeLessThan(respondents);
    return given.filter((answer) => Number(answer) >= 8).length / given.length;
  });
}

test('drawLaterAnswers() answers nothing before the questions were asked', () => {
  const random = randomFor('later answers of a test');
  expect(drawLaterAnswers({ month: '2022-12', answers: ['9', '9', '9'] }, random)).toEqual(['', '', '']);
});

// With L the sum of 1 for each other answer of 8 or above and -1 for each below, the share is 1 / (1 + e^-(level + pull L)).
test.each([
  [
    ['9', '8', '10'],
    [0.94, 0.96, 0.82],
  ],
  [
    ['9', '2', ''],
    [0.62, 0.52, 0.43],
  ],
  [
    ['0', '7', '3'],
    [0.15, 0.05, 0.11],
  ],
])('whose other answers are %j gives 8 or above in shares of about %j', (answers, shares) => {
  sharesOfHigh(answers).forEach((share, item) => {
    expect(Math.abs(share - (shares[item] ?? 0))).toBeLessThan(0.04);
  });
});
