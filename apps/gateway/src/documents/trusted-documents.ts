import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { ConfigurationError } from '@citizen-graph/subgraph';
import { Kind, parse } from 'graphql';
import { z } from 'zod';

/** An operation of our own front ends, written down before anybody asks it. */
export interface TrustedDocument {
  readonly source: string;
  /** Whether it changes nothing, so that it may be asked with GET. */
  readonly isQuery: boolean;
}

/** By the identifier that stands for it: `sha256:` and 64 hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

const MANIFEST = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string());

/**
 * Reads manifests of trusted documents, as graphql-codegen writes them.
 * @throws ConfigurationError when one cannot be read, or a text is not what its identifier says
 */
export async function readTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const manifests = await Promise.all(files.map(readManifest));
  return new Map(manifests.flatMap((manifest) => [...manifest]));
}

async function readManifest(file: string): Promise<TrustedDocuments> {
  const text = await readFile(file, 'utf8').catch(() => unreadable(file));
  try {
    return toDocuments(text, file);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw problem(`${file} is not a manifest of trusted documents`);
  }
}

function toDocuments(text: string, file: string): TrustedDocuments {
  const manifest = MANIFEST.parse(JSON.parse(text));
  return new Map(
    Object.entries(manifest).map(([id, source]) => {
      if (id !== documentId(source)) throw problem(`${file} holds a text that is not what ${id} stands for`);
      return [id, { source, isQuery: isQuery(source) }];
    }),
  );
}

export function documentId(source: string): string {
  return `sha256:${createHash('sha256').update(source).digest('hex')}`;
}

function isQuery(source: string): boolean {
  return parse(source).definitions.every(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query',
  );
}

function unreadable(file: string): never {
  throw problem(`${file} cannot be read; expected the path of a manifest of trusted documents`);
}

function problem(text: string): ConfigurationError {
  return new ConfigurationError([{ variable: 'TRUSTED_DOCUMENTS', problem: text }]);
}
