import { themeAssigner } from './assign-themes';
import { DEFAULT_TAXONOMY } from './default-taxonomy';
import type { Taxonomy } from './taxonomy';

const SMALL: Taxonomy = {
  version: 'test',
  title: 'Two themes',
  groups: { long: 'ages|hours|forever' },
  themes: [
    {
      code: 'WAITING',
      title: 'Waiting',
      description: 'How long it took',
      phrases: ['waited @long', 'on hold', 'delay*'],
      exclusions: ['no delay*'],
    },
    { code: 'CALLS', title: 'Calls', description: 'Calls', phrases: ['rang ... back'], exclusions: [] },
  ],
};

test.each([
  ['I waited HOURS.', ['WAITING']],
  ['waited for hours', []],
  ['Such delays!', ['WAITING']],
  ['There was no delay', []],
  ['There was no delay at first. Then delays.', ['WAITING']],
  ['They rang me straight back and I was on hold', ['WAITING', 'CALLS']],
  ['They rang. Nobody came back', []],
  ['', []],
])('themeAssigner() finds in %j %j', (text, themes) => {
  expect(themeAssigner(SMALL)(text)).toEqual(themes);
});

test.each([
  ['Can somebody tell me the next steps?', ['WHAT_HAPPENS_NEXT']],
  ['On hold for 50 minutes on 101', ['TIME_TO_ANSWER']],
  ['I have heard nothing since', ['UPDATES']],
])('the default taxonomy finds in %j %j', (text, themes) => {
  expect(themeAssigner(DEFAULT_TAXONOMY)(text)).toEqual(themes);
});
