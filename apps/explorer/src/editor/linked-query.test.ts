import { linkedQueryOf } from './linked-query';

test.each([
  ['', null],
  ['?query=', null],
  ['?query=%20&variables=%7B%7D', null],
  ['?variables=%7B%7D', null],
  ['?query=%7B%20boards%20%7B%20id%20%7D%20%7D', { query: '{ boards { id } }', variables: '{}' }],
  ['?query=%7Ba%7D&variables=%7B%22m%22%3A1%7D', { query: '{a}', variables: '{"m":1}' }],
])('linkedQueryOf(%j)', (search, linked) => {
  expect(linkedQueryOf(search)).toEqual(linked);
});
