import {
  None,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { discover, requestOptions } from './issuer';
import { keepSession } from './session';
import type { PageClient, Settings } from './settings';

/** Which pages, and where somebody is brought back to by the issuer. */
export interface SignInPlace {
  readonly client: PageClient;
  /** A path of this site that the issuer has been told of, such as /signed-in. */
  readonly callback: string;
}

interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** The address within this site that somebody wanted. */
  readonly wanted: string;
}

const ATTEMPT = 'citizen-graph.sign-in';

interface SignInOptions {
  /** Whether to ask who they are even where the issuer knows. */
  readonly chooseAgain?: boolean;
  /** The address within this site to come back to; the one that they are at unless given. */
  readonly wanted?: string;
}

/** Sends somebody to the issuer, to come back to the address that they are at. */
export async function signIn(
  settings: Settings,
  place: SignInPlace,
  { chooseAgain = false, wanted }: SignInOptions = {},
): Promise<void> {
  const server = await discover(settings.issuer);
  if (server.authorization_endpoint === undefined) throw new Error('The issuer has nowhere to sign in.');
  const attempt: Attempt = {
    verifier: generateRandomCodeVerifier(),
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    wanted: wanted ?? wantedAddress(place),
  };
  sessionStorage.setItem(ATTEMPT, JSON.stringify(attempt));
  const url = new URL(server.authorization_endpoint);
  const asked = {
    client_id: settings.clients[place.client],
    redirect_uri: callbackOf(place),
    response_type: 'code',
    scope: settings.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(chooseAgain ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  location.assign(url);
}

/**
 * Takes what the issuer sent somebody back with, and gives the address within this site that they wanted.
 * @throws where the answer is not to the attempt of this tab, or the issuer refuses
 */
export async function finishSignIn(settings: Settings, place: SignInPlace): Promise<string> {
  const kept = sessionStorage.getItem(ATTEMPT);
  if (kept === null) throw new Error('No sign-in was begun in this tab.');
  sessionStorage.removeItem(ATTEMPT);
  const attempt = JSON.parse(kept) as Attempt;
  const server = await discover(settings.issuer);
  const client = { client_id: settings.clients[place.client] };
  const answer = validateAuthResponse(server, client, new URL(location.href), attempt.state);
  const response = await authorizationCodeGrantRequest(
    server,
    client,
    None(),
    answer,
    callbackOf(place),
    attempt.verifier,
    requestOptions(settings.issuer),
  );
  const tokens = await processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: attempt.nonce,
    requireIdToken: true,
  });
  const name = getValidatedIdTokenClaims(tokens)?.['name'];
  keepSession(place.client, {
    accessToken: tokens.access_token,
    name: typeof name === 'string' ? name : 'Signed in',
    endsAt: Date.now() + (tokens.expires_in ?? 300) * 1_000,
  });
  return attempt.wanted;
}

function callbackOf({ callback }: SignInPlace): string {
  return new URL(callback, location.origin).href;
}

// Somebody who begins at the callback itself wanted the first page.
function wantedAddress({ callback }: SignInPlace): string {
  const { pathname, search, hash } = location;
  return pathname === callback ? callback.replace(/[^/]*$/, '') : `${pathname}${search}${hash}`;
}
