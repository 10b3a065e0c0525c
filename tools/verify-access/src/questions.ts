import { ask, bearer } from './ask';
import type { Answer } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { OTHER_AREA, OWN_AREA, audience } from './audiences';
import { documentId } from './tried-platform';
import type { TriedPlatform } from './tried-platform';

/** A question by which somebody would see what they may not, by what it is filtered, cut, ordered or compared by. */
interface Question {
  readonly caller: string;
  readonly what: string;
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The field that must not be had, at the end of its way. */
  readonly field: string;
  readonly codes: readonly string[];
}

const PERIOD = 'period: { from: "2022-04", to: "2022-06" }';
const ONE_AREA = 'partner-of-two-in-one-area';
const REST_IN_ONE_AREA = 'partner-of-the-rest-in-one-area';
const OF_AREA = ['AREA_NOT_GRANTED'];

const TABLE = `query Tried($where: [DimensionFilter!], $by: [DimensionName!]) {
  metric(id: "helped") { table(${PERIOD}, where: $where, by: $by) { csv rows { area { code } value { value } } } } }`;
const MEMBERS = `query Tried($where: [DimensionFilter!], $by: [DimensionName!]) {
  metric(id: "wmnow-neighbourhood-members") { table(period: { from: "2022-06", to: "2022-06" }, where: $where, by: $by) { csv } } }`;

const area = (...values: string[]) => ({ dimension: 'AREA', values });

const FILTERS: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['another area', { where: [area(OTHER_AREA)] }, OF_AREA],
  ['its own area and another', { where: [area(OWN_AREA, OTHER_AREA)] }, OF_AREA],
  [
    'its own area, and then another',
    { where: [area(OWN_AREA), area(OTHER_AREA)] },
    ['DUPLICATE_DIMENSION', ...OF_AREA],
  ],
  ['records of no known area', { where: [area('UNKNOWN')] }, OF_AREA],
  ['no value of area', { where: [area()] }, [...OF_AREA, 'UNKNOWN_VALUE', 'BAD_USER_INPUT', 'EMPTY_FILTER']],
  ['an area that is none', { where: [area('*')] }, [...OF_AREA, 'UNKNOWN_VALUE']],
  ['its own area in other letters', { where: [area(OWN_AREA.toLowerCase())] }, [...OF_AREA, 'UNKNOWN_VALUE']],
  ['groups by area alone', { by: ['AREA'] }, OF_AREA],
  ['groups by area among those of another', { by: ['AREA'], where: [area(OTHER_AREA)] }, OF_AREA],
  [
    'a filter on something else',
    { where: [{ dimension: 'AGE_BAND', values: ['25_TO_34'] }] },
    [...OF_AREA, 'UNKNOWN_VALUE'],
  ],
  ['null for a filter', { where: null }, OF_AREA],
];

const differences = (root: string, metric: string, more: string) =>
  `{ ${root} { differences(metrics: ["${metric}"], by: [AREA], ${PERIOD}${more}) { differences { difference } } } }`;

const OTHERS: readonly Omit<Question, 'caller'>[] = [
  {
    what: 'differences between areas',
    text: differences('surveys', 'helped', ''),
    field: 'differences',
    codes: OF_AREA,
  },
  {
    what: 'differences of a metric of another subject',
    text: differences(
      'surveys',
      'stop-search-arrest-rate',
      `, where: [{ dimension: AREA, values: ["${OWN_AREA}"] }]`,
    ),
    field: 'differences',
    codes: ['METRIC_NOT_FOUND'],
  },
  {
    what: 'a funnel plot of all areas',
    text: `{ metric(id: "helped") { funnel(${PERIOD}) { areas { value { value } } } } }`,
    field: 'funnel',
    codes: OF_AREA,
  },
  {
    what: 'a chart of the force',
    text: `{ metric(id: "helped") { chart(${PERIOD}) { points { value { value } } } } }`,
    field: 'chart',
    codes: OF_AREA,
  },
  {
    what: 'a table as of an earlier release',
    text: `{ metric(id: "helped") { table(${PERIOD}, asOfRelease: 20, where: [{ dimension: AREA, values: ["${OTHER_AREA}"] }]) { csv } } }`,
    field: 'table',
    codes: OF_AREA,
  },
  {
    what: 'a series of another area',
    text: `{ wmnow { series(${PERIOD}, area: "${OTHER_AREA}") { months { month } } } }`,
    field: 'series',
    codes: OF_AREA,
  },
  {
    what: 'a series of an area without a name',
    text: `{ wmnow { series(${PERIOD}, area: "") { months { month } } } }`,
    field: 'series',
    codes: [...OF_AREA, 'UNKNOWN_VALUE'],
  },
  {
    what: 'the order of areas',
    text: '{ wmnow { ranking(month: "2022-06", by: MEMBERS) { places { rank } } } }',
    field: 'ranking',
    codes: ['ACCESS_DENIED'],
  },
  {
    what: 'drivers of an area without a name',
    text: `{ surveys { drivers(survey: "INVESTIGATION", outcome: "helped", ${PERIOD}, area: "") { n } } }`,
    field: 'drivers',
    codes: OF_AREA,
  },
  {
    what: 'a metric of another subject',
    text: '{ metric(id: "stop-searches") { id table(period: { from: "2022-04", to: "2022-04" }) { csv } } }',
    field: 'metric',
    codes: ['ACCESS_DENIED'],
  },
  {
    what: 'the Charter’s figures of the force',
    text: `{ surveys { charter { standards { compliance(${PERIOD}) { words } } } } }`,
    field: 'compliance',
    codes: OF_AREA,
  },
];

