import { sentimentOf } from './sentiment';

test.each([
  ['The officer who arrested the man who assaulted me was brilliant.', 'POSITIVE'],
  ['I was robbed at knifepoint and the police were fantastic', 'POSITIVE'],
  ['Not helpful at all', 'NEGATIVE'],
  ['Nobody ever rang me back', 'NEGATIVE'],
  ['My house was burgled', 'NEUTRAL'],
  ['', 'NEUTRAL'],
  ['The first officer was brilliant but the detective was rude and useless', 'MIXED'],
])('sentimentOf(%j) is %s', (text, label) => {
  expect(sentimentOf(text).label).toBe(label);
});

test('sentimentOf() scores from -1 to 1, and "very" counts for more', () => {
  expect(sentimentOf('helpful').score).toBeGreaterThan(0);
  expect(sentimentOf('very helpful').score).toBeGreaterThan(sentimentOf('helpful').score);
  expect(sentimentOf('rude').score).toBeLessThan(0);
  expect(sentimentOf('My house was burgled').score).toBe(0);
});
