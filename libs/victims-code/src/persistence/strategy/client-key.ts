import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { checkInput, invalidInput } from '../../domain/strategy/check-input';
import type { StrategyMutation } from '../../domain/strategy/check-input';
import type { Edit, Edited } from '../../domain/strategy/edit';
import { strategyError } from '../../domain/strategy/errors';

interface UsedKey<Result> {
  readonly inputSha256: string;
  readonly result: Result;
}

// Beside the locks of the ledger, which are of one number.
const CLIENT_KEY_LOCK = 4_201_010;
const CLIENT_KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Does an edit in a transaction of its own, once for each client key: the same key with the same input
 * gives the first result again, also to one that comes while the first is under way. An edit that fails
 * leaves its key unused. What is done is entered in the record with it. Throws INVALID_INPUT, CLIENT_KEY_REUSED, and what the edit throws.
 */
export async function editOnce<Input extends object, Result>(
  manager: EntityManager,
  { mutation, clientKey, input, editor }: Edit<Input> & { readonly mutation: StrategyMutation },
  apply: (transaction: EntityManager) => Promise<Result>,
): Promise<Edited<Result>> {
  if (!CLIENT_KEY.test(clientKey)) {
    throw invalidInput(mutation, 'input.clientKey does not fit; give 1 to 200 visible ASCII characters');
  }
  const inputSha256 = digestOf(mutation, input);
  return manager.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1, hashtext($2))', [CLIENT_KEY_LOCK, clientKey]);
    const used = await findUsedKey<Result>(transaction, clientKey);
    if (used !== null) {
      if (used.inputSha256 !== inputSha256) throw keyReused(mutation, clientKey);
      return { result: used.result, replayed: true };
    }
    checkInput(mutation, input, editor.today);
    const result = await apply(transaction);
    await transaction.query(
      `insert into victims_code.client_key (key, input_sha256, result, used_by, mutation, client)
       values ($1, $2, $3, $4, $5, $6)`,
      [clientKey, inputSha256, JSON.stringify(result), editor.name, mutation, editor.client],
    );
    return { result, replayed: false };
  });
}

/** What came of the edit that was made under a client key; null where none was. */
export async function findResult<Result extends object>(
  manager: EntityManager,
  key: string,
): Promise<Result | null> {
  return (await findUsedKey<Result>(manager, key))?.result ?? null;
}

async function findUsedKey<Result>(manager: EntityManager, key: string): Promise<UsedKey<Result> | null> {
  const [used] = await manager.query<UsedKey<Result>[]>(
    'select input_sha256 as "inputSha256", result from victims_code.client_key where key = $1',
    [key],
  );
  return used ?? null;
}

function digestOf(mutation: StrategyMutation, input: object): string {
  const text = JSON.stringify([mutation, input], (_, value: unknown) => sorted(value));
  return createHash('sha256').update(text).digest('hex');
}

// The order in which a client writes the fields of an input says nothing.
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function keyReused(mutation: StrategyMutation, clientKey: string) {
  return strategyError(
    'CLIENT_KEY_REUSED',
    `Mutation.${mutation}: input.clientKey ${clientKey} was used before, for another edit. Make a new key for each edit.`,
  );
}
