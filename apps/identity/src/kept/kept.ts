import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '@citizen-graph/subgraph';
import { z } from 'zod';
import { makeSigningKey, signingKeySchema, verificationKeySchema } from './signing-key';

const secret = z.string().min(32);

const keptSchema = z.strictObject({
  signingKey: signingKeySchema,
  /** Keys that tokens were signed with before, whose halves that sign are gone. */
  retiredKeys: z.array(z.strictObject({ key: verificationKeySchema, retiredAt: z.iso.datetime() })),
  cookieSecret: secret,
  clientSecrets: z.strictObject({
    'development-analyst': secret,
    'development-board': secret,
    'development-editor': secret,
    'development-secretary': secret,
  }),
});

/** What outlasts a restart, so that tokens and sign-ins do. */
export type Kept = z.output<typeof keptSchema>;

const FILE = 'identity.json';

/** What is kept in a folder, made up if there is nothing; of two processes that do so, one wins. */
export async function readKept(home: string): Promise<Kept> {
  const path = join(home, FILE);
  const found = await readOrNull(path);
  if (found !== null) return found;
  await mkdir(home, { recursive: true });
  const draft = await writeDraft(path, await makeKept());
  try {
    // Unlike renaming, this fails where another process has come first.
    await link(draft, path);
  } catch (error) {
    if (!isOfCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  const kept = await readOrNull(path);
  if (kept === null) throw unreadable();
  return kept;
}

/** Puts something else in the place of what is kept. */
export async function replaceKept(home: string, kept: Kept): Promise<void> {
  const path = join(home, FILE);
  await rename(await writeDraft(path, kept), path);
}

async function makeKept(): Promise<Kept> {
  return {
    signingKey: await makeSigningKey(),
    retiredKeys: [],
    cookieSecret: makeSecret(),
    clientSecrets: {
      'development-analyst': makeSecret(),
      'development-board': makeSecret(),
      'development-editor': makeSecret(),
      'development-secretary': makeSecret(),
    },
  };
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Writes a file whole, before anybody can find it under its name. */
async function writeDraft(path: string, kept: Kept): Promise<string> {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
}

async function readOrNull(path: string): Promise<Kept | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    // Anything else must not lead to new keys, by which tokens that are out there would not be known.
    if (isOfCode(error, 'ENOENT')) return null;
    throw unreadable();
  });
  return text === null ? null : parseKept(text);
}

function parseKept(text: string): Kept {
  try {
    return keptSchema.parse(JSON.parse(text));
  } catch {
    throw unreadable();
  }
}

function unreadable(): ConfigurationError {
  const problem = `holds ${FILE}, which cannot be read. Let this user read it, or delete it: new keys and secrets are made.`;
  return new ConfigurationError([{ variable: 'CITIZEN_HOME', problem }]);
}

function isOfCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
