import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { copyRows } from './copy-rows';
import type { Row } from './copy-rows';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const TARGET = { table: 'copied', columns: ['place', 'words', 'number', 'flag'] };

async function inTransaction<Result>(run: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  return database.owner.transaction(async (manager) => {
    await manager.query(
      'create temp table copied (place integer, words text, number float8, flag boolean) on commit drop',
    );
    return run(manager);
  });
}

function copied(rows: readonly Row[]): Promise<readonly Record<string, unknown>[]> {
  return inTransaction(async (manager) => {
    await copyRows(manager, TARGET, [rows]);
    return manager.query('select * from copied order by place');
  });
}

describe('copyRows()', () => {
  test.each([
    ['a tab', 'a\tb'],
    ['line ends', 'a\nb\r\nc\rd'],
    ['backslashes', '\\ \\n \\t \\\\'],
    ['the sign for null', '\\N'],
    ['the end of a COPY', '\\.'],
    ['nothing but the end of a COPY on a line of its own', 'a\n\\.\nb'],
    ['quotation marks', `"double" 'single' \`back\``],
    ['letters of every plane', 'ünïcödé, ‮, 漢字, 👮🏽‍♀️'],
    ['an empty text', ''],
    ['the word null', 'null'],
    ['what means something in SQL', `'); drop table copied; -- $1 %s`],
  ])('keeps %s', async (_, words) => {
    expect(await copied([[1, words, 0.1, true]])).toEqual([{ place: 1, words, number: 0.1, flag: true }]);
  });

  test('keeps nothing as nothing, and an empty first field', async () => {
    expect(await copied([[1, null, null, null]])).toEqual([
      { place: 1, words: null, number: null, flag: null },
    ]);
    await inTransaction(async (manager) => {
      await copyRows(manager, { table: 'copied', columns: ['words', 'place'] }, [[['', 1]]]);
      expect(await manager.query('select words, place from copied')).toEqual([{ words: '', place: 1 }]);
    });
  });

  test('keeps numbers to the last digit', async () => {
    const numbers = [0.1 + 0.2, 1e-300, -1.7976931348623157e308, 123456789.12345679, -0.5];
    const rows = await copied(numbers.map((number, place) => [place, '', number, false]));
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  test('takes batches of any number, empty ones too', async () => {
    const batches = Array.from({ length: 300 }, (_, batch) =>
      Array.from({ length: batch % 3 === 0 ? 0 : 400 }, (): Row => [batch, 'x'.repeat(100), 1, true]),
    );
    await inTransaction(async (manager) => {
      await copyRows(manager, TARGET, batches);
      expect(await manager.query('select count(*)::int as rows from copied')).toEqual([{ rows: 80_000 }]);
    });
  });

  test('throws what PostgreSQL refuses, and the connection rolls back', async () => {
    await expect(copied([[1, 'a\0b', 1, true]])).rejects.toMatchObject({ code: '22021' });
    await expect(copied([['x', '', 1, true]])).rejects.toMatchObject({ code: '22P02' });
    await expect(copied([[1, '']])).rejects.toMatchObject({ code: '22P04' });
    expect(await copied([])).toEqual([]);
  });

  test('stops a long COPY that PostgreSQL refused', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<readonly Row[]> {
      for (;;) {
        await setImmediate();
        sent += 1;
        yield Array.from({ length: 1_000 }, (): Row => ['x', 'x'.repeat(100), 1, true]);
      }
    }
    await expect(inTransaction((manager) => copyRows(manager, TARGET, endless()))).rejects.toMatchObject({
      code: '22P02',
    });
    expect(sent).toBeGreaterThan(0);
  });

  test.each([0, 3])(
    'throws what the batches throw after %s of them, and the connection rolls back',
    async (before) => {
      async function* failing(): AsyncGenerator<readonly Row[]> {
        for (let batch = 0; batch < before; batch += 1) yield [[batch, '', 1, true]];
        throw new Error('the file went away');
      }
      const copying = inTransaction((manager) => copyRows(manager, TARGET, failing()));
      await expect(copying).rejects.toThrow('the file went away');
      expect(await copied([])).toEqual([]);
    },
  );

  test('throws when the connection is lost in the middle', async () => {
    const copying = inTransaction(async (manager) => {
      const [own] = await manager.query('select pg_backend_pid() as pid');
      async function* losing(): AsyncGenerator<readonly Row[]> {
        yield [[1, '', 1, true]];
        await database.owner.query('select pg_terminate_backend($1)', [own.pid]);
        for (;;) {
          await setImmediate();
          yield Array.from({ length: 1_000 }, (): Row => [2, 'x'.repeat(100), 1, true]);
        }
      }
      await copyRows(manager, TARGET, losing());
    });
    await expect(copying).rejects.toThrow();
    expect(await copied([])).toEqual([]);
  });
});
