import { randomFor } from '../random/random';
import { drawChannel } from './contact';
import type { SurveyId } from './survey-plans';

const surveys: readonly SurveyId[] = ['force-contact', 'force-response', 'investigation', 't3-pilot'];

test.each(surveys)('drawChannel() gives %s more than one channel, and the same again', (survey) => {
  const draw = (): readonly string[] => {
    const random = randomFor(`channels of a test of ${survey}`);
    return Array.from({ length: 500 }, () => drawChannel(survey, random));
  };
  expect(new Set(draw()).size).toBeGreaterThan(1);
  expect(draw()).toEqual(draw());
});
