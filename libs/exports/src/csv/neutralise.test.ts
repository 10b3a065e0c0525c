import { neutralise } from './neutralise';

test.each([
  ['=1+1', "'=1+1"],
  ['+44 121', "'+44 121"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\n=x', "'\n=x"],
  ['  =x', "'  =x"],
  ['\uFEFF=x', "'\uFEFF=x"],
  ['\uFF1Dx', "'\uFF1Dx"],
  ['', ''],
  ['a=b', 'a=b'],
  [' a', ' a'],
  ['[c]', '[c]'],
  ['2023-03', '2023-03'],
  ["'tis", "'tis"],
])('neutralise(%j) is %j', (text, neutral) => {
  expect(neutralise(text)).toBe(neutral);
});
