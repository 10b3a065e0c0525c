import { cataloguesOf, codesThrownIn } from './error-catalogues';
import type { Codes } from './error-catalogues';
import { codesIn, sectionsOf, tableRowsOf } from './markdown';
import { listSources, readText } from './workspace';

const sources = listSources().map(readText);
const inCode = Object.assign({}, ...sources.map(cataloguesOf)) as Readonly<Record<string, Codes>>;
const sections = sectionsOf(readText('docs/errors.md')).filter(({ heading }) => codesIn(heading).length > 0);

const rowsOf = (catalogue: string) =>
  sections
    .filter(({ heading }) => codesIn(heading).includes(catalogue))
    .flatMap(({ text }) => tableRowsOf(text))
    .map(([code = '', meaning, remedy]) => ({ code: codesIn(code)[0] ?? code, meaning, remedy }));

test('docs/errors.md has a section for each catalogue of the code, and for no other', () => {
  const documented = sections.flatMap(({ heading }) => codesIn(heading));
  expect([...documented].sort()).toEqual(Object.keys(inCode).sort());
});

test.each(Object.entries(inCode))(
  'docs/errors.md and %s list the same codes with the same meaning',
  (name, codes) => {
    expect(Object.fromEntries(rowsOf(name).map(({ code, meaning }) => [code, meaning]))).toEqual(codes);
    expect(rowsOf(name).map(({ code }) => code)).toEqual(Object.keys(codes));
  },
);

test('docs/errors.md says of every code what to do', () => {
  const silent = Object.keys(inCode)
    .flatMap(rowsOf)
    .filter(({ remedy = '' }) => remedy === '');
  expect(silent).toEqual([]);
});

test('no code is thrown that no catalogue has', () => {
  const known = new Set(Object.values(inCode).flatMap((codes) => Object.keys(codes)));
  expect(sources.flatMap(codesThrownIn).filter((code) => !known.has(code))).toEqual([]);
});

test('cataloguesOf() and codesThrownIn() find what a file declares and throws', () => {
  const source = `export const A_ERRORS = { ONE: 'First.', TWO: 'Second.' } as const;
    const LIST = { THREE: 'no' };
    throw new DomainError('FOUR', 'message');`;
  expect(cataloguesOf(source)).toEqual({ A_ERRORS: { ONE: 'First.', TWO: 'Second.' } });
  expect(codesThrownIn(source)).toEqual(['FOUR']);
});
