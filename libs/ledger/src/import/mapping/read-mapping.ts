import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileError } from '../file-errors';
import { findLostKeys } from './duplicate-keys';
import { mappingError } from './mapping-error';
import { mappingSchema } from './mapping-schema';
import type { MappingContent } from './mapping-schema';

/** A column-mapping file as it was read. */
export interface Mapping {
  /** The name of its file. */
  readonly name: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly content: MappingContent;
}

/** Reads a column-mapping file; throws FILE_NOT_FOUND, and MAPPING_INVALID with the JSON path of each problem. */
export async function readMapping(path: string): Promise<Mapping> {
  const name = basename(path);
  const bytes = await readBytes(path);
  const json = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const parsed = parseJson(json, name);
  const lost = findLostKeys(json);
  if (lost.length > 0) throw mappingError(name, lost);
  const result = mappingSchema.safeParse(parsed);
  if (!result.success) throw mappingError(name, result.error.issues);
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), content: result.data };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw mappingError(name, [{ path: [], message: `it is not JSON: ${reason}` }]);
  }
}
