import { splitSentences } from './sentences';

test.each([
  ['One thing. Another thing.', ['One thing.', 'Another thing.']],
  ['Higher across all questions. 90% said so.', ['Higher across all questions.', '90% said so.']],
  ['A rate (approx. 10%) is low. It is.', ['A rate (approx. 10%) is low.', 'It is.']],
  ['It rose by 5.20% in all, e.g. Dudley. Good!', ['It rose by 5.20% in all, e.g. Dudley.', 'Good!']],
  [
    'They gave 8 out of 10. “Well done.” Then more.',
    ['They gave 8 out of 10.', '“Well done.”', 'Then more.'],
  ],
  ['No stop at the end', ['No stop at the end']],
  ['  ', []],
])('splitSentences(%j)', (text, sentences) => {
  expect(splitSentences(text).map((each) => each.text)).toEqual(sentences);
});

test('splitSentences() says where each begins', () => {
  expect(splitSentences(' One.  Two.').map(({ start }) => start)).toEqual([1, 7]);
});
