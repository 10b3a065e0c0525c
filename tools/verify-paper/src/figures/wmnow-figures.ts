import { Paragraph33Document } from '@citizen-graph/operations';
import type { Paragraph33Query } from '@citizen-graph/operations';
import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import type { Take } from './find-cell';
import { paperQuery } from './paper-query';
import type { Place } from './paper-query';

/** The columns of the paper's figure 2. */
const COLUMNS: readonly (readonly [name: string, metric: keyof Paragraph33Query, take: Take])[] = [
  ['members-2022', 'members', 'value a year before'],
  ['members-2023', 'members', 'value'],
  ['change', 'members', 'change'],
  ['change-percent', 'members', 'change in per cent'],
  ['share-2022', 'share', 'value a year before'],
  ['share-2023', 'share', 'value'],
  ['population', 'population', 'value'],
  ['rate-2022', 'signUpRate', 'value a year before'],
  ['rate-2023', 'signUpRate', 'value'],
];

/** Paragraph 33: a row for each area and one for the force. */
export const WMNOW_FIGURES = [paperQuery(Paragraph33Document, Object.fromEntries([...areas(), ...force()]))];

function areas(): readonly (readonly [string, Place<Paragraph33Query>])[] {
  return LOCAL_POLICING_AREAS.flatMap(({ code, name }) =>
    COLUMNS.map(([column, metric, take]) => [
      `wmnow.${column}.${name.toLowerCase()}`,
      { table: (answer) => answer[metric]?.byArea, row: { AREA: code }, take },
    ]),
  );
}

function force(): readonly (readonly [string, Place<Paragraph33Query>])[] {
  return COLUMNS.map(([column, metric, take]) => [
    `wmnow.${column}.wmp`,
    { table: (answer) => answer[metric]?.table, take },
  ]);
}
