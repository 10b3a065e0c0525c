import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Endpoint } from '../tested-platform';
import type { HostileRequest } from './hostile-request';
import type { HostileAnswer } from './judge-answer';

const WAITED_MS = 30_000;

/** Sends what no client of ours would, over connections that are kept. */
export function createSender(endpoints: readonly Endpoint[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  return {
    send: async (hostile: HostileRequest): Promise<HostileAnswer> => {
      const endpoint = endpoints[hostile.endpoint];
      if (endpoint === undefined) throw new Error(`There is no endpoint ${hostile.endpoint}.`);
      const headers = {
        'content-type': 'application/json',
        ...(await endpoint.letIn()),
        ...hostile.headers,
        'content-length': hostile.body.length,
      };
      return exchange(`${endpoint.url}${hostile.search}`, { ...hostile, headers, agent });
    },
    close: () => agent.destroy(),
  };
}

interface Exchange {
  readonly method: string;
  readonly headers: Record<string, string | number>;
  readonly agent: Agent;
  readonly body: Buffer;
}

function exchange(url: string, { method, headers, agent, body }: Exchange): Promise<HostileAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent, timeout: WAITED_MS }, (response) => {
      buffer(response).then((bytes) => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          text: bytes.toString(),
          headers: response.rawHeaders.join('\n'),
        });
      }, reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${WAITED_MS} ms`)));
    sent.on('error', reject);
    sent.end(body);
  });
}
