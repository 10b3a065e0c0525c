import { parseReceiptReferences } from './receipt-references';

test.each([
  ['one a line', 'SS/2023/1\nSS/2023/2\n'],
  ['as Windows writes them, with a byte order mark', '\uFEFFSS/2023/1\r\nSS/2023/2'],
])('parseReceiptReferences() reads references %s', (_, text) => {
  expect(parseReceiptReferences(text)).toEqual(['SS/2023/1', 'SS/2023/2']);
});

test.each([
  ['', 'The file of references is empty.'],
  ['A1\n\nA2\n', 'Line 2 of the file of references is not 1 to 100 letters, digits and - _ . : / #.'],
  ['A1\nJane Doe\n', 'Line 2 of the file of references is not 1 to 100 letters, digits and - _ . : / #.'],
  ['A1\nA2\nA1\n', 'Line 3 of the file of references holds a reference that stands further up too.'],
])('parseReceiptReferences() refuses %j', (text, message) => {
  expect(() => parseReceiptReferences(text)).toThrow(
    expect.objectContaining({ code: 'REFERENCES_UNUSABLE', message }),
  );
});
