import { claimError } from '@citizen-graph/claims';
import type { Refusal } from '@citizen-graph/claims';
import { z } from 'zod';
import type { AskedPlatform } from './with-platform';

/** What the gateway answered: the data, and the fields that it refused by a rule. */
export interface PlatformAnswer {
  readonly data: unknown;
  readonly refusals: readonly Refusal[];
}

const TIMEOUT_MS = 120_000;
/** Codes that say that a service failed, and not that a question has no answer. */
const FAULT = /^(?:SUBGRAPH_|INTERNAL_SERVER_ERROR$|ERROR$)/;

const answers = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .default([]),
});

/**
 * Asks the gateway at an address.
 * @throws DomainError PLATFORM_UNREACHABLE; PLATFORM_INCOMPLETE where a service did not answer
 */
export async function askPlatform(
  platform: AskedPlatform,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<PlatformAnswer> {
  const answer = answers.safeParse(await post(platform, { query, variables }));
  if (!answer.success) throw unreachable(platform.url);
  const { data, errors } = answer.data;
  const refusals = errors.map(({ message, path, extensions }) => ({
    alias: String(path?.[0] ?? ''),
    code: extensions?.code ?? 'ERROR',
    message,
  }));
  const fault = refusals.find(({ code, alias }) => FAULT.test(code) || alias === '');
  if (data && fault === undefined) return { data, refusals };
  const why = fault === undefined ? 'no data' : `${fault.code}: ${fault.message}`;
  throw claimError(
    'PLATFORM_INCOMPLETE',
    `The platform did not answer all that was asked (${why}). Ask again.`,
  );
}

async function post({ url, token }: AskedPlatform, operation: object): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${token}`,
  };
  const body = JSON.stringify(operation);
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return await (await fetch(url, { method: 'POST', headers, body, signal })).json();
  } catch {
    throw unreachable(url);
  }
}

function unreachable(url: string) {
  return claimError(
    'PLATFORM_UNREACHABLE',
    `No GraphQL answer from ${url}. Give the address that npm start prints, or leave --url out to have the platform started.`,
  );
}
