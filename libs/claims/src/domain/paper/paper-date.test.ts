import { datePaper, monthOfName } from './paper-date';
import { readTextPaper } from './read-text';

test.each([
  ['Board\n\n27th June 2023\n\n1. In March 2020 it began.', { day: '2023-06-27', line: 3 }],
  ['# Board, 4 July 2023', { day: '2023-07-04', line: 1 }],
  ['Date of meeting: 04/07/2023.', { day: '2023-07-04', line: 1 }],
  ['1. A long sentence that says that since the 1st of May 2021 many things have happened here.', null],
  ['The 3 Muppets 2023', null],
  ['45/99/2023', null],
  ['No date.', null],
])('datePaper(%j) is %j', (text, expected) => {
  expect(datePaper(readTextPaper(text))).toEqual(expected);
});

test.each([
  ['Sept', 9],
  ['january', 1],
  ['Foo', null],
])('monthOfName(%j) is %p', (name, expected) => {
  expect(monthOfName(name)).toBe(expected);
});
