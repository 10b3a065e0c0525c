import type * as OidcProvider from 'oidc-provider';

export type Oidc = typeof OidcProvider;

/**
 * Loads oidc-provider without its notice that it wants Node 22, which it writes on the console as it loads:
 * our tests run it on Node 20. Any other warning passes.
 */
export async function loadOidcProvider(): Promise<Oidc> {
  /* eslint-disable no-console -- what is put aside here is put back */
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
  /* eslint-enable no-console */
}
