import { RefusedError, endSession } from '@citizen-graph/sign-in';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { PLACE } from './session';

/** Keeps answers for a minute, and sends whoever has been signed out meanwhile to sign in, and back here. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false } },
    queryCache: new QueryCache({ onError: leaveWhereEnded }),
  });
}

function leaveWhereEnded(error: unknown): void {
  if (!(error instanceof RefusedError) || error.status !== 401) return;
  endSession(PLACE.client);
  location.reload();
}
