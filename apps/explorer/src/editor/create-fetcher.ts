import type { Fetcher } from '@graphiql/toolkit';
import type { Answer } from './asking';
import { send } from './send';
import type { SendOptions } from './send';

interface FetcherOptions {
  /** As they are when something is asked. */
  readonly optionsNow: () => SendOptions;
  readonly onAnswer: (answer: Answer) => void;
  /** The token is not believed any more. */
  readonly onSessionEnd: () => void;
}

const INTROSPECTION = 'IntrospectionQuery';
const UNAUTHENTICATED = 401;

/** How GraphiQL asks: at the gateway that it comes from, with the token of whoever has signed in. */
export function createFetcher({ optionsNow, onAnswer, onSessionEnd }: FetcherOptions): Fetcher {
  return async (asked) => {
    const { status, body } = await send('/graphql', asked, optionsNow());
    if (status === UNAUTHENTICATED) onSessionEnd();
    if (asked.operationName !== INTROSPECTION) {
      onAnswer({
        variables: { ...(asked.variables as object | undefined) },
        operationName: asked.operationName ?? null,
        madeAt: new Date().toISOString(),
        data: body.data,
      });
    }
    return body as Awaited<ReturnType<Fetcher>> & object;
  };
}
