import { DEFAULT_TAXONOMY } from './default-taxonomy';
import { parseTaxonomy } from './parse-taxonomy';

const theme = (code: string, phrases: readonly string[] = ['a word']) => ({
  code,
  title: code,
  description: code,
  phrases,
  exclusions: [],
});

function parse(changes: object) {
  const taxonomy = { version: '1', title: 'Test', groups: {}, themes: [theme('ONE')], ...changes };
  return () => parseTaxonomy(JSON.stringify(taxonomy), 'themes.json');
}

test('parseTaxonomy() takes the default taxonomy, a byte order mark before it or not', () => {
  const text = JSON.stringify(DEFAULT_TAXONOMY);
  expect(parseTaxonomy(text, 'themes.json')).toEqual(DEFAULT_TAXONOMY);
  expect(parseTaxonomy(`\uFEFF${text}`, 'themes.json')).toEqual(DEFAULT_TAXONOMY);
});

test.each([
  ['a shape', { themes: [] }, 'themes: WRONG_SHAPE'],
  ['a version', { version: 'a b' }, 'version: WRONG_SHAPE'],
  ['an unknown property', { colour: 'red' }, '(the whole file): WRONG_SHAPE'],
  [
    'a code twice',
    { themes: [theme('ONE'), theme('ONE')] },
    'themes[1].code: CODE_REPEATED: themes[0] has the code ONE too',
  ],
  [
    'an unknown group',
    { themes: [theme('ONE', ['a @word'])] },
    'themes[0].phrases[0]: PHRASE_UNREADABLE: there is no group @word',
  ],
  [
    'a gap at the end',
    { themes: [theme('ONE', ['a ...'])] },
    'themes[0].phrases[0]: PHRASE_UNREADABLE: a phrase begins and ends with a word',
  ],
  ['a sign', { themes: [theme('ONE', ['(a)'])] }, 'PHRASE_UNREADABLE: "(a)" is neither word'],
  ['a group with blanks', { groups: { not: 'no | not' } }, 'groups.not: GROUP_UNREADABLE'],
])('parseTaxonomy() refuses %s', (_, changes, told) => {
  expect(parse(changes)).toThrow(
    expect.objectContaining({ code: 'TAXONOMY_INVALID', message: expect.stringContaining(told) }),
  );
});

test('parseTaxonomy() refuses what is not JSON', () => {
  expect(() => parseTaxonomy('{', 'themes.json')).toThrow(
    expect.objectContaining({
      code: 'TAXONOMY_MALFORMED',
      message: expect.stringContaining('themes.json is not JSON'),
    }),
  );
});
