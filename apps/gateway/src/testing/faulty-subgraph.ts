import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a question to the faulty subgraph was. */
export interface Hit {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: { readonly representations?: readonly Record<string, unknown>[] };
}

export type Behaviour = (response: ServerResponse, hit: Hit) => void;

export interface FaultySubgraph {
  readonly url: string;
  readonly hits: Hit[];
  /** How it answers the coming questions, one after the other; the last one answers all that follow. */
  behave(...behaviours: Behaviour[]): void;
  stop(): Promise<void>;
}

/** An HTTP server that answers as it is told: the fault is what is tested. */
export async function startFaultySubgraph(): Promise<FaultySubgraph> {
  const hits: Hit[] = [];
  let behaviours: Behaviour[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { query, variables } = JSON.parse(body.toString() || '{}');
      const hit = { method: request.method, headers: request.headers, query, variables: variables ?? {} };
      hits.push(hit);
      const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
      behaviour?.(response, hit);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    hits,
    behave: (...next) => {
      behaviours = next;
      hits.length = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers 200 with JSON. */
export function json(body: unknown, status = 200): Behaviour {
  return raw(JSON.stringify(body), { 'content-type': 'application/json' }, status);
}

/** Answers with any bytes. */
export function raw(body: string | Buffer, headers: Record<string, string>, status = 200): Behaviour {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Never answers. */
export const hang: Behaviour = () => undefined;

/** Breaks the connection before it says anything. */
export const reset: Behaviour = (response) => {
  response.socket?.resetAndDestroy();
};

/** Breaks the connection in the middle of the body. */
export const resetInBody: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data":', () => setImmediate(() => response.socket?.resetAndDestroy()));
};
