import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { aPartner } from '../testing/a-partner';
import { CLIENT_MIGRATIONS } from './migrations';
import { addPartner, findPartner, listPartners, resumePartner, suspendPartner } from './partner.queries';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
});
afterEach(() => database.owner.query('truncate access.partner cascade'));
afterAll(() => database.drop());

const manager = () => database.owner.manager;

const ADDED = {
  id: 'victim-support',
  title: 'Victim Support West Midlands',
  subjects: ['surveys', 'victims-code'],
  areas: ['E08000025', 'E08000031'],
  quota: 5_000,
  createdAt: expect.any(Date),
  createdBy: 'operator',
  suspendedAt: null,
  suspendedBy: null,
};

describe('addPartner()', () => {
  test('keeps what it was given, who by, and when', async () => {
    const before = Date.now();
    const added = await addPartner(
      manager(),
      aPartner({ title: ' Victim Support West Midlands ' }),
      'operator',
    );
    expect(added).toEqual(ADDED);
    expect(await findPartner(manager(), 'victim-support')).toEqual(added);
    expect(Math.abs(added.createdAt.getTime() - before)).toBeLessThan(60_000);
  });

  test('keeps the whole force as no list of areas', async () => {
    expect(await addPartner(manager(), aPartner({ areas: null }), 'operator')).toEqual({
      ...ADDED,
      areas: null,
    });
  });

  test('refuses an id that is taken, and leaves that partner as it is', async () => {
    await addPartner(manager(), aPartner(), 'operator');
    await expect(addPartner(manager(), aPartner({ title: 'Another' }), 'somebody')).rejects.toMatchObject({
      code: 'PARTNER_EXISTS',
      message: 'There is a partner victim-support already. Choose another id.',
    });
    expect(await listPartners(manager())).toEqual([ADDED]);
  });

  test('refuses what does not fit, and keeps nothing', async () => {
    await expect(addPartner(manager(), aPartner({ quota: 0 }), 'operator')).rejects.toMatchObject({
      code: 'INVALID_PARTNER',
    });
    expect(await listPartners(manager())).toEqual([]);
  });
});

test('findPartner() is null where there is none', async () => {
  expect(await findPartner(manager(), 'nobody')).toBeNull();
});

test('listPartners() is in the order of ids, the suspended among them', async () => {
  for (const id of ['refuge', 'crime-stoppers', 'crime2', 'victim-support']) {
    await addPartner(manager(), aPartner({ id }), 'operator');
  }
  await suspendPartner(manager(), 'refuge', 'operator');
  const partners = await listPartners(manager());
  expect(partners.map(({ id, suspendedBy }) => [id, suspendedBy])).toEqual([
    ['crime-stoppers', null],
    ['crime2', null],
    ['refuge', 'operator'],
    ['victim-support', null],
  ]);
});

describe('suspendPartner() and resumePartner()', () => {
  const suspended = { ...ADDED, suspendedAt: expect.any(Date), suspendedBy: 'officer' };

  test('suspend one partner alone, and let it ask again', async () => {
    await addPartner(manager(), aPartner(), 'operator');
    await addPartner(manager(), aPartner({ id: 'refuge' }), 'operator');
    expect(await suspendPartner(manager(), 'victim-support', 'officer')).toEqual(suspended);
    expect(await listPartners(manager())).toEqual([{ ...ADDED, id: 'refuge' }, suspended]);
    expect(await resumePartner(manager(), 'victim-support')).toEqual(ADDED);
    expect(await findPartner(manager(), 'victim-support')).toEqual(ADDED);
  });

  test('say so where there is nothing to do, and change nothing', async () => {
    await addPartner(manager(), aPartner(), 'operator');
    await expect(resumePartner(manager(), 'victim-support')).rejects.toMatchObject({
      code: 'PARTNER_NOT_SUSPENDED',
      message: 'The partner victim-support is not suspended; nothing to do.',
    });
    const { suspendedAt } = await suspendPartner(manager(), 'victim-support', 'officer');
    await expect(suspendPartner(manager(), 'victim-support', 'another')).rejects.toMatchObject({
      code: 'PARTNER_SUSPENDED',
      message: `The partner victim-support was suspended by officer on ${suspendedAt?.toISOString()}; nothing to do.`,
    });
    expect(await findPartner(manager(), 'victim-support')).toEqual({ ...suspended, suspendedAt });
  });

  test.each([
    ['suspendPartner', () => suspendPartner(manager(), 'nobody', 'officer')],
    ['resumePartner', () => resumePartner(manager(), 'nobody')],
  ])('%s() refuses a partner that there is not', async (_, change) => {
    await expect(change()).rejects.toMatchObject({
      code: 'UNKNOWN_PARTNER',
      message: 'There is no partner nobody. List those there are, and use one of them.',
    });
  });
});
