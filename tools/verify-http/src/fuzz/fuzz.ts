import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Platform } from '@citizen-graph/citizen-app';
import { CALLER_HEADER } from '@citizen-graph/subgraph';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { endpointsOf } from '../tested-platform';
import { usedHeap } from './heap';
import { hostileRequest } from './hostile-request';
import type { HostileRequest, HostileSources } from './hostile-request';
import { judgeAnswer } from './judge-answer';
import { createSender } from './send-request';

const ROOT = join(__dirname, '../../../..');
const DOCUMENTS = join(ROOT, 'libs/operations/src/generated/persisted-documents.json');

/**
 * By what share the memory in use may grow from the first tenth of the cases to the last: the gateway keeps the documents
 * and the plans of operations, 30 MiB of each and no more.
 */
export const MOST_GROWTH = 0.35;

/** And by what share when the last tenth is sent once more, so that nothing is new to those caches. */
export const MOST_REPEATED_GROWTH = 0.03;

const TENTHS = 10;

export interface FuzzFindings {
  readonly seed: number;
  readonly cases: number;
  /** How many cases there were of each kind, and of each status. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** The first that fell short, made as small as it goes; null where none did. */
  readonly failure: string | null;
  /** Bytes in use after each tenth, and after the last was sent once more. */
  readonly heap: readonly number[];
}

export interface FuzzOptions {
  readonly seed: number;
  readonly cases: number;
  /** What no answer may hold. */
  readonly canaries: readonly string[];
}

/** Sends hostile requests to a platform, one after the other, and looks at every answer. */
export async function fuzz(platform: Platform, options: FuzzOptions): Promise<FuzzFindings> {
  const endpoints = await endpointsOf(platform);
  const sender = createSender(endpoints);
  const sources = await sourcesOf(platform, endpoints.length);
  const kinds: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  const heap: number[] = [];
  const property = fc.asyncProperty(fc.gen(), async (draw) => {
    const hostile = hostileRequest(draw, sources);
    const answer = await sender.send(hostile);
    kinds[hostile.kind] = (kinds[hostile.kind] ?? 0) + 1;
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const reason = judgeAnswer(hostile, answer, options.canaries);
    if (reason !== null) throw new Error(`${describe(hostile)}\n${reason}: ${answer.text.slice(0, 500)}`);
  });
  const numRuns = Math.ceil(options.cases / TENTHS);
  let failure: string | null = null;
  for (const tenth of [...Array(TENTHS).keys(), TENTHS - 1]) {
    const details = await fc.check(property, { seed: options.seed + tenth, numRuns });
    heap.push(usedHeap());
    if (!details.failed) continue;
    failure = `seed ${details.seed}, path ${details.counterexamplePath}: ${String(details.errorInstance)}`;
    break;
  }
  sender.close();
  const cases = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return { seed: options.seed, cases, kinds, statuses, failure, heap };
}

/** By what share the memory in use grew from the first tenth to the last, and when that was repeated. */
export function growthOf({ heap }: FuzzFindings): { readonly over: number; readonly repeated: number } {
  const [first = 1] = heap;
  const [last = first, again = last] = heap.slice(TENTHS - 1);
  return { over: last / first - 1, repeated: again / last - 1 };
}

export function isFlat(fuzzed: FuzzFindings): boolean {
  const { over, repeated } = growthOf(fuzzed);
  return over <= MOST_GROWTH && repeated <= MOST_REPEATED_GROWTH;
}

async function sourcesOf(platform: Platform, endpoints: number): Promise<HostileSources> {
  const documents: object = JSON.parse(await readFile(DOCUMENTS, 'utf8'));
  return {
    schema: buildSchema(await readFile(join(ROOT, 'schema.graphql'), 'utf8')),
    documentIds: Object.keys(documents),
    endpoints,
    token: await platform.tokenFor(['board']),
    callerHeader: CALLER_HEADER,
  };
}

function describe({ kind, endpoint, method, search, headers, body }: HostileRequest): string {
  return `${kind} to endpoint ${endpoint}: ${method} ${search} ${JSON.stringify(headers)} ${body.toString().slice(0, 2_000)}`;
}
