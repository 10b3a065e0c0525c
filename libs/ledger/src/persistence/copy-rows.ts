import { pipeline } from 'node:stream/promises';
import { invariant } from '@citizen-graph/reference';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import type { FieldValue } from '../domain/dataset';

export type Row = readonly FieldValue[];

export interface CopyTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

type Batches = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/**
 * Sends batches of rows to a table by COPY within the manager's transaction, which nothing else may use
 * meanwhile. What the batches throw ends the COPY and is thrown on, as is what PostgreSQL refuses.
 */
export async function copyRows(
  manager: EntityManager,
  { table, columns }: CopyTarget,
  batches: Batches,
): Promise<void> {
  const { queryRunner } = manager;
  invariant(queryRunner, 'COPY needs a transaction');
  const client: ClientBase = await queryRunner.connect();
  const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  // Ended by the pipeline in any case: a COPY left open would keep the connection from rolling back.
  await pipeline(toText(batches), copy);
}

async function* toText(batches: Batches): AsyncGenerator<string> {
  for await (const rows of batches) {
    if (rows.length > 0) yield rows.map(toLine).join('');
  }
}

const SPECIAL = /[\\\t\n\r]/;
const EVERY_SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

// The text format of COPY: PostgreSQL documentation, COPY, File Formats.
function toLine(row: Row): string {
  return `${row.map(toField).join('\t')}\n`;
}

function toField(value: FieldValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return SPECIAL.test(value)
    ? value.replace(EVERY_SPECIAL, (character) => ESCAPES[character] ?? character)
    : value;
}
