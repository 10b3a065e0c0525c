import { findSaltOfToday } from '@citizen-graph/stop-search';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { openDatabase } from '@citizen-graph/ledger';
import { clientKey, codeKey } from './client-key';

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** So many within so many seconds. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

export interface LimitSettings {
  /** Requests of everybody together. */
  readonly everybody: Limit;
  /** Requests from one address. */
  readonly client: Limit;
  /** Codes from one address that no receipt has: typing errors are told by the check symbol alone. */
  readonly wrongCodes: Limit;
  /** Forms sent with one code. */
  readonly code: Limit;
}

/** Wide enough for many people behind one address, as on a mobile network; too narrow to find a code by trying. */
export const LIMITS: LimitSettings = {
  everybody: { points: 3_000, seconds: 60 },
  client: { points: 120, seconds: 600 },
  wrongCodes: { points: 10, seconds: 3_600 },
  code: { points: 20, seconds: 600 },
};

/** Counts tries in the database, so that several processes count together. Each gives the seconds to wait, or 0. */
export interface Limits {
  takeRequest(address: string): Promise<number>;
  takeSending(code: string): Promise<number>;
  /** How long an address has to wait that tried too many wrong codes. */
  waitForWrongCodes(address: string): Promise<number>;
  noteWrongCode(address: string): Promise<void>;
}

/** Keeps neither addresses nor codes: what it counts by is hashed with a salt of the day. */
export function createLimits(database: Database, settings: LimitSettings = LIMITS): Limits {
  const limiter = limiterOn(database);
  const everybody = limiter('everybody', settings.everybody);
  const client = limiter('client', settings.client);
  const wrongCodes = limiter('wrong', settings.wrongCodes);
  const code = limiter('code', settings.code);
  const salt = dailySalt(database);
  return {
    takeRequest: async (address) =>
      (await take(everybody, 'all')) || take(client, clientKey(address, await salt())),
    takeSending: async (sent) => take(code, codeKey(sent, await salt())),
    waitForWrongCodes: async (address) => {
      const counted = await wrongCodes.get(clientKey(address, await salt()));
      const isOver = counted !== null && counted.consumedPoints >= settings.wrongCodes.points;
      return isOver ? secondsOf(counted) : 0;
    },
    noteWrongCode: async (address) => {
      await take(wrongCodes, clientKey(address, await salt()));
    },
  };
}

function limiterOn(database: Database): (keyPrefix: string, limit: Limit) => RateLimiterPostgres {
  return (keyPrefix, { points, seconds }) =>
    new RateLimiterPostgres({
      storeClient: database,
      storeType: 'typeorm',
      schemaName: 'feedback',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: keyPrefix === 'everybody',
      keyPrefix,
      points,
      duration: seconds,
      inMemoryBlockOnConsumed: points + 1,
    });
}

async function take(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return secondsOf(refusal);
    throw refusal;
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

function dailySalt({ manager }: Database): () => Promise<string> {
  let known: { readonly day: string; readonly salt: string } | null = null;
  return async () => {
    const day = new Date().toISOString().slice(0, 10);
    if (known?.day !== day) known = { day, salt: await findSaltOfToday(manager) };
    return known.salt;
  };
}
