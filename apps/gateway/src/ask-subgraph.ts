import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { discardBody, readBody } from './read-body';
import { parseSubgraphAnswer } from './subgraph-answer';
import type { SubgraphAnswer } from './subgraph-answer';
import { SubgraphFault, toSubgraphFault } from './subgraph-fault';

/** One question to one subgraph. */
export interface Question {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it may be asked twice: true for queries only. */
  readonly repeatable: boolean;
}

export interface SubgraphLimits {
  /** For everything from connecting to the last byte, a second attempt included, in milliseconds. */
  readonly timeoutMs: number;
  /** Of the answer after decompression. */
  readonly maxResponseBytes: number;
}

const LONGEST_PAUSE_MS = 200;
const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Connections to the subgraphs, kept open for less time than the subgraphs keep them. */
export function createConnectionPool(): Agent {
  return new Agent({
    connections: 64,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 60_000,
    connect: { timeout: 2_000 },
    // the deadline of the question bounds both
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/**
 * Asks a subgraph, once more when a repeatable question met a passing fault.
 * @throws SubgraphFault
 */
export async function askSubgraph(
  question: Question,
  limits: SubgraphLimits,
  pool: Dispatcher,
): Promise<SubgraphAnswer> {
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  const attempt = () => exchange({ question, limits, pool, deadline });
  try {
    return await attempt().catch(async (error: unknown) => {
      if (!question.repeatable || !toSubgraphFault(error, deadline).passing) throw error;
      await wait(Math.random() * LONGEST_PAUSE_MS, undefined, { signal: deadline });
      return attempt();
    });
  } catch (error) {
    throw toSubgraphFault(error, deadline);
  }
}

interface Exchange {
  readonly question: Question;
  readonly limits: SubgraphLimits;
  readonly pool: Dispatcher;
  readonly deadline: AbortSignal;
}

async function exchange({ question, limits, pool, deadline }: Exchange): Promise<SubgraphAnswer> {
  const response = await request(question.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-encoding': 'gzip',
      ...question.headers,
    },
    body: question.body,
    dispatcher: pool,
    signal: deadline,
  });
  const refusal = refusalOf(response.statusCode, response.headers);
  if (refusal) {
    discardBody(response.body);
    throw refusal;
  }
  const encoding = headerOf(response.headers, 'content-encoding') ?? 'identity';
  return parseSubgraphAnswer(await readBody(response.body, encoding, limits.maxResponseBytes));
}

// a subgraph refuses an operation with 4xx and the reasons as GraphQL errors; from 500 up, and for
// redirects, the body is nobody's business
function refusalOf(status: number, headers: IncomingHttpHeaders): SubgraphFault | null {
  const isJson = JSON_TYPE.test(headerOf(headers, 'content-type') ?? '');
  if (status >= 200 && status < 300) {
    return isJson ? null : new SubgraphFault('SUBGRAPH_BAD_RESPONSE', 'the content type is not JSON');
  }
  if (status >= 400 && status < 500 && isJson) return null;
  return new SubgraphFault('SUBGRAPH_HTTP_ERROR', `HTTP status ${status}`, { passing: status === 503 });
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
