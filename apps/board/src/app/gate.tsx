import { RefusedError, signIn } from '@citizen-graph/sign-in';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Loading } from '../components/loading';
import { Problem } from '../components/problem';
import { PLACE, SignedInContext, currentPerson, signOut, useGrant, useSettings } from './session';

/** Shows its children to whoever is signed in, and sends others to sign in. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const session = currentPerson();
  const { data: granted, error } = useGrant(session);
  if (session === null || isEnded(error)) return <SignInFirst />;
  if (error !== null) return <Problem title="You cannot see these pages" error={error} />;
  if (granted === undefined) return <Loading what="what you may see" />;
  return <SignedInContext value={{ session, granted, signOut }}>{children}</SignedInContext>;
}

function SignInFirst() {
  const { data: settings, error: unreadable } = useSettings();
  useEffect(() => {
    if (settings !== undefined) void signIn(settings, PLACE);
  }, [settings]);
  if (unreadable !== null) return <Problem title="You cannot sign in at the moment" error={unreadable} />;
  return <Loading what="the sign-in page" />;
}

function isEnded(error: unknown): boolean {
  return error instanceof RefusedError && error.status === 401;
}
