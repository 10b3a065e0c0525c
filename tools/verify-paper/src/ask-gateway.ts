import { z } from 'zod';
import type { Ask } from './figures/paper-query';

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

/** A gateway, and the access token that it is asked with. */
export interface AskedGateway {
  readonly url: string;
  readonly token: string;
}

/**
 * Asks a gateway over HTTP; says which fields came back with an error.
 * @throws Error when there is no answer at all
 */
export function askGateway(gateway: AskedGateway, say: (line: string) => void): Ask {
  return async <Answer>(document: { toString(): string }) => {
    const { data, errors } = answers.parse(await post(gateway, document.toString()));
    const lines = errors.map(
      ({ message, path, extensions }) =>
        `${path?.join('.') ?? 'request'}: ${extensions?.code ?? 'ERROR'}: ${message}`,
    );
    if (!data) throw new Error(`The gateway refused the operation: ${lines.join('; ') || 'no data'}`);
    lines.forEach((line) => say(line));
    // The document's type is generated from the schema that the gateway checks its answers against.
    return data as Answer;
  };
}

async function post({ url, token }: AskedGateway, query: string): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query }),
    });
    return await response.json();
  } catch (cause) {
    throw new Error(`No GraphQL answer from ${url}: is the platform running?`, { cause });
  }
}
