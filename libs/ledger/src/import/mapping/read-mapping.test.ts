import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { temporaryFolder } from '../../testing/temporary-folder';
import { readMapping } from './read-mapping';

const folder = temporaryFolder();

afterAll(async () => (await folder).remove());

async function read(content: string) {
  return readMapping(await (await folder).write('provider.json', content));
}

const readColumns = (columns: object, more: object = {}) =>
  read(JSON.stringify({ dataset: 'visits', columns, ...more }));

test('a mapping has the name and the SHA-256 of its file, and what it leaves out is filled in', async () => {
  const content =
    '\uFEFF{ "dataset": "visits", "columns": { "Rating": { "from": " Score ", "values": { "Good": 8 } } } }';
  expect(await read(content)).toEqual({
    name: 'provider.json',
    sha256: createHash('sha256').update(content).digest('hex'),
    content: {
      dataset: 'visits',
      file: { unnamedColumns: 'refuse' },
      columns: { Rating: { from: 'Score', values: { Good: '8' } } },
      skip: [],
    },
  });
});

test.each<[string, object, object, string]>([
  ['a column without a source', { Area: {} }, {}, 'at columns.Area: needs either from or constant'],
  [
    'two sources',
    { Area: { from: 'a', constant: 'b' } },
    {},
    'at columns.Area: needs either from or constant',
  ],
  ['a constant with values', { Area: { constant: 'b', values: {} } }, {}, 'a constant takes neither'],
  [
    'values and a date',
    { Area: { from: 'a', values: {}, date: { format: 'd/M/yyyy', to: 'day' } } },
    {},
    'at columns.Area: takes values or date',
  ],
  ['others alone', { Area: { from: 'a', others: 'keep' } }, {}, 'others goes with values'],
  ['a slip in a key', { 'My area': { form: 'a' } }, {}, 'at columns["My area"]: Unrecognized key: "form"'],
  [
    'a label that is none',
    { Area: { from: 'a', values: { "B'ham E": [] } } },
    {},
    `at columns.Area.values["B'ham E"]: `,
  ],
  [
    'a time zone that is none',
    { Area: { from: 'a', date: { format: 'd/M/yyyy H:mm', to: 'instant', zone: 'Brum' } } },
    {},
    'at columns.Area.date.zone: is not a time zone',
  ],
  [
    'a date of another kind',
    { Area: { from: 'a', date: { format: 'd/M/yyyy', to: 'year' } } },
    {},
    'at columns.Area.date.to: ',
  ],
  ['a rule without a reason', {}, { skip: [{ column: 'a', is: ['b'] }] }, 'at skip[0].because: '],
  [
    'a rule without a condition',
    {},
    { skip: [{ column: 'a', because: 'b' }] },
    'at skip[0]: needs either is or isNot',
  ],
  ['an encoding that is not read', {}, { file: { encoding: 'latin1' } }, 'at file.encoding: '],
  [
    'names below the header rows',
    {},
    { file: { headerRows: 2, namesInRow: 3 } },
    'at file: namesInRow is one of',
  ],
  ['no header', {}, { file: { headerRows: 0 } }, 'at file.headerRows: '],
  [
    'values that are one without the blanks around them',
    { Rating: { from: 'a', values: { Good: 8, ' Good ': 2 } } },
    {},
    'at columns.Rating.values[" Good "]: is "Good" too once the blanks around it are left out; keep one of the two',
  ],
  [
    'a date format that today would have to complete',
    { Month: { from: 'a', date: { format: 'dd/MM HH:mm', to: 'instant' } } },
    {},
    'at columns.Month.date.format: "dd/MM HH:mm" has no year; an instant needs year, month and day',
  ],
  [
    'such a format among others, by its place',
    { Month: { from: 'a', date: { format: ['d/M/yyyy', 'yyyy'], to: 'month' } } },
    {},
    'at columns.Month.date.format[1]: "yyyy" has no month; a month needs year and month',
  ],
])('refuses %s', async (_, columns, more, message) => {
  await expect(readColumns(columns, more)).rejects.toMatchObject({
    code: 'MAPPING_INVALID',
    message: expect.stringMatching(/^provider\.json:\s+at /),
  });
  await expect(readColumns(columns, more)).rejects.toThrow(message);
});

test('names every problem, each on a line', async () => {
  await expect(readColumns({ Area: {}, Month: {} })).rejects.toMatchObject({
    message:
      'provider.json:\n  at columns.Area: needs either from or constant\n  at columns.Month: needs either from or constant',
  });
});

test.each([
  ['no JSON', '{ "dataset": }', 'MAPPING_INVALID', /^provider\.json: it is not JSON: /],
  ['another JSON', '[]', 'MAPPING_INVALID', /^provider\.json: Invalid input: expected object/],
])('refuses %s', async (_, content, code, message) => {
  await expect(read(content)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test('refuses a mapping that is not there', async () => {
  await expect(readMapping(join((await folder).path, 'none.json'))).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  });
});

test.each<[string, string, readonly string[]]>([
  [
    'a value',
    '{ "dataset": "visits", "columns": { "Rating": { "from": "Score", "values": { "Good": 8, "G\\u006fod": 2 } } } }',
    ['at columns.Rating.values.Good: stands twice; keep one of the two'],
  ],
  [
    'a column, whose own keys may be the same',
    '{ "dataset": "visits", "columns": { "Rating": { "from": "a" }, "Month": { "from": "a" }, "Rating": { "from": "b" } } }',
    ['at columns.Rating: stands twice; keep one of the two'],
  ],
  [
    'a key in a list, and a key of the whole',
    '{ "skip": [{ "is": ["x", "x"] }, { "because": "a", "because": "b" }], "columns": {}, "skip": [] }',
    ['at skip[1].because: stands twice; keep one of the two', 'at skip: stands twice; keep one of the two'],
  ],
  [
    'what no object can have as a key of its own',
    '{ "dataset": "visits", "columns": { "__proto__": { "from": "Score" } } }',
    ['at columns.__proto__: is no name that a key can have; take it out'],
  ],
])('refuses %s that a mapping gives twice or in vain', async (_, content, problems) => {
  const text = problems.length === 1 ? ` ${problems.join()}` : `\n  ${problems.join('\n  ')}`;
  await expect(read(content)).rejects.toMatchObject({
    code: 'MAPPING_INVALID',
    message: `provider.json:${text}`,
  });
});
