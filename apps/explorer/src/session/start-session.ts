import {
  RefusedError,
  askGrant,
  currentSession,
  endSession,
  finishSignIn,
  readSettings,
} from '@citizen-graph/sign-in';
import type { Granted, Session, Settings, SignInPlace } from '@citizen-graph/sign-in';

export const PLACE: SignInPlace = { client: 'explorer', callback: '/explorer/signed-in' };

/** Where somebody stands who has opened the explorer. */
export type Standing =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'FAILED'; readonly problem: string }
  | {
      readonly kind: 'SIGNED_OUT';
      readonly settings: Settings;
      /** Why they have to sign in again; null for who has not been here. */
      readonly problem: string | null;
    }
  | {
      readonly kind: 'SIGNED_IN';
      readonly settings: Settings;
      readonly session: Session;
      readonly granted: Granted;
    };

export const SESSION_ENDED =
  'Your session has ended. What you wrote is kept in this browser: sign in again to go on.';

/** Finishes a sign-in that the issuer sends somebody back from, and asks what they are granted. */
export async function startSession(): Promise<Standing> {
  try {
    return await standingOf(await readSettings());
  } catch (error) {
    return { kind: 'FAILED', problem: messageOf(error) };
  }
}

async function standingOf(settings: Settings): Promise<Standing> {
  const refused = location.pathname === PLACE.callback ? await comeBack(settings) : null;
  const session = currentSession(PLACE.client);
  if (session === null) return { kind: 'SIGNED_OUT', settings, problem: refused };
  try {
    return { kind: 'SIGNED_IN', settings, session, granted: await askGrant(session.accessToken) };
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 401) throw error;
    endSession(PLACE.client);
    return { kind: 'SIGNED_OUT', settings, problem: SESSION_ENDED };
  }
}

/** Why nobody is signed in; null where somebody is. */
async function comeBack(settings: Settings): Promise<string | null> {
  try {
    history.replaceState(null, '', await finishSignIn(settings, PLACE));
    return null;
  } catch (error) {
    history.replaceState(null, '', '/explorer/');
    return `You could not be signed in. ${messageOf(error)}`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'What went wrong is not known.';
}
