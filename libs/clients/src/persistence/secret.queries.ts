import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { SECRET_DAYS, endOfOverlap, expiryOf } from '../domain/secret';
import type { ClientSecret, IssuedSecret } from '../domain/secret';
import { unknownPartner } from './partner.queries';
import { digestOf, hasDigestAmong, makeSecret } from './secret-text';

export interface SecretOptions {
  /** When it is made; now, unless given. */
  readonly at?: Date;
  /** For how many days it is valid, from 1 to 730; a year, unless given. */
  readonly lifetimeDays?: number;
}

export interface RotationOptions extends SecretOptions {
  /** For how many days earlier secrets go on, from 0 to 90; a week, unless given. */
  readonly overlapDays?: number;
}

export interface Rotation {
  readonly issued: IssuedSecret;
  /** The earlier secrets that are still valid, with their new ends. */
  readonly ending: readonly ClientSecret[];
}

const COLUMNS = 'id, partner, created_at as "createdAt", expires_at as "expiresAt"';
const VALID = 'created_at <= $2 and $2 < expires_at';

/** Makes a secret beside those that there are. Throws UNKNOWN_PARTNER and INVALID_LIFETIME. */
export function addSecret(
  manager: EntityManager,
  partner: string,
  options: SecretOptions = {},
): Promise<IssuedSecret> {
  return manager.transaction(async (transaction) => {
    await lockPartner(transaction, partner);
    return insertSecret(transaction, partner, options);
  });
}

/**
 * Makes a secret in the place of those that there are, which go on for the overlap and never longer than they
 * would have. Throws UNKNOWN_PARTNER, INVALID_LIFETIME and INVALID_OVERLAP, and changes nothing then.
 */
export async function rotateSecret(
  manager: EntityManager,
  partner: string,
  { overlapDays = SECRET_DAYS.overlap, ...options }: RotationOptions = {},
): Promise<Rotation> {
  const at = options.at ?? new Date();
  const end = endOfOverlap(at, overlapDays);
  return manager.transaction(async (transaction) => {
    await lockPartner(transaction, partner);
    await transaction.query(
      `update access.partner_secret set expires_at = greatest(created_at, $2)
       where partner = $1 and expires_at > $2`,
      [partner, end],
    );
    const ending = await findSecrets(transaction, partner, at);
    return { issued: await insertSecret(transaction, partner, { ...options, at }), ending };
  });
}

/** The secrets of a partner that are valid at a moment, in the order in which they were made. */
export function findSecrets(
  manager: EntityManager,
  partner: string,
  at: Date,
): Promise<readonly ClientSecret[]> {
  return manager.query<ClientSecret[]>(
    `select ${COLUMNS} from access.partner_secret where partner = $1 and ${VALID} order by id`,
    [partner, at],
  );
}

/** Whether a partner that is not suspended has this secret, and it is valid at a moment. */
export async function isSecretOf(
  manager: EntityManager,
  partner: string,
  { secret, at }: { readonly secret: string; readonly at: Date },
): Promise<boolean> {
  const rows = await manager.query<{ digest: Buffer }[]>(
    `select digest from access.partner_secret
     where partner = $1 and ${VALID}
       and exists (select from access.partner where id = $1 and suspended_at is null)`,
    [partner, at],
  );
  return hasDigestAmong(
    secret,
    rows.map(({ digest }) => digest),
  );
}

// Of two rotations at once, the second waits for the first and ends what that made.
async function lockPartner(transaction: EntityManager, partner: string): Promise<void> {
  const locked = await transaction.query<unknown[]>('select from access.partner where id = $1 for update', [
    partner,
  ]);
  if (locked.length === 0) throw unknownPartner(partner);
}

async function insertSecret(
  transaction: EntityManager,
  partner: string,
  { at = new Date(), lifetimeDays = SECRET_DAYS.lifetime }: SecretOptions,
): Promise<IssuedSecret> {
  const expiresAt = expiryOf(at, lifetimeDays);
  const secret = makeSecret();
  const [row] = await transaction.query<ClientSecret[]>(
    `insert into access.partner_secret (partner, digest, created_at, expires_at) values ($1, $2, $3, $4)
     returning ${COLUMNS}`,
    [partner, digestOf(secret), at, expiresAt],
  );
  invariant(row, 'a secret that was inserted comes back');
  return { ...row, secret };
}
