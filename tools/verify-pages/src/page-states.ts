import type { Page } from 'playwright-core';
import type { Platform } from '@citizen-graph/citizen-app';

/** Whom the issuer for development signs in. */
export type Account = 'board' | 'editor' | 'secretary' | 'analyst';

/** A page in one of its states. */
export interface PageState {
  /** Names the screenshots. */
  readonly name: string;
  /** Who looks at it; null for somebody who is not signed in. */
  readonly account: Account | null;
  readonly address: string;
  /** What has to be read there before it is looked at. */
  readonly sees: string | RegExp;
  /** What somebody does there to reach the state. */
  readonly reach?: (page: Page) => Promise<void>;
}

const YEAR = 'from=2022-04&to=2023-03';

/** Every page and its states, in the order in which they are walked. */
export const PAGE_STATES: readonly PageState[] = [
  {
    name: 'board',
    account: 'board',
    address: '/',
    sees: 'Victims told of steps in the investigation in time',
  },
  {
    name: 'board-suppressed',
    account: 'board',
    address: '/?from=2023-03&to=2023-03',
    sees: 'suppressed: too few people',
  },
  { name: 'board-area', account: 'board', address: `/?${YEAR}&area=E08000025`, sees: 'Birmingham' },
  { name: 'board-as-of', account: 'board', address: `/?${YEAR}&asOf=2020-01-01`, sees: 'not in yet' },
  {
    name: 'board-empty',
    account: 'board',
    address: '/?from=2019-01&to=2019-01',
    sees: 'Of 50 there is no figure',
  },
  { name: 'satisfaction', account: 'board', address: '/satisfaction', sees: 'Citizen Charter' },
  {
    name: 'satisfaction-item',
    account: 'board',
    address: `/satisfaction?${YEAR}&item=polite`,
    sees: 'Groups of people: Polite and respectful',
  },
  {
    name: 'metric',
    account: 'board',
    address: `/metrics/helped?${YEAR}`,
    sees: 'Areas against the whole force',
  },
  {
    name: 'metric-groups',
    account: 'board',
    address: `/metrics/helped?${YEAR}&by=ETHNICITY`,
    sees: 'Prefer not to say',
  },
  {
    name: 'metric-unknown',
    account: 'board',
    address: '/metrics/nothing',
    sees: 'There is no such metric',
  },
  { name: 'data', account: 'board', address: '/data', sees: 'force-contact-survey' },
  {
    name: 'metric-of-an-analyst',
    account: 'analyst',
    address: `/metrics/helped?${YEAR}`,
    sees: 'Open it in the explorer',
  },
  {
    name: 'metric-without-chart',
    account: 'board',
    address: '/metrics/overall',
    sees: 'too few figures to judge change',
  },
  {
    name: 'data-changes-refused',
    account: 'board',
    address: '/data?from=5&to=2',
    sees: 'The later release must have a higher number',
  },
  { name: 'data-nothing-found', account: 'board', address: '/data?find=zzz', sees: '0 of 150 metrics' },
  {
    name: 'victims-code',
    account: 'board',
    address: '/victims-code',
    sees: 'Delivery plan',
  },
  {
    name: 'victims-code-right-without-limit',
    account: 'board',
    address: '/victims-code?right=RIGHT_03',
    sees: 'has no time limit',
  },
  {
    name: 'victims-code-editing',
    account: 'editor',
    address: '/victims-code',
    sees: 'Delivery plan',
  },
  {
    name: 'satisfaction-comments',
    account: 'analyst',
    address: '/satisfaction',
    sees: 'Citizen Charter',
  },
  {
    name: 'stop-and-search',
    account: 'board',
    address: '/stop-and-search',
    sees: 'Find rates of no group differ from White by more than chance',
  },
  {
    name: 'stop-and-search-pilot',
    account: 'board',
    address: '/stop-and-search?from=2023-01&to=2023-05',
    sees: '72% of those who answered say that the officer acted fairly',
  },
  {
    name: 'stop-and-search-empty',
    account: 'board',
    address: '/stop-and-search?from=2019-01&to=2019-01',
    sees: 'Search rates of ethnic groups, beside that of White',
  },
  {
    name: 'confidence',
    account: 'board',
    address: '/confidence',
    sees: 'Confidence, West Midlands: down from 71.8% to 60.1%',
  },
  {
    name: 'confidence-area',
    account: 'board',
    address: '/confidence?area=E08000029',
    sees: 'Confidence by area and quarter',
  },
  {
    name: 'confidence-empty',
    account: 'board',
    address: '/confidence?from=2015-04&to=2016-03',
    sees: 'No local survey is in for the year to March 2016.',
  },
  { name: 'wmnow', account: 'board', address: '/wmnow', sees: 'Sign-up rates are higher in every area' },
  {
    name: 'wmnow-area',
    account: 'board',
    address: '/wmnow?from=2022-03&to=2023-03&area=E08000026',
    sees: 'campaign Coventry door to door, Coventry, until November 2022',
  },
  {
    name: 'wmnow-as-of',
    account: 'board',
    address: '/wmnow?from=2022-03&to=2023-03&asOf=2020-01-01',
    sees: 'Campaigns are shown as they are known now.',
  },
  {
    name: 'not-found',
    account: 'board',
    address: '/nothing',
    sees: 'Page not found',
  },
  { name: 'accessibility', account: null, address: '/accessibility', sees: 'How this was tested' },
  { name: 'signed-out', account: null, address: '/signed-out', sees: 'You have signed out' },
  { name: 'not-signed-in', account: null, address: '/signed-in?code=x', sees: 'You are not signed in' },
];

/** States that come of a fault, each of which leaves the platform as it was. */
export interface FaultyState extends PageState {
  readonly break: (faults: Faults) => Promise<void>;
}

export interface Faults {
  readonly page: Page;
  readonly platform: Platform;
}

/** Walked last, in this order: what they stop stays stopped. */
export const FAULTY_STATES: readonly FaultyState[] = [
  {
    name: 'loading',
    account: 'board',
    address: '/',
    sees: 'Loading',
    break: async ({ page }) => {
      await page.route('**/graphql', () => undefined);
    },
  },
  {
    name: 'board-partial',
    account: 'board',
    address: '/',
    sees: 'Some figures are missing',
    break: async ({ page, platform }) => {
      await page.unroute('**/graphql');
      await platform.servers['surveys']?.stop();
    },
  },
  {
    name: 'unreachable',
    account: 'board',
    address: '/',
    sees: 'There is nothing to show',
    break: async ({ page }) => {
      await page.route('**/graphql', (route) => route.abort());
    },
  },
];
