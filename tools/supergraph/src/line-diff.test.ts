import { diffLines } from './line-diff';

test.each([
  ['nothing for equal texts', 'a\nb', 'a\nb', []],
  ['a line that was taken out', 'a\nb\nc', 'a\nc', ['- 2 b']],
  ['a line that was put in', 'a\nc', 'a\nb\nc', ['+ 2 b']],
  ['a line that was changed', 'a\nb\nc', 'a\nB\nc', ['- 2 b', '+ 2 B']],
  ['two changes far apart', 'a\nb\nc\nd', 'b\nc\nd\ne', ['- 1 a', '+ 4 e']],
])('diffLines() lists %s', (_, before, after, expected) => {
  expect(diffLines(before, after)).toEqual(expected);
});
