/** Somebody who is signed in, in this tab. */
export interface Session {
  readonly accessToken: string;
  /** As the issuer calls them. */
  readonly name: string;
  /** In milliseconds since 1970, when the token ends. */
  readonly endsAt: number;
}

// Session storage ends with the tab, and no other site can read it; the content security policy keeps scripts out.
const keyOf = (client: string): string => `citizen-graph.session.${client}`;

/** Who is signed in; null for nobody, and once their token has ended. */
export function currentSession(client: string): Session | null {
  const text = sessionStorage.getItem(keyOf(client));
  if (text === null) return null;
  const session = JSON.parse(text) as Session;
  return session.endsAt > Date.now() ? session : null;
}

export function keepSession(client: string, session: Session): void {
  sessionStorage.setItem(keyOf(client), JSON.stringify(session));
}

/** Forgets who is signed in. */
export function endSession(client: string): void {
  sessionStorage.removeItem(keyOf(client));
}
