import type { GatewayErrorCode } from './errors';

/** Why a subgraph gave no usable answer. The message and the cause are for the log alone. */
export class SubgraphFault extends Error {
  override readonly name = 'SubgraphFault';
  /** Whether asking once more may help. */
  readonly passing: boolean;

  constructor(
    readonly code: GatewayErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly passing?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.passing = options.passing ?? false;
  }
}

const PASSING_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Sorts what undici, zlib or a deadline threw; a fault stays itself. */
export function toSubgraphFault(error: unknown, deadline: AbortSignal): SubgraphFault {
  if (error instanceof SubgraphFault) return error;
  if (deadline.aborted) return new SubgraphFault('SUBGRAPH_TIMEOUT', 'no answer before the deadline');
  const code = systemCodeOf(error);
  if (code.startsWith('Z_') || code.startsWith('HPE_')) {
    return new SubgraphFault('SUBGRAPH_BAD_RESPONSE', `unreadable answer: ${code}`, { cause: error });
  }
  return new SubgraphFault('SUBGRAPH_UNREACHABLE', `no connection: ${code}`, {
    cause: error,
    passing: PASSING_CODES.has(code),
  });
}

function systemCodeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
