import { spansOf } from '../span';
import { assign } from './assign';

const assigned = (
  text: string,
  words: RegExp,
  fits: (index: number, word: string) => boolean = () => true,
) => {
  const candidates = spansOf(text, words).map((span) => ({
    ...span,
    value: text.slice(span.start, span.end),
  }));
  const quantities = spansOf(text, /\d+%/g);
  return assign({ text, quantities, candidates, fits }).map((candidate) => candidate?.value ?? null);
};

test.each([
  ['women 72%, men 67%', ['women', 'men']],
  ['72% of women and 67% of men', ['women', 'men']],
  ['men had 67%, 71% was of women, and others scored 51%', ['men', 'women', 'others']],
  ['66% in all, with women at 72%', [null, 'women']],
  ['72% waited; women were happy', [null]],
  ['72% waited and women were happy', [null]],
  ['66%', [null]],
])('assign() in %j', (text, expected) => {
  expect(assigned(text, /women|men|others/g)).toEqual(expected);
});

test('assign() gives nothing that does not fit', () => {
  expect(assigned('women 72%, men 67%', /women|men/g, (index) => index === 1)).toEqual([null, 'men']);
});
