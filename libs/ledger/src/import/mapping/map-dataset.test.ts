import { VISITS } from '../../testing/a-visit';
import { mapDataset } from './map-dataset';
import { mappingSchema } from './mapping-schema';

const COLUMNS = {
  Visit: { from: 'Ref' },
  Month: { from: 'When' },
  Area: { from: 'Town', values: { Dudley: 'Dudley', 'W/sall': 'Walsall' } },
  Rating: { from: 'Score' },
};

const { Rating: _, ...WITHOUT_RATING } = COLUMNS;

function map(columns: object, dataset = 'visits') {
  const content = mappingSchema.parse({ dataset, columns });
  return mapDataset(VISITS, { name: 'provider.json', sha256: 'abc', content });
}

test('columns are those of the file; a constant, and what a column makes of nothing, stand for the others', () => {
  const { dataset, rules } = map(
    { ...COLUMNS, Minutes: { constant: '2.5' }, Solved: { constant: 'Yes' } },
    'visits',
  );
  const headers = Object.entries(dataset.columns).map(([field, column]) => [field, column.header]);
  expect(Object.fromEntries(headers)).toEqual({
    visitId: 'Ref',
    month: 'When',
    area: 'Town',
    rating: 'Score',
  });
  expect(dataset.constants).toEqual({ desk: 'FRONT', minutesWaited: 2.5, solved: true, comment: null });
  expect([...rules.asked]).toEqual([
    ['Ref', 'columns.Visit.from'],
    ['When', 'columns.Month.from'],
    ['Town', 'columns.Area.from'],
    ['Score', 'columns.Rating.from'],
  ]);
});

test.each<[string, object, string, string]>([
  [
    'the mapping of another dataset',
    COLUMNS,
    'vists',
    'at dataset: this mapping is for vists, not for visits; use the mapping of visits',
  ],
  [
    'an unknown column, with the nearest',
    { ...COLUMNS, Commment: { from: 'Text' } },
    'visits',
    'at columns.Commment: the dataset has no such column; did you mean "Comment"?',
  ],
  [
    'an unknown column, with all that there are',
    { ...COLUMNS, Postcode: { from: 'Text' } },
    'visits',
    'at columns.Postcode: the dataset has no such column; the columns are: Visit, Month, Area, Rating, Minutes, Solved, Comment',
  ],
  [
    'a needed column without a source',
    WITHOUT_RATING,
    'visits',
    'at columns.Rating: the dataset needs this column, which takes a whole number from 0 to 10; give it "from" or "constant"',
  ],
  [
    'a label that the column does not take',
    { ...COLUMNS, Area: { from: 'Town', values: { "B'ham": 'Birmingham' } } },
    'visits',
    `at columns.Area.values["B'ham"]: the column does not take "Birmingham"; it takes one of: Dudley; Walsall`,
  ],
  [
    'a constant that the column does not take',
    { ...COLUMNS, Rating: { constant: 11 } },
    'visits',
    'at columns.Rating.constant: the column does not take "11"; it takes a whole number from 0 to 10',
  ],
])('refuses %s', (_, columns, dataset, message) => {
  expect(() => map(columns, dataset)).toThrow(
    expect.objectContaining({ code: 'MAPPING_INVALID', message: `provider.json: ${message}` }),
  );
});

test('fields that follow from the columns of a file know those that the mapping fills', () => {
  const content = mappingSchema.parse({
    dataset: 'visits',
    columns: { ...COLUMNS, Comment: { constant: 'x' } },
  });
  const seen: string[][] = [];
  const fieldsOfFile = (filled: ReadonlySet<string>) => {
    seen.push([...filled].sort());
    return {};
  };
  const { dataset } = mapDataset(
    { ...VISITS, fieldsOfFile },
    { name: 'provider.json', sha256: 'abc', content },
  );
  dataset.fieldsOfFile?.(new Set(['visitId']));
  expect(seen).toEqual([['comment', 'visitId']]);
});
