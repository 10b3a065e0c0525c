import { READER } from '../../testing/claims-in-words';
import { findMentions } from './find-mentions';
import { wordsOf } from './words';

const meaningsIn = (text: string, ...topics: readonly string[]) =>
  findMentions(wordsOf(text), READER.book, new Set(topics)).map(({ start, end, meanings }) => [
    text.slice(start, end),
    ...meanings.map((meaning) => Object.values(meaning).flat().join(' ')),
  ]);

test('findMentions() takes the longest phrase, and the titles of the API without its threshold', () => {
  expect(meaningsIn('helped with their issue, satisfied with the service, satisfaction')).toEqual([
    ['helped with their issue', 'metric helped'],
    ['satisfied with the service', 'metric satisfied'],
    ['satisfaction', expect.stringMatching(/^general helped satisfied /)],
  ]);
});

test('findMentions() reads a phrase of a topic only where the topic is spoken of', () => {
  expect(meaningsIn('officer was polite and respectful')).toEqual([
    ['polite and respectful', 'metric polite'],
  ]);
  expect(meaningsIn('officer was polite and respectful', 'stop and search')).toEqual([
    ['officer was polite and respectful', 'metric stop-search-polite'],
  ]);
  expect(meaningsIn('responses', 'stop and search')).toEqual([
    ['responses', 'metric stop-search-feedback-responses'],
  ]);
  expect(meaningsIn('responses')).toEqual([['responses', 'metric survey-responses']]);
});

test('findMentions() needs no topic where the phrase names it itself', () => {
  expect(meaningsIn('the WMNow sign-up rate')).toEqual([['WMNow sign-up rate', 'metric wmnow-sign-up-rate']]);
});

test('findMentions() reads labels, and not those that mean nothing by themselves', () => {
  expect(meaningsIn('Yes, no and other in Coventry')).toEqual([['Coventry', 'value AREA E08000026']]);
});

test('findMentions() takes the average of a value as part of its name', () => {
  expect(meaningsIn('the England and Wales average, the average')).toEqual([
    ['England and Wales', 'value FORCE K04000001'],
    ['average', 'everybody'],
  ]);
});
