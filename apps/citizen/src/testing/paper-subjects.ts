import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';

const YEAR = '2022-04 to 2023-03';
const PILOT = '2022-04 to 2022-06';
const FIVE_MONTHS = '2023-01 to 2023-05';
const HELPED = 'Helped with the issue: 8 or above';
const POLITE = 'Polite and respectful: 8 or above';
const TIME = 'Time to answer or respond: 8 or above';
const RESPONSES = 'Completed survey responses';
const CHAT = 'Live Chat rated good or okay';

const helpedBy = (title: string, label: string): string => `${HELPED}, ${title}: ${label}, ${YEAR}`;
const ofSurvey = (metric: string, survey: string): string => `${metric}, Survey: ${survey}, ${YEAR}`;
const ofPilot = (metric: string): string => `${metric}, Survey: T3 pilot, ${PILOT}`;

/** What the figures of the columns of the paper's figure 2 are of, given the area. */
const WMNOW: Readonly<Record<string, (area: string) => string>> = {
  'members-2022': (area) => `WMNow members${area}, 2022-03`,
  'members-2023': (area) => `WMNow members${area}, 2023-03`,
  change: (area) => `change of WMNow members${area}, 2023-03, from 2022-03`,
  'change-percent': (area) => `change of WMNow members${area}, 2023-03, from 2022-03`,
  'share-2022': (area) => `Share of WMNow members${area}, 2022-03`,
  'share-2023': (area) => `Share of WMNow members${area}, 2023-03`,
  population: (area) => `Population aged 16 and over${area}, ${YEAR}`,
  'rate-2022': (area) => `WMNow sign-up rate${area}, 2022-03`,
  'rate-2023': (area) => `WMNow sign-up rate${area}, 2023-03`,
};

const AREAS: readonly (readonly [id: string, area: string])[] = [
  ...LOCAL_POLICING_AREAS.map(({ name }) => [name.toLowerCase(), `, Local policing area: ${name}`] as const),
  ['wmp', ''],
];

/** What each figure of the paper is of, in the words of a report, by the identifiers of paper-figures.csv. */
export const PAPER_SUBJECTS: Readonly<Record<string, string>> = {
  'responses.all': `${RESPONSES}, ${YEAR}`,
  'completion.all': `Survey completion rate: responses of sent, ${YEAR}`,
  'helped.all': `${HELPED}, ${YEAR}`,
  'responses.force-contact': ofSurvey(RESPONSES, 'Force Contact'),
  'polite.force-contact': ofSurvey(POLITE, 'Force Contact'),
  'timeliness.force-contact': ofSurvey(TIME, 'Force Contact'),
  'responses.force-response': ofSurvey(RESPONSES, 'Force Response'),
  'polite.force-response': ofSurvey(POLITE, 'Force Response'),
  'timeliness.force-response': ofSurvey(TIME, 'Force Response'),
  'responses.investigation': ofSurvey(RESPONSES, 'Investigation'),
  'polite.investigation': ofSurvey(POLITE, 'Investigation'),
  'helped.investigation': ofSurvey(HELPED, 'Investigation'),
  'responses.t3-pilot': ofPilot(RESPONSES),
  'overall.t3-pilot': ofPilot('Overall satisfaction with the process: 8 or above'),
  'preferred-physical.t3-pilot': ofPilot('Would have preferred a physical appointment'),
  'demographics.completed': `Responses with demographic data, ${YEAR}`,
  'helped.age-18-24': helpedBy('Age', '18-24'),
  'helped.age-75-plus': helpedBy('Age', '75 and over'),
  'helped.age-prefer-not-to-say': helpedBy('Age', 'Prefer not to say'),
  'helped.gender-female': helpedBy('Gender', 'Female'),
  'helped.gender-male': helpedBy('Gender', 'Male'),
  'helped.gender-prefer-not-to-say': helpedBy('Gender', 'Prefer not to say'),
  'helped.ethnicity-asian': helpedBy('Ethnicity', 'Asian'),
  'helped.ethnicity-black': helpedBy('Ethnicity', 'Black'),
  'helped.ethnicity-white': helpedBy('Ethnicity', 'White'),
  'helped.disabled': helpedBy('Disability', 'Yes'),
  'helped.not-disabled': helpedBy('Disability', 'No'),
  'helped.disability-prefer-not-to-say': helpedBy('Disability', 'Prefer not to say'),
  'helped.orientation-gay': helpedBy('Sexual orientation', 'Gay or lesbian'),
  'helped.orientation-heterosexual': helpedBy('Sexual orientation', 'Heterosexual'),
  'helped.orientation-bisexual': helpedBy('Sexual orientation', 'Bisexual'),
  'helped.orientation-prefer-not-to-say': helpedBy('Sexual orientation', 'Prefer not to say'),
  'live-chat.good': `Live Chat rated good, ${YEAR}`,
  'live-chat.okay': `Live Chat rated okay, ${YEAR}`,
  'live-chat.staff-good-or-okay': `${CHAT}, Handled by: Staff, ${YEAR}`,
  'live-chat.bot-good-or-okay': `${CHAT}, Handled by: Chat bot, ${YEAR}`,
  'stop-search.responses': `Feedback responses, ${FIVE_MONTHS}`,
  'stop-search.response-rate': `Feedback response rate, ${FIVE_MONTHS}`,
  'stop-search.fair': `Officer acted fairly, ${FIVE_MONTHS}`,
  'stop-search.explained': `Reasons for the search explained, ${FIVE_MONTHS}`,
  'confidence.west-midlands': `Overall confidence in the local police, ${YEAR}`,
  ...Object.fromEntries(
    AREAS.flatMap(([id, area]) =>
      Object.entries(WMNOW).map(([column, of]) => [`wmnow.${column}.${id}`, of(area)]),
    ),
  ),
};
