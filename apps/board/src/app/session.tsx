import { askGrant, currentSession, endSession, readSettings } from '@citizen-graph/sign-in';
import type { Granted, Session, Settings } from '@citizen-graph/sign-in';
import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';

/** The board app as the issuer of tokens knows it. */
export const PLACE = { client: 'board', callback: '/signed-in' } as const;

/** Who looks at the pages. */
export interface SignedIn {
  readonly session: Session;
  readonly granted: Granted;
  readonly signOut: () => void;
}

export const SignedInContext = createContext<SignedIn | null>(null);

/** Who looks at this page; there is somebody wherever figures are shown. */
export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext);
  if (signedIn === null) throw new Error('Nobody is signed in here.');
  return signedIn;
}

export function useSettings() {
  return useQuery<Settings>({ queryKey: ['settings'], queryFn: readSettings, staleTime: Infinity });
}

/** What whoever is signed in is granted; asks nothing where nobody is. */
export function useGrant(session: Session | null) {
  return useQuery<Granted>({
    queryKey: ['grant', session?.accessToken],
    queryFn: () => askGrant(session?.accessToken ?? ''),
    enabled: session !== null,
    staleTime: Infinity,
    retry: false,
  });
}

export function currentPerson(): Session | null {
  return currentSession(PLACE.client);
}

/** Forgets who is signed in and shows that they are out. */
export function signOut(): void {
  endSession(PLACE.client);
  location.assign('/signed-out');
}
