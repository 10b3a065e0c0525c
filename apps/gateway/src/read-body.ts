import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { SubgraphFault } from './subgraph-fault';

/**
 * Reads a body as UTF-8 text, counting its bytes after decompression, and stops reading at the limit.
 * @throws SubgraphFault SUBGRAPH_TOO_LARGE or SUBGRAPH_BAD_RESPONSE
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<string> {
  const collect = (source: AsyncIterable<unknown>) => collectBytes(source, maxBytes);
  switch (encoding) {
    case 'identity':
      return toText(await pipeline(body, collect));
    case 'gzip':
      return toText(await pipeline(body, createGunzip(), collect));
    default:
      discardBody(body);
      throw new SubgraphFault('SUBGRAPH_BAD_RESPONSE', 'a content encoding that was not asked for');
  }
}

/** Gives up a body, and its connection, unread. */
export function discardBody(body: Readable): void {
  // a stream that is destroyed without a listener for errors ends the process
  body.on('error', () => undefined).destroy();
}

async function collectBytes(source: AsyncIterable<unknown>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('An HTTP body comes in buffers');
    size += chunk.length;
    if (size > maxBytes) throw new SubgraphFault('SUBGRAPH_TOO_LARGE', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SubgraphFault('SUBGRAPH_BAD_RESPONSE', 'not UTF-8', { cause: error });
  }
}
