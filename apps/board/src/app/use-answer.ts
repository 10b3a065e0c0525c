import { RefusedError, askTrusted, endSession } from '@citizen-graph/sign-in';
import type { Answered, TrustedOperation } from '@citizen-graph/sign-in';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PLACE, useSignedIn } from './session';

/** What an operation answers, once it has; the answer before stays until the next has come. */
export function useAnswer<Answer, Variables>(
  operation: TrustedOperation<Answer, Variables>,
  variables: Variables,
) {
  const { session } = useSignedIn();
  return useQuery<Answered<Answer>>({
    queryKey: [operation.__meta__?.['hash'], variables],
    queryFn: ({ signal }) => askTrusted({ operation, variables, accessToken: session.accessToken, signal }),
    placeholderData: keepPreviousData,
    retry: (count, error) => isWorthRetrying(error) && count < 2,
    throwOnError: (error) => {
      // Whoever has been signed out meanwhile signs in again, and comes back here.
      const isEnded = error instanceof RefusedError && error.status === 401;
      if (isEnded) {
        endSession(PLACE.client);
        location.reload();
      }
      return false;
    },
  });
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof RefusedError && (error.status === 0 || error.status === 503);
}
