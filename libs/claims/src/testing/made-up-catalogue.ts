import type { Catalogue, CatalogueMetric } from '../domain/catalogue';

type Dimension = CatalogueMetric['dimensions'][number];

const valuesOf = (labels: Readonly<Record<string, string>>): Dimension['values'] =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));

const NOBODY = { PREFER_NOT_TO_SAY: 'Prefer not to say', NOT_ANSWERED: 'Not answered' };

export const SURVEY: Dimension = {
  name: 'SURVEY',
  title: 'Survey',
  values: valuesOf({
    FORCE_CONTACT: 'Force Contact',
    FORCE_RESPONSE: 'Force Response',
    LIVE_CHAT: 'Live Chat',
  }),
};
export const AGE: Dimension = {
  name: 'AGE_BAND',
  title: 'Age',
  values: valuesOf({ '18_24': '18-24', '25_34': '25-34', '75_AND_OVER': '75 and over', ...NOBODY }),
};
export const GENDER: Dimension = {
  name: 'GENDER',
  title: 'Gender',
  values: valuesOf({ FEMALE: 'Female', MALE: 'Male', OTHER: 'Other', ...NOBODY }),
};
export const DISABILITY: Dimension = {
  name: 'DISABILITY',
  title: 'Disability',
  values: valuesOf({ DISABLED: 'Yes', NOT_DISABLED: 'No', ...NOBODY }),
};
export const AREA: Dimension = {
  name: 'AREA',
  title: 'Local policing area',
  values: valuesOf({ E08000025: 'Birmingham', E08000026: 'Coventry' }),
};
export const FORCE: Dimension = {
  name: 'FORCE',
  title: 'Police force',
  values: valuesOf({
    E23000014: 'West Midlands',
    K04000001: 'England and Wales',
    E23000005: 'Greater Manchester',
  }),
};
const HANDLED_BY: Dimension = {
  name: 'HANDLED_BY',
  title: 'Handled by',
  values: valuesOf({ STAFF: 'Staff', CHAT_BOT: 'Chat bot' }),
};

const OF_SURVEYS = [AREA, SURVEY, AGE, GENDER, DISABILITY];

/** A few metrics as the API describes them, some with the titles of others within theirs. */
export const CATALOGUE: Catalogue = [
  metric('survey-responses', 'Completed survey responses', 'COUNT', OF_SURVEYS),
  metric('helped', 'Helped with the issue: 8 or above', 'PERCENT', OF_SURVEYS),
  metric('polite', 'Polite and respectful: 8 or above', 'PERCENT', OF_SURVEYS),
  metric('satisfied', 'Satisfied with the service: 8 or above', 'PERCENT', OF_SURVEYS),
  metric('item-response-helped', 'Item response: Helped with the issue', 'PERCENT', OF_SURVEYS),
  metric('live-chat-good', 'Live Chat rated good', 'PERCENT', [AREA, HANDLED_BY]),
  metric('stop-search-feedback-responses', 'Feedback responses', 'COUNT', [AREA]),
  metric('stop-search-polite', 'Officer was polite and respectful', 'PERCENT', [AREA]),
  metric('overall-confidence', 'Overall confidence in the local police', 'PERCENT', [FORCE]),
  metric('wmnow-members', 'WMNow members', 'COUNT', [AREA]),
  metric('wmnow-sign-up-rate', 'WMNow sign-up rate', 'PER_1000', [AREA]),
  metric('victim-contact-days-overdue', 'Days by which agreed contact is overdue', 'DAYS', [AREA]),
];

function metric(
  id: string,
  title: string,
  ...[unit, dimensions]: readonly [CatalogueMetric['unit'], CatalogueMetric['dimensions']]
): CatalogueMetric {
  return { id, title, unit, dimensions };
}
