import type { ServerErrorCode } from './errors';

/** Why a request is not answered, with the status of HTTP that says so. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUSES[this.code];
  }
}

const STATUSES = {
  BAD_REQUEST: 400,
  PURPOSE_REQUIRED: 400,
  UNAUTHENTICATED: 401,
  NOT_GRANTED: 403,
  OPERATION_NOT_TRUSTED: 403,
  DOCUMENT_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  ISSUER_UNAVAILABLE: 503,
  CLIENTS_UNAVAILABLE: 503,
} as const satisfies Partial<Record<ServerErrorCode, number>>;

type RefusalCode = keyof typeof STATUSES;
