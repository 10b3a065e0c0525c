import { FEEDBACK_QUESTIONS } from '@citizen-graph/stop-search';
import { LANGUAGES, chooseLanguage, languagesShown } from './language';
import type { Language } from './language';
import { translator } from './translate';

const [english, ...others] = LANGUAGES;
const all = LANGUAGES.map((language) => [language.language, language] as const);
const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
const formsOf = (message: Language['messages'][string] | undefined) =>
  typeof message === 'object' ? Object.values(message) : [message ?? ''];

test('English is there, complete and checked, and asks what the library says', () => {
  expect([english.language, english.status]).toEqual(['en', 'reviewed']);
  const asked = FEEDBACK_QUESTIONS.map(({ code }) => english.messages[`question.${code}`]);
  expect(asked).toEqual(FEEDBACK_QUESTIONS.map(({ wording }) => wording));
  expect(FEEDBACK_QUESTIONS.map(({ code }) => typeof english.messages[`missing.${code}`])).toEqual(
    FEEDBACK_QUESTIONS.map(() => 'string'),
  );
});

test.each(all)('%s has every text, with the same numbers in it', (_, { messages }) => {
  expect(Object.keys(messages)).toEqual(Object.keys(english.messages));
  for (const [key, message] of Object.entries(messages)) {
    const expected = placeholders(formsOf(english.messages[key]).at(-1) ?? '');
    expect(formsOf(message).map((form) => [key, placeholders(form)])).toEqual(
      formsOf(message).map(() => [key, expected]),
    );
  }
});

test.each(all)('%s has each plural form that the language has', (code, { messages }) => {
  const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
  const plurals = Object.values(messages).filter((message) => typeof message === 'object');
  expect(plurals.map((message) => Object.keys(message).toSorted())).toEqual(plurals.map(() => categories));
  expect(plurals).toHaveLength(2);
});

test.each(all)('%s is written in the direction that it is read in', (code, { direction }) => {
  expect(direction).toBe(['ur', 'ar', 'fa', 'ps'].includes(code) ? 'rtl' : 'ltr');
});

test('drafts are shown to nobody but those who check them', () => {
  expect(others.filter(({ status }) => status === 'draft').length).toBeGreaterThan(0);
  const shown = languagesShown({ drafts: false });
  expect(shown.every(({ status }) => status === 'reviewed')).toBe(true);
  expect(languagesShown({ drafts: true })).toEqual(LANGUAGES);
});

test.each([
  [undefined, ['pl-PL', 'en-GB'], 'pl'],
  [undefined, ['de', 'ur'], 'ur'],
  [undefined, ['de'], 'en'],
  [undefined, [], 'en'],
  ['ur', ['pl'], 'ur'],
  ['UR', ['pl'], 'ur'],
  ['xx', ['pl'], 'en'],
  [['pl', 'ur'], ['pl'], 'pl'],
])('chooseLanguage() named %j, accepting %j, is %s', (named, accepted, expected) => {
  expect(chooseLanguage(LANGUAGES, { named, accepted }).language).toBe(expected);
});

test('translator() takes the plural form of the language and its way to write numbers', () => {
  const [inEnglish, inPolish] = ['en', 'pl'].map((code) => {
    const language = LANGUAGES.find((each) => each.language === code);
    return language === undefined ? () => '' : translator(language);
  });
  const counts = [1, 2, 5, 22, 1234];
  expect(counts.map((count) => inEnglish?.('comment.tooLong', { count }))).toEqual([
    'Shorten what you wrote by 1 character',
    'Shorten what you wrote by 2 characters',
    'Shorten what you wrote by 5 characters',
    'Shorten what you wrote by 22 characters',
    'Shorten what you wrote by 1,234 characters',
  ]);
  expect(counts.map((count) => inPolish?.('comment.tooLong', { count }))).toEqual([
    'Skróć tekst o 1 znak',
    'Skróć tekst o 2 znaki',
    'Skróć tekst o 5 znaków',
    'Skróć tekst o 22 znaki',
    'Skróć tekst o 1234 znaki',
  ]);
});

test('translator() refuses a key that no language has', () => {
  expect(() => translator(english)('no.such')).toThrow('en has a text for no.such');
});
