import { stemsOf, wordsOf } from './words';

test.each([
  ['rated, rating and rate', ['rat', 'rat', 'rat']],
  ['The responses to searches', ['respons', 'search']],
  ['preferred to prefer', ['prefer', 'prefer']],
  ['bodies and body', ['body', 'body']],
  ["the LPA's and LPAs", ['lpa', 'lpa']],
  ['they weren’t disabled', ['not', 'disabl']],
  [
    '18-24-year olds, 75 and over, 16+, T3 and 1,000',
    ['18', '24', 'year', 'old', '75', 'over', '16+', 't3', '1,000'],
  ],
  ['less of the status', ['less', 'status']],
  ['being red', ['red']],
])('stemsOf(%j)', (text, stems) => {
  expect(stemsOf(text)).toEqual(stems);
});

test('wordsOf() says where a word stands', () => {
  expect(wordsOf('the Force Contact')).toEqual([
    { stem: 'forc', start: 4, end: 9 },
    { stem: 'contact', start: 10, end: 17 },
  ]);
});
