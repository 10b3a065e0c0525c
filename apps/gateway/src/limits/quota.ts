import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

/** What is left of a client's quota once an operation has taken its cost. */
export interface QuotaState {
  readonly isExceeded: boolean;
  /** Cost units an hour. */
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInS: number;
}

/** Takes the cost of an operation off the quota of whoever asks it. */
export interface Quotas {
  take(client: string, cost: number, limit: number): Promise<QuotaState>;
  /** How many cost units the client has left, of this limit; takes nothing. */
  left(client: string, limit: number): Promise<number>;
}

const WINDOW_S = 3_600;

/** Quotas of windows of an hour, kept in the database so that any number of gateways share them. */
export function createQuotas(database: DataSource): Quotas {
  const limiters = new Map<number, RateLimiterPostgres>();
  const limiterOf = (limit: number): RateLimiterPostgres => {
    const known = limiters.get(limit);
    if (known !== undefined) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: database,
      storeType: 'typeorm',
      schemaName: 'access',
      tableName: 'quota',
      tableCreated: true,
      keyPrefix: '',
      points: limit,
      duration: WINDOW_S,
    });
    limiters.set(limit, limiter);
    return limiter;
  };
  return {
    left: async (client, limit) => {
      const state = await limiterOf(limit).get(client);
      return Math.max(0, limit - (state?.consumedPoints ?? 0));
    },
    take: async (client, cost, limit) => {
      const limiter = limiterOf(limit);
      const { consumedPoints, msBeforeNext } = await limiter.consume(client, cost).catch(refused);
      const isExceeded = consumedPoints > limit;
      // What is refused takes nothing, so that a large operation leaves small ones their quota.
      if (isExceeded) await limiter.reward(client, cost);
      return {
        isExceeded,
        limit,
        remaining: Math.max(0, limit - consumedPoints + (isExceeded ? cost : 0)),
        resetsInS: Math.ceil(msBeforeNext / 1_000),
      };
    },
  };
}

// The limiter throws what it found where the quota is used up, and an error where it could not look.
function refused(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}
