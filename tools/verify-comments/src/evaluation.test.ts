import { DEFAULT_TAXONOMY, REDACTION_KINDS } from '@citizen-graph/free-text';
import { FLOORS, missedFloors } from './floors';
import { measureComments } from './measure-comments';
import { readComments } from './read-comments';

const evaluation = readComments('evaluation');
const tuning = readComments('tuning');

test('the evaluation set holds every floor', () => {
  expect(missedFloors(measureComments(evaluation))).toEqual([]);
});

test('a floor that is missed is named', () => {
  const measures = measureComments(evaluation.slice(0, 20));
  const floors = FLOORS.map((floor) => ({ ...floor, limit: floor.bound === 'at least' ? 1.1 : -1 }));
  expect(missedFloors(measures, floors)).toEqual(floors);
});

test('the evaluation set has at least 300 comments, and none of more than three words is among those for tuning', () => {
  const texts = new Set(tuning.map(({ text }) => text.toLowerCase()));
  const long = evaluation.filter(({ text }) => text.split(' ').length > 3);
  expect(evaluation.length).toBeGreaterThanOrEqual(300);
  expect(long.filter(({ text }) => texts.has(text.toLowerCase()))).toEqual([]);
});

test('the evaluation set has every theme, every sentiment, and every kind of personal data that has a form', () => {
  const kinds = Object.keys(REDACTION_KINDS).filter((kind) => kind !== 'NUMBER');
  const has = {
    themes: new Set(evaluation.flatMap(({ themes }) => themes)),
    sentiments: new Set(evaluation.map(({ sentiment }) => sentiment)),
    kinds: new Set(evaluation.flatMap(({ spans }) => spans.map(({ kind }) => kind))),
  };
  expect(has).toEqual({
    themes: new Set(DEFAULT_TAXONOMY.themes.map(({ code }) => code)),
    sentiments: new Set(['POSITIVE', 'NEGATIVE', 'MIXED', 'NEUTRAL']),
    kinds: new Set(kinds),
  });
});
