import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { IssuedSecret } from '../domain/secret';
import { aPartner } from '../testing/a-partner';
import { CLIENT_MIGRATIONS } from './migrations';
import { addPartner, resumePartner, suspendPartner } from './partner.queries';
import { addSecret, findSecrets, isSecretOf, rotateSecret } from './secret.queries';

const PARTNER = 'victim-support';
const NOON = new Date('2026-03-01T12:00:00.000Z');
const later = (days: number, ms = 0) => new Date(NOON.getTime() + days * 86_400_000 + ms);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
});
beforeEach(async () => {
  await database.owner.query('truncate access.partner restart identity cascade');
  await addPartner(manager(), aPartner(), 'operator');
});
afterAll(() => database.drop());

const manager = () => database.owner.manager;
const add = (at: Date) => addSecret(manager(), PARTNER, { at });
const works = ({ secret }: Pick<IssuedSecret, 'secret'>, at: Date) =>
  isSecretOf(manager(), PARTNER, { secret, at });
const kept = () =>
  database.owner.query('select id, created_at, expires_at from access.partner_secret order by id');

describe('addSecret()', () => {
  test('shows the secret, and keeps its digest alone', async () => {
    const issued = await add(NOON);
    expect(issued).toEqual({
      id: 1,
      partner: PARTNER,
      createdAt: NOON,
      expiresAt: new Date('2027-03-01T12:00:00.000Z'),
      secret: expect.stringMatching(/^cg_[\w-]{43}$/),
    });
    expect(
      await database.owner.query(
        'select partner, created_at, expires_at, digest = sha256($1::bytea) as "isDigest" from access.partner_secret',
        [Buffer.from(issued.secret)],
      ),
    ).toEqual([{ partner: PARTNER, created_at: NOON, expires_at: issued.expiresAt, isDigest: true }]);
    const [row] = await database.owner.query<object[]>('select s::text from access.partner_secret s');
    expect(JSON.stringify(row)).not.toContain(issued.secret.slice(3, 20));
  });

  test('is of now and for a year unless told otherwise', async () => {
    const before = Date.now();
    const { createdAt, expiresAt } = await addSecret(manager(), PARTNER);
    expect(createdAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(365 * 86_400_000);
    const short = await addSecret(manager(), PARTNER, { at: NOON, lifetimeDays: 30 });
    expect(short.expiresAt).toEqual(later(30));
  });

  test('leaves those before it as they are', async () => {
    const [first, second] = [await add(NOON), await add(later(1))];
    expect(await Promise.all([first, second].map((each) => works(each, later(2))))).toEqual([true, true]);
  });

  test('refuses a partner that there is not, and a lifetime that does not fit', async () => {
    await expect(addSecret(manager(), 'nobody')).rejects.toMatchObject({ code: 'UNKNOWN_PARTNER' });
    await expect(addSecret(manager(), PARTNER, { lifetimeDays: 0 })).rejects.toMatchObject({
      code: 'INVALID_LIFETIME',
    });
    expect(await kept()).toEqual([]);
  });
});

describe('isSecretOf()', () => {
  test('is from the moment it was made until the moment it expires', async () => {
    const issued = await add(NOON);
    const moments = [later(0, -1), NOON, later(364), later(365, -1), later(365)];
    expect(await Promise.all(moments.map((at) => works(issued, at)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('is of no other secret and no other partner', async () => {
    const issued = await add(NOON);
    await addPartner(manager(), aPartner({ id: 'refuge' }), 'operator');
    const { secret } = await addSecret(manager(), 'refuge', { at: NOON });
    expect(await works({ secret }, NOON)).toBe(false);
    expect(await isSecretOf(manager(), 'refuge', { secret: issued.secret, at: NOON })).toBe(false);
    expect(await isSecretOf(manager(), 'nobody', { secret: issued.secret, at: NOON })).toBe(false);
    const wrong = [
      issued.secret.slice(0, -1),
      `${issued.secret}x`,
      issued.secret.toUpperCase(),
      '',
      '\u0000',
    ];
    expect(await Promise.all(wrong.map((each) => works({ secret: each }, NOON)))).toEqual(
      wrong.map(() => false),
    );
  });

  test('is not while the partner is suspended', async () => {
    const issued = await add(NOON);
    await suspendPartner(manager(), PARTNER, 'officer');
    expect(await works(issued, NOON)).toBe(false);
    await resumePartner(manager(), PARTNER);
    expect(await works(issued, NOON)).toBe(true);
  });
});

describe('rotateSecret()', () => {
  test('makes a new secret, and ends those before it after a week', async () => {
    const first = await add(NOON);
    const { issued, ending } = await rotateSecret(manager(), PARTNER, { at: later(10) });
    expect(ending).toEqual([{ id: 1, partner: PARTNER, createdAt: NOON, expiresAt: later(17) }]);
    expect(issued).toEqual({
      id: 2,
      partner: PARTNER,
      createdAt: later(10),
      expiresAt: later(375),
      secret: expect.stringMatching(/^cg_[\w-]{43}$/),
    });
    const both = async (at: Date) => Promise.all([works(first, at), works(issued, at)]);
    expect(await both(later(10))).toEqual([true, true]);
    expect(await both(later(17, -1))).toEqual([true, true]);
    expect(await both(later(17))).toEqual([false, true]);
  });

  test('ends those before it at once with an overlap of none', async () => {
    const first = await add(NOON);
    const { issued, ending } = await rotateSecret(manager(), PARTNER, { at: later(1), overlapDays: 0 });
    expect(ending).toEqual([]);
    expect([await works(first, later(1)), await works(issued, later(1))]).toEqual([false, true]);
  });

  test('lets nothing last longer than it would have', async () => {
    await addSecret(manager(), PARTNER, { at: NOON, lifetimeDays: 3 });
    const before = await addSecret(manager(), PARTNER, { at: NOON, lifetimeDays: 1 });
    const { ending } = await rotateSecret(manager(), PARTNER, { at: later(2), overlapDays: 90 });
    expect(ending.map(({ id, expiresAt }) => [id, expiresAt])).toEqual([[1, later(3)]]);
    const again = await rotateSecret(manager(), PARTNER, { at: later(2), overlapDays: 90 });
    expect(again.ending.map(({ id, expiresAt }) => [id, expiresAt])).toEqual([
      [1, later(3)],
      [3, later(92)],
    ]);
    expect(await works(before, later(1))).toBe(false);
  });

  test('touches no other partner', async () => {
    await addPartner(manager(), aPartner({ id: 'refuge' }), 'operator');
    const other = await addSecret(manager(), 'refuge', { at: NOON });
    await rotateSecret(manager(), PARTNER, { at: NOON, overlapDays: 0 });
    expect(await findSecrets(manager(), 'refuge', NOON)).toEqual([
      { id: 1, partner: 'refuge', createdAt: NOON, expiresAt: other.expiresAt },
    ]);
  });

  test.each([
    ['a partner that there is not', 'nobody', {}, 'UNKNOWN_PARTNER'],
    ['an overlap that is too long', PARTNER, { overlapDays: 91 }, 'INVALID_OVERLAP'],
    ['a lifetime that is too long', PARTNER, { lifetimeDays: 731 }, 'INVALID_LIFETIME'],
  ])('refuses %s, and changes nothing', async (_, partner, options, code) => {
    await add(NOON);
    const before = await kept();
    await expect(rotateSecret(manager(), partner, { at: later(1), ...options })).rejects.toMatchObject({
      code,
    });
    expect(await kept()).toEqual(before);
  });

  test('of two at once, one comes after the other', async () => {
    await add(NOON);
    const rotate = () => rotateSecret(manager(), PARTNER, { at: later(1), overlapDays: 0 });
    await Promise.all([rotate(), rotate()]);
    expect(await findSecrets(manager(), PARTNER, later(1))).toHaveLength(1);
  });
});

test('findSecrets() is those that are valid at the moment, by when they were made, and not their digests', async () => {
  await addSecret(manager(), PARTNER, { at: NOON, lifetimeDays: 1 });
  await add(later(1));
  await add(later(2));
  const at = async (moment: Date) => (await findSecrets(manager(), PARTNER, moment)).map(({ id }) => id);
  expect(await at(NOON)).toEqual([1]);
  expect(await at(later(1))).toEqual([2]);
  expect(await at(later(2))).toEqual([2, 3]);
  expect(await findSecrets(manager(), PARTNER, NOON)).toEqual([
    { id: 1, partner: PARTNER, createdAt: NOON, expiresAt: later(1) },
  ]);
});
