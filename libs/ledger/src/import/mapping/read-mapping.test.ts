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
    { Area: { from: 'a', values: {}, date: { format: 'd', to: 'day' } } },
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
    { Area: { from: 'a', date: { format: 'd', to: 'instant', zone: 'Brum' } } },
    {},
    'at columns.Area.date.zone: is not a time zone',
  ],
  [
    'a date of another kind',
    { Area: { from: 'a', date: { format: 'd', to: 'year' } } },
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
