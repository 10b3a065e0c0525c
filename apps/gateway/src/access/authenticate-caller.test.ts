import type { IncomingMessage } from 'node:http';
import { ROLES, partnerGrant } from '@citizen-graph/access';
import type { Partner } from '@citizen-graph/clients';
import { authenticateCallers } from './authenticate-caller';
import type { Identity } from './token-reader';

const PARTNER: Partner = {
  id: 'helpline',
  title: 'The Helpline',
  subjects: ['surveys'],
  areas: ['E08000025'],
  quota: 500,
  createdAt: new Date(0),
  createdBy: 'operator',
  suspendedAt: null,
  suspendedBy: null,
};
const ASH: Identity = {
  subject: 'ash',
  client: 'board-app',
  name: 'Ash Example',
  roles: ['board'],
  isOfClient: false,
};
const HELPLINE: Identity = {
  subject: 'helpline',
  client: 'helpline',
  name: 'helpline',
  roles: [],
  isOfClient: true,
};

interface Situation {
  readonly identity?: Identity;
  readonly partner?: Partner | null;
  readonly authorization?: string;
}

/** Who is let in: the caller, or the code and message of the refusal; and which tokens were read. */
async function letIn({ identity = ASH, partner = null, authorization = 'Bearer a.b.c' }: Situation) {
  const read: string[] = [];
  const authenticate = authenticateCallers({
    readToken: (token) => {
      read.push(token);
      return Promise.resolve(identity);
    },
    findPartner: (client) => Promise.resolve(partner?.id === client ? partner : null),
    quota: 9,
  });
  const request = { headers: { authorization } } as IncomingMessage;
  const outcome = await authenticate(request).catch(
    ({ code, message }: { code: string; message: string }) => [code, message],
  );
  return { outcome, read };
}

test('somebody with a role is granted what it has', async () => {
  const { outcome } = await letIn({});
  expect(outcome).toEqual({
    id: 'ash',
    client: 'board-app',
    name: 'Ash Example',
    grant: ROLES.board,
    quota: 9,
  });
});

test('a partner is granted what its terms say, whatever roles its token claims', async () => {
  const identity = { ...HELPLINE, roles: ['analyst', 'editor'] };
  expect((await letIn({ identity, partner: PARTNER })).outcome).toEqual({
    id: 'helpline',
    client: 'helpline',
    name: 'The Helpline',
    grant: partnerGrant({ subjects: ['surveys'], areas: ['E08000025'] }),
    quota: 500,
  });
});

const NO_ROLE =
  'The token is good, and grants nothing here: it holds no role of this service. Ask whoever runs the service.';

test.each<[string, Situation, string]>([
  [
    'a partner who is suspended',
    { identity: HELPLINE, partner: { ...PARTNER, suspendedAt: new Date(1) } },
    'The access of this client is suspended. Ask whoever runs the service.',
  ],
  [
    'somebody who signed in by a partner’s client',
    { identity: { ...ASH, client: 'helpline', roles: ['analyst'] }, partner: PARTNER },
    'This client may ask for itself alone, by client credentials. Ask whoever runs the service.',
  ],
  ['a client that is nobody’s', { identity: HELPLINE }, NO_ROLE],
  ['somebody without a role', { identity: { ...ASH, roles: [] } }, NO_ROLE],
  ['somebody whose role is what objects have', { identity: { ...ASH, roles: ['constructor'] } }, NO_ROLE],
  [
    'somebody with roles of other services',
    { identity: { ...ASH, roles: ['admin', 'constructor', 'Board'] } },
    NO_ROLE,
  ],
])('%s is granted nothing', async (_, situation, message) => {
  expect((await letIn(situation)).outcome).toEqual(['NOT_GRANTED', message]);
});

test.each(['Bearer abc', 'bearer abc', 'BEARER abc'])('a token in %p is read', async (authorization) => {
  expect((await letIn({ authorization })).read).toEqual(['abc']);
});

test.each([
  '',
  'abc',
  'Basic abc',
  'Bearer',
  'Bearer ',
  'Bearer a b',
  'Bearer a, Bearer b',
  'Bearer ä',
  `Bearer ${'a'.repeat(8_193)}`,
])('no token is read in %p', async (authorization) => {
  const { outcome, read } = await letIn({ authorization });
  expect(outcome).toEqual(['UNAUTHENTICATED', 'The header Authorization is not written Bearer <token>.']);
  expect(read).toEqual([]);
});

test('whoever sends no token is told how', async () => {
  const authenticate = authenticateCallers({
    readToken: () => Promise.resolve(ASH),
    findPartner: () => Promise.resolve(null),
    quota: 9,
  });
  await expect(authenticate({ headers: {} } as IncomingMessage)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'Send an access token: Authorization: Bearer <token>.',
  });
});
