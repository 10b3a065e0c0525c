import type { LocalResponse } from './local-response';
import { observeConfidence, observePriorities } from './observe-local-response';

const RESPONSE: LocalResponse = {
  responseId: 'L1',
  interviewedOn: '2022-06-30',
  area: 'E08000025',
  confident: 'TEND_TO_AGREE',
  priority1: 'BURGLARY',
  priority2: 'DRUGS',
  priority3: null,
};

test.each([
  ['STRONGLY_AGREE', [1]],
  ['TEND_TO_AGREE', [1]],
  ['NEITHER', [0]],
  ['STRONGLY_DISAGREE', [0]],
  [null, []],
])('confidence %p counts as %p', (confident, numerators) => {
  const observed = observeConfidence({ ...RESPONSE, confident });
  expect(observed).toMatchObject({ month: '2022-06', area: 'E08000025', attributes: [] });
  expect(observed.measurements.map(({ numerator }) => numerator)).toEqual(numerators);
});

test('a respondent is observed once for each priority, wanted or not, and not at all without any', () => {
  const wanted = observePriorities(RESPONSE).map(({ segment, measurements }) => [
    segment,
    measurements.map(({ measure, numerator }) => [measure, numerator]),
  ]);
  const once = (code: string, numerator: number) => [code, [['local-priority', numerator]]];
  expect(wanted).toEqual([
    once('ANTISOCIAL_BEHAVIOUR', 0),
    once('BURGLARY', 1),
    once('DRUGS', 1),
    once('KNIFE_CRIME', 0),
    once('ROAD_SAFETY', 0),
    once('ROBBERY', 0),
    once('VEHICLE_CRIME', 0),
    once('VIOLENCE_AGAINST_WOMEN', 0),
  ]);
  expect(observePriorities({ ...RESPONSE, priority1: null, priority2: null })).toEqual([]);
});
