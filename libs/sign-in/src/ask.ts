/** An operation with its identifier, as graphql-codegen writes them. */
export interface TrustedOperation<Answer, Variables> {
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
  /** Holds the types; never called. */
  readonly __apiType?: (variables: Variables) => Answer;
}

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** What was answered: some of it may be missing, and `errors` says what. */
export interface Answered<Answer> {
  readonly data: Answer;
  readonly errors: readonly AnswerError[];
}

/** An answer that holds nothing: the session has ended, the quota is used up, or the platform does not answer. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly code: string;

  constructor({ status, code, message }: { status: number; code: string; message: string }) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Asked<Answer, Variables> {
  readonly operation: TrustedOperation<Answer, Variables>;
  readonly variables: Variables;
  readonly accessToken: string;
  readonly signal?: AbortSignal;
}

/**
 * Asks a trusted operation.
 * @throws RefusedError where nothing is answered
 */
export async function askTrusted<Answer, Variables>({
  operation,
  variables,
  accessToken,
  signal,
}: Asked<Answer, Variables>): Promise<Answered<Answer>> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ documentId: operation.__meta__?.['hash'], variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = await readAnswer<Answer>(response);
  if (answer.data === undefined || answer.data === null) throw refusalOf(response.status, answer.errors);
  return { data: answer.data, errors: answer.errors ?? [] };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RefusedError({ status: 0, code: 'UNREACHABLE', message: 'The platform does not answer.' });
  }
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly AnswerError[];
}

async function readAnswer<Answer>(response: Response): Promise<Body<Answer>> {
  try {
    return (await response.json()) as Body<Answer>;
  } catch {
    return {};
  }
}

function refusalOf(status: number, errors: readonly AnswerError[] = []): RefusedError {
  const [error] = errors;
  return new RefusedError({
    status,
    code: error?.extensions?.code ?? 'UNREADABLE',
    message: error?.message ?? 'The platform answered what cannot be read.',
  });
}

/** Who a token is for and what it is granted. */
export interface Granted {
  readonly name: string;
  readonly client: string;
  readonly scopes: readonly string[];
  readonly subjects: readonly string[];
  /** Codes of local policing areas; null for the whole force. */
  readonly areas: readonly string[] | null;
  readonly disclosure: string;
  readonly detail: string;
  readonly freeForm: boolean;
}

/**
 * Asks what a token is granted.
 * @throws RefusedError where it is granted nothing
 */
export async function askGrant(accessToken: string): Promise<Granted> {
  const response = await send('/grant', { headers: { authorization: `Bearer ${accessToken}` } });
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) throw refusalOf(response.status, (answer as Body<never>).errors);
  return answer as Granted;
}
