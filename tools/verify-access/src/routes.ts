import { createCallerSigner } from '@citizen-graph/subgraph';
import { ask, bearer } from './ask';
import type { Answer } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { AUDIENCES, audience } from './audiences';
import type { Audience } from './audiences';
import { signable } from './direct';
import { refusedOnly } from './questions';
import { documentId } from './tried-platform';
import type { TriedPlatform } from './tried-platform';

const PERIOD = 'period: { from: "2022-04", to: "2022-06" }';

interface Route {
  readonly text: string;
  readonly field: string;
  readonly codes: readonly string[];
}

/** The ways to comments and to records of single people, by operations that are trusted. */
const ROUTES: readonly Route[] = [
  {
    text: `{ surveys { comments(${PERIOD}) { id text month score } } }`,
    field: 'comments',
    codes: ['ACCESS_DENIED'],
  },
  {
    text: `{ surveys { first: comments(${PERIOD}, first: 1) { text } } }`,
    field: 'first',
    codes: ['ACCESS_DENIED'],
  },
  {
    text: `{ surveys { drivers(survey: "INVESTIGATION", outcome: "helped", ${PERIOD}) { n drivers { correlation } } } }`,
    field: 'drivers',
    codes: ['ACCESS_DENIED', 'AREA_NOT_GRANTED', 'DISCLOSURE_REFUSED'],
  },
  {
    text: '{ releases(first: 1000) { number fileName rowsRead sha256 } }',
    field: 'releases',
    codes: ['ACCESS_DENIED'],
  },
  {
    text: '{ victimsCode { strategy { priorities { actions { notes { text recordedBy } } } } } }',
    field: 'strategy',
    codes: ['ACCESS_DENIED'],
  },
  { text: '{ victimsCode { board { members { name } } } }', field: 'board', codes: ['ACCESS_DENIED'] },
  {
    text: 'mutation { addVictimsPriority(input: { clientKey: "route", id: "route", title: "Route", description: "Route.", position: 9 }) { replayed } }',
    field: 'addVictimsPriority',
    codes: ['ACCESS_DENIED'],
  },
];

/** What partners are given of releases, as of earlier ones, and of how figures moved. */
const RECORDS_OF = (metric: string) => ({
  releases: `{ metric(id: "${metric}") { table(${PERIOD}) { releases { rowsRead rowsAccepted rowsQuarantined rowsErased sha256 } } } }`,
  asOf: `{ metric(id: "${metric}") { table(${PERIOD}, asOfRelease: 30) { csv } } }`,
  revisions: `{ metric(id: "${metric}") { revisions(${PERIOD}, from: 1) { rows { difference } } } }`,
});

/** A metric that is protected, by the partner who is granted its subject; searches and members are open. */
const METRICS = {
  'partner-of-surveys': 'helped',
  'partner-of-victims-code': 'victims-code-compliance',
} as const;

const COMMENTS = '{ surveys { comments(period: { from: "2022-04", to: "2022-06" }) { text } } }';

export const ROUTE_TEXTS: readonly string[] = [
  COMMENTS,
  ...ROUTES.map(({ text }) => text),
  ...Object.values(METRICS).flatMap((metric) => Object.values(RECORDS_OF(metric))),
];

/** Tries the ways by which a partner, or a client that says that it is more, would come to comments or records. */
export async function tryRoutes(platform: TriedPlatform): Promise<readonly Attempt[]> {
  const attempts = new Attempts('comments, records and edits, by any route');
  const send = async (
    caller: Audience,
    text: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    ask(
      platform.url,
      { documentId: documentId(text) },
      { ...headers, ...bearer(await platform.tokenOf(caller)) },
    );
  for (const caller of AUDIENCES.filter(
    ({ as, refusal }) => as !== null && 'client' in as && refusal === null,
  )) {
    for (const { text, field, codes } of ROUTES) {
      attempts.note(`${caller.name}: ${text}`, refusedOnly(await send(caller, text), field, codes));
    }
  }
  for (const [name, metric] of Object.entries(METRICS)) {
    const { releases, asOf, revisions } = RECORDS_OF(metric);
    attempts.note(`${name}: ${releases}`, countsIn(await send(audience(name), releases)));
    attempts.note(
      `${name}: ${asOf}`,
      refusedOnly(await send(audience(name), asOf), 'table', ['DISCLOSURE_REFUSED']),
    );
    attempts.note(
      `${name}: ${revisions}`,
      refusedOnly(await send(audience(name), revisions), 'revisions', ['DISCLOSURE_REFUSED']),
    );
  }
  for (const [what, headers] of Object.entries(await claims(platform))) {
    const answer = await send(audience('partner-of-surveys'), COMMENTS, headers);
    attempts.note(`a partner with ${what}`, refusedOnly(answer, 'comments', ['ACCESS_DENIED']));
    const alone = await ask(platform.url, { query: COMMENTS }, headers);
    attempts.expect(`nobody with ${what}`, [alone.status, alone.errors[0]?.code], [401, 'UNAUTHENTICATED']);
  }
  return attempts.all;
}

/** Headers by which a client says that it is somebody else. */
async function claims({ keys }: TriedPlatform): Promise<Readonly<Record<string, Record<string, string>>>> {
  const signer = await createCallerSigner(keys.signingKey);
  return {
    'the header of a role': { 'x-role': 'analyst', 'x-roles': 'analyst', 'x-scopes': 'surveys:comments' },
    'the headers of proxies': {
      'x-forwarded-user': 'analyst',
      'x-remote-user': 'analyst',
      'x-authenticated-userid': 'analyst',
    },
    'a role among its cookies': { cookie: 'role=analyst' },
    'a caller as text': { 'x-citizen-caller': JSON.stringify(signable()) },
    'a caller that the gateway signed for a subgraph': {
      'x-citizen-caller': await signer.sign(signable(), 'surveys'),
    },
    'a caller that the gateway signed for itself': {
      'x-citizen-caller': await signer.sign(signable(), 'gateway'),
    },
  };
}

/** What is wrong with releases that count people. */
function countsIn({ text, errors }: Answer): string | null {
  const counts = /"(rowsRead|rowsAccepted|rowsQuarantined|rowsErased|sha256)":(?!null)/.test(text);
  return counts || errors.length > 0 || !text.includes('"rowsRead":null') ? text.slice(0, 300) : null;
}
