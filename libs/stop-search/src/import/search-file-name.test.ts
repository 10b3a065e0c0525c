import { periodOfSearchFile } from './search-file-name';

test.each(['csv', 'json'])('the name of a published file promises its month, also as %s', (ending) => {
  expect(periodOfSearchFile(`2019-01-west-midlands-stop-and-search.${ending}`)).toEqual({
    from: '2019-01',
    to: '2019-01',
  });
});

test.each([
  'stops.csv',
  '2019-13-west-midlands-stop-and-search.csv',
  '2019-01-west-midlands-stop-and-search (1).csv',
  '2019-01-west-midlands-street.csv',
  '2019-01-west-yorkshire-stop-and-search.csv',
])('%s is refused, with the name that is expected', (fileName) => {
  expect(() => periodOfSearchFile(fileName)).toThrow(
    expect.objectContaining({
      code: 'FILE_NAME_UNKNOWN',
      message: expect.stringContaining('YYYY-MM-west-midlands-stop-and-search.csv'),
    }),
  );
});
