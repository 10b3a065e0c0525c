/** What the gateway says to pages before anybody has signed in. */
export interface Settings {
  /** The OpenID Connect issuer that people sign in at. */
  readonly issuer: string;
  readonly clients: Readonly<Record<PageClient, string>>;
  /** What is asked of the issuer, by spaces. */
  readonly scope: string;
}

/** The pages that people sign in to, each a client of its own. */
export type PageClient = 'board' | 'explorer';

/** @throws where the gateway does not answer */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/settings.json');
  if (!response.ok) throw new Error(`The settings of the pages were answered with ${response.status}.`);
  // They come from the gateway that these files come from.
  return (await response.json()) as Settings;
}
