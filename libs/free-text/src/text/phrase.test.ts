import { sentencesOf } from './normalise';
import { compilePhrase, groupProblem, matchesOf, phraseProblem } from './phrase';

const GROUPS = { not: 'not|never|noone' };

function fits(phrase: string, text: string): boolean {
  const compiled = compilePhrase(phrase, GROUPS);
  return sentencesOf(text).some((sentence) => matchesOf(compiled, sentence).length > 0);
}

test.each([
  ['update', 'No update.', true],
  ['update', 'No updates.', false],
  ['update*', 'No updates.', true],
  ['rude|cold', 'She was cold', true],
  ['@not ... called', 'No one from the team called', true],
  ['@not ... called', 'No one at all from the whole team called', false],
  ['@not ... called', 'Not good. She called', false],
  ['on the? beat', 'bobbies on beat', true],
  ['on the? beat', 'bobbies on the beat', true],
  ['noone told', 'Nobody told me, and no-one else', true],
  ['couldnt have', 'He could not have been kinder', true],
  ['you would', 'u would', true],
  ['[name] was', 'PC [name] was there', true],
])('the phrase %p fits %p: %p', (phrase, text, expected) => {
  expect(fits(phrase, text)).toBe(expected);
});

test.each([
  ['called back', null],
  ['call-back', '"call-back" is neither word, stem*, one|other, @group, word? nor ...'],
  ['... called', 'a phrase begins and ends with a word'],
  ['@nobody called', 'there is no group @nobody'],
  ['a  b', '"" is neither word, stem*, one|other, @group, word? nor ...'],
  [Array.from({ length: 13 }, () => 'a').join(' '), 'a phrase has at most 12 parts'],
])('phraseProblem(%p) is %p', (phrase, problem) => {
  expect(phraseProblem(phrase, GROUPS)).toBe(problem);
});

test('groupProblem() refuses blanks', () => {
  expect([groupProblem('call*|rang'), groupProblem('call back|rang')]).toEqual([
    null,
    'a group is one|other|stem*, without blanks',
  ]);
});
