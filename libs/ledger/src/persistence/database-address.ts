import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import type { DatabaseEnvironment } from '../config';
import { ledgerError } from '../domain/errors';

interface TlsOptions extends Pick<SecureContextOptions, 'ca' | 'cert' | 'key'> {
  readonly rejectUnauthorized: true;
}

/** Where a database is and how it is reached, as the driver takes it. */
export interface DatabaseAddress {
  /** Without what is given apart. */
  readonly url: string;
  /** False for a connection without TLS. */
  readonly tls: TlsOptions | false;
  /** Start options that the URL has. */
  readonly options: string;
}

// The driver's own reading of these parameters goes round what is decided here.
const TLS_PARAMETERS = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'];
/** Modes that let a connection go without TLS. */
const PLAIN_MODES = ['disable', 'allow', 'prefer'];
/** Modes that ask for TLS. The weaker ones trust any certificate or any name, and are taken for the strongest. */
const VERIFIED_MODES = ['require', 'verify-ca', 'verify-full'];

/**
 * Reads the address of a database. With TLS its certificate has to be signed by who is trusted and to be for the
 * host of the address. Without a word of `sslmode`, TLS is used in production, and wherever DATABASE_CA is set,
 * unless the host is this machine. Throws DATABASE_TLS_UNUSABLE, and DATABASE_UNREACHABLE for what is no address.
 * The modes: https://www.postgresql.org/docs/18/libpq-ssl.html
 */
export async function readDatabaseAddress(
  given: string,
  environment: DatabaseEnvironment,
): Promise<DatabaseAddress> {
  if (!URL.canParse(given)) {
    throw ledgerError('DATABASE_UNREACHABLE', 'DATABASE_URL is no address of a PostgreSQL server.');
  }
  const url = new URL(given);
  const parameters = url.searchParams;
  const others = [...parameters.keys()].filter(
    (name) => /^(ssl|uselibpqcompat)/i.test(name) && !TLS_PARAMETERS.includes(name),
  );
  if (others.length > 0)
    throw unusable(`it has ${others.join(', ')}; of TLS it takes ${listed(TLS_PARAMETERS)}.`);
  const tls = isVerified(parameters.get('sslmode'), isThisMachine(url), environment)
    ? await readTls(parameters, environment)
    : false;
  const options = parameters.get('options') ?? '';
  for (const name of [...TLS_PARAMETERS, 'options']) parameters.delete(name);
  return { url: url.toString(), tls, options };
}

function isVerified(
  mode: string | null,
  isLocal: boolean,
  { isProduction, caFile }: DatabaseEnvironment,
): boolean {
  if (mode === null) return !isLocal && (isProduction || caFile !== null);
  if (VERIFIED_MODES.includes(mode)) return true;
  if (!PLAIN_MODES.includes(mode))
    throw unusable(`sslmode is none of ${listed([...PLAIN_MODES, ...VERIFIED_MODES])}.`);
  if (isLocal || !isProduction) return false;
  throw unusable(
    `sslmode=${mode} would send what people said over the network for others to read. Use sslmode=verify-full, with the certificates of who signed the database's in DATABASE_CA.`,
  );
}

// A host among the parameters counts before that of the address, and one with a slash is a socket of this machine.
function isThisMachine({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') || decodeURIComponent(hostname).replace(/^\[(.*)\]$/, '$1');
  return (
    host.startsWith('/') ||
    host === 'localhost' ||
    host === '::1' ||
    (isIPv4(host) && host.startsWith('127.'))
  );
}

async function readTls(parameters: URLSearchParams, { caFile }: DatabaseEnvironment): Promise<TlsOptions> {
  const root = parameters.get('sslrootcert') ?? caFile;
  const [certificate, key] = [parameters.get('sslcert'), parameters.get('sslkey')];
  return {
    rejectUnauthorized: true,
    ...(root !== null && root !== 'system' && { ca: await readCertificates(root) }),
    ...(certificate !== null && { cert: await readPem(certificate, 'sslcert') }),
    ...(key !== null && { key: await readPem(key, 'sslkey') }),
  };
}

async function readCertificates(path: string): Promise<string> {
  const pem = await readPem(path, 'DATABASE_CA or sslrootcert');
  try {
    new X509Certificate(pem);
    return pem;
  } catch {
    throw unusable('DATABASE_CA or sslrootcert names a file that holds no certificate in PEM.');
  }
}

async function readPem(path: string, setting: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw unusable(`${setting} names a file that cannot be read.`);
  }
}

function unusable(what: string): Error {
  return ledgerError('DATABASE_TLS_UNUSABLE', `DATABASE_URL cannot be used: ${what}`);
}

function listed(words: readonly string[]): string {
  return words.join(', ');
}
