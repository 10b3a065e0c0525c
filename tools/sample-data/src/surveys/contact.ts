import { chooser } from '../random/chooser';
import type { Weighted } from '../random/chooser';
import type { Random } from '../random/random';
import type { SurveyId } from './survey-plans';

/** How every one of these surveys is taken. */
export const mode = 'SMS';

/** How people had got in touch before they were surveyed; empty where that was not recorded. */
const channels: Readonly<Record<SurveyId, readonly Weighted<string>[]>> = {
  'force-contact': [
    ['101', 52],
    ['999', 27],
    ['Online form', 12],
    ['Front office', 4],
    ['Social media', 2],
    ['', 3],
  ],
  'force-response': [
    ['999', 46],
    ['101', 34],
    ['Online form', 11],
    ['In person', 5],
    ['', 4],
  ],
  investigation: [
    ['101', 35],
    ['Online form', 26],
    ['999', 23],
    ['Front office', 9],
    ['In person', 4],
    ['', 3],
  ],
  't3-pilot': [
    ['101', 61],
    ['Online form', 39],
  ],
};

const choosers = {
  'force-contact': chooser(channels['force-contact']),
  'force-response': chooser(channels['force-response']),
  investigation: chooser(channels.investigation),
  't3-pilot': chooser(channels['t3-pilot']),
};

/** How somebody who is asked by a survey had got in touch. */
export function drawChannel(survey: SurveyId, random: Random): string {
  return choosers[survey](random);
}