const OF_THE_REST: readonly Omit<Question, 'caller'>[] = [
  {
    what: 'disproportionality of the force',
    text: `{ stopSearch { disproportionality(${PERIOD}) { groups { label } } } }`,
    field: 'disproportionality',
    codes: OF_AREA,
  },
  {
    what: 'priorities of another area',
    text: `{ publicConfidence { localPriorities(${PERIOD}, area: "${OTHER_AREA}") { method } } }`,
    field: 'localPriorities',
    codes: OF_AREA,
  },
  {
    what: 'the trend of forces',
    text: '{ publicConfidence { trend { years { yearEnding } } } }',
    field: 'trend',
    codes: ['ACCESS_DENIED'],
  },
  {
    what: 'an estimate of forces',
    text: `{ metric(id: "overall-confidence") { table(period: { from: "2022-04", to: "2023-03" }) { csv } } }`,
    field: 'table',
    codes: OF_AREA,
  },
  {
    what: 'differences between areas',
    text: differences('stopSearch', 'stop-search-arrest-rate', ''),
    field: 'differences',
    codes: OF_AREA,
  },
];

const QUESTIONS: readonly Question[] = [
  ...FILTERS.flatMap(([what, variables, codes]) => [
    { caller: ONE_AREA, what, text: TABLE, variables, field: 'table', codes },
    {
      caller: ONE_AREA,
      what: `${what}, of neighbourhoods`,
      text: MEMBERS,
      variables,
      field: 'table',
      codes: [...codes, 'UNKNOWN_DIMENSION', 'UNKNOWN_VALUE'],
    },
  ]),
  ...OTHERS.map((question) => ({ ...question, caller: ONE_AREA })),
  ...OF_THE_REST.map((question) => ({ ...question, caller: REST_IN_ONE_AREA })),
];

/** The operations of this group, so that all are trusted. */
export const QUESTION_TEXTS: readonly string[] = [...new Set(QUESTIONS.map(({ text }) => text))];

/** Asks for what is not granted by way of filters, groups, orders and comparisons. */
export async function tryQuestions(platform: TriedPlatform): Promise<readonly Attempt[]> {
  const attempts = new Attempts('filters, groups, orders and comparisons');
  for (const { caller, what, text, variables = {}, field, codes } of QUESTIONS) {
    const headers = bearer(await platform.tokenOf(audience(caller)));
    const answer = await ask(platform.url, { documentId: documentId(text), variables }, headers);
    attempts.note(`${caller}: ${what}`, refusedOnly(answer, field, codes));
  }
  return attempts.all;
}

/** What is wrong with an answer in which a field is to be null, for one of these reasons and no other. */
export function refusedOnly(
  { text, data, errors }: Answer,
  field: string,
  codes: readonly string[],
): string | null {
  const isNull = valuesOf(data, field).every((value) => value === null);
  const isRefused = errors.length > 0 && errors.every(({ code }) => codes.includes(code));
  return isNull && isRefused ? null : text.slice(0, 300);
}

function valuesOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === field ? [inner] : valuesOf(inner, field)));
}
