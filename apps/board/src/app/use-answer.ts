import { RefusedError, askTrusted } from '@citizen-graph/sign-in';
import type { Answered, TrustedOperation } from '@citizen-graph/sign-in';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSignedIn } from './session';

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
  });
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof RefusedError && (error.status === 0 || error.status === 503);
}
