import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * What stands for the address that a request came from: its keyed hash, that of yesterday another. Of an
 * IPv6 address the first 64 bits count, because one line has the rest to itself.
 */
export function clientKey(address: string, salt: string): string {
  return createHmac('sha256', salt).update(networkOf(address)).digest('base64url');
}

/** What stands for a code where its tries are counted. */
export function codeKey(code: string, salt: string): string {
  return createHmac('sha256', salt).update(`code ${code}`).digest('base64url');
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [start = '', end = ''] = address.split('%')[0]?.split('::') ?? [];
  const [first, last] = [start, end].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0));
  const groups = [...(first ?? []), ...Array.from({ length: zeros }, () => '0'), ...(last ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
