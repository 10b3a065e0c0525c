import { SOURCES } from '@citizen-graph/citizen-app';
import { PLAN_FILES } from '@citizen-graph/victims-code';
import { codesIn, sectionsOf, tableRowsOf } from './markdown';
import { readText } from './workspace';

const FORMATS = 'tools/sample-data/README.md';
const sections = sectionsOf(readText(FORMATS));
const csvSources = SOURCES.filter(({ columns }) => columns.length > 0);

test.each(csvSources.map(({ id, columns }) => [id, columns] as const))(
  `${FORMATS} has a section with every column of %s`,
  (id, columns) => {
    const documented = tableRowsOf(sectionOf(id)).flatMap(([names = '']) => codesIn(names));
    expect(documented).toEqual(expect.arrayContaining(columns.map(({ header }) => header)));
  },
);

test(`${FORMATS} says what an identifier is, and which columns are one`, () => {
  const [, identifier] = /An identifier is (.*); unique text/.exec(readText(FORMATS)) ?? [];
  const inCode = csvSources.flatMap(({ id, columns }) =>
    columns.filter(({ expected }) => expected === identifier).map(({ header }) => `${id} ${header}`),
  );
  const documented = csvSources.flatMap(({ id, columns }) => {
    const rows = tableRowsOf(sectionOf(id)).filter(([, values = '']) =>
      /^(unique text|identifier)(?!, or empty)/.test(values),
    );
    const names = rows.flatMap(([name = '']) => codesIn(name));
    return columns.filter(({ header }) => names.includes(header)).map(({ header }) => `${id} ${header}`);
  });
  expect(documented).toEqual(inCode);
  expect(inCode.length).toBeGreaterThan(0);
});

test(`${FORMATS} has every file and column of a plan`, () => {
  const section = sections.find(({ heading }) => heading === 'victims-strategy');
  const wanted = PLAN_FILES.flatMap(({ fileName, headers }) => [fileName, ...headers]);
  expect(codesIn(section?.text ?? '')).toEqual(expect.arrayContaining(wanted));
});

test('docs/operating.md describes each source that is not a CSV', () => {
  const headings = sectionsOf(readText('docs/operating.md')).map(({ heading }) => heading.toLowerCase());
  const others = SOURCES.filter(({ columns }) => columns.length === 0).map(({ id }) => id);
  expect(headings).toEqual(expect.arrayContaining(others));
  expect(others).toEqual(['comment-themes', 'boundaries']);
});

function sectionOf(dataset: string): string {
  return sections.find(({ heading }) => heading.split(', ').includes(dataset))?.text ?? '';
}
