/** A request of GraphQL over HTTP. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

export interface SendOptions {
  readonly accessToken: string;
  readonly purpose: string;
  readonly signal?: AbortSignal;
}

/** What was answered to a request, whatever its status. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

const NOT_READ = { errors: [{ message: 'The platform answered what cannot be read.' }] };

/** Sends a request to a path of the gateway with the token of whoever asks. */
export async function send(
  path: '/graphql' | '/cost',
  { query, operationName, variables }: GraphRequest,
  { accessToken, purpose, signal }: SendOptions,
): Promise<GraphAnswer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${accessToken}`,
      ...(purpose === '' ? {} : { 'x-purpose': purpose }),
    },
    body: JSON.stringify({
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
    }),
    ...(signal === undefined ? {} : { signal }),
  });
  const body = (await response.json().catch(() => NOT_READ)) as GraphAnswer['body'];
  return { status: response.status, body };
}
