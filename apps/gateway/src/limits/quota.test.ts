import { CLIENT_MIGRATIONS } from '@citizen-graph/clients';
import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { DataSource } from 'typeorm';
import { createQuotas } from './quota';

let database: TestDatabase;
let gateways: readonly [DataSource, DataSource];

beforeAll(async () => {
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  const open = () =>
    openDatabase({
      url: database.url,
      role: roleOf('gateway'),
      application: 'test',
      connections: 2,
      statementTimeout: 5_000,
    });
  gateways = [await open(), await open()];
});

afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.destroy()));
  await database.drop();
});

const IN_AN_HOUR = expect.any(Number);

test('a quota is used up by whichever gateway is asked, and what is refused takes nothing of it', async () => {
  const [one, other] = gateways.map(createQuotas);
  if (!one || !other) throw new Error('there are two gateways');
  const state = (isExceeded: boolean, remaining: number) => ({
    isExceeded,
    limit: 100,
    remaining,
    resetsInS: IN_AN_HOUR,
  });
  expect(await one.take('a', 60, 100)).toEqual(state(false, 40));
  expect(await other.take('a', 30, 100)).toEqual(state(false, 10));
  expect(await one.take('a', 11, 100)).toEqual(state(true, 10));
  expect(await other.take('a', 11, 100)).toEqual(state(true, 10));
  expect(await other.take('a', 10, 100)).toEqual(state(false, 0));
  expect(await one.take('a', 1, 100)).toEqual(state(true, 0));
  expect(await one.take('b', 1, 100)).toEqual(state(false, 99));
});

test('a window is of an hour, and begins with what is asked first', async () => {
  const quotas = createQuotas(gateways[0]);
  const { resetsInS } = await quotas.take('c', 5, 10);
  expect(resetsInS).toBeGreaterThan(3_590);
  expect(resetsInS).toBeLessThanOrEqual(3_600);
  await database.owner.query("update access.quota set expire = expire - 3600000 where key like '%c'");
  expect(await quotas.take('c', 10, 10)).toMatchObject({ isExceeded: false, remaining: 0 });
});

test('many at once take each their own', async () => {
  const [one, other] = gateways.map(createQuotas);
  if (!one || !other) throw new Error('there are two gateways');
  const states = await Promise.all(
    Array.from({ length: 40 }, (_, index) => (index % 2 ? one : other).take('d', 5, 100)),
  );
  // 20 of them fit; one that came while another was being refused may be refused with it
  const passed = states.filter(({ isExceeded }) => !isExceeded).length;
  expect(passed).toBeGreaterThan(0);
  expect(passed).toBeLessThanOrEqual(20);
  const [row] = await database.owner.query("select points from access.quota where key like '%d'");
  expect(row.points).toBe(passed * 5);
});

test('a quota that is changed counts what was used of the one before', async () => {
  const quotas = createQuotas(gateways[0]);
  await quotas.take('e', 50, 50);
  expect(await quotas.take('e', 20, 100)).toMatchObject({ isExceeded: false, remaining: 30 });
});

test('a database that does not answer is an error, and never a quota', async () => {
  const gone = await openDatabase({
    url: database.url,
    role: roleOf('gateway'),
    application: 'test',
    connections: 1,
    statementTimeout: 5_000,
  });
  const quotas = createQuotas(gone);
  await gone.destroy();
  await expect(quotas.take('a', 1, 1_000)).rejects.toThrow();
});
