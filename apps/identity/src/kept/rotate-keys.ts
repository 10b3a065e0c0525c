import { readKept, replaceKept } from './kept';
import { makeSigningKey, publicHalf } from './signing-key';

// Many times as long as a token lives.
const RETIREMENT_MS = 86_400_000;

/**
 * Makes a new key to sign with, from the next start on, and gives its name. Of the one before, the public half
 * stays for a day at least, so that its tokens are still known.
 */
export async function rotateKeys(home: string, now = new Date()): Promise<string> {
  const kept = await readKept(home);
  const signingKey = await makeSigningKey();
  const recent = kept.retiredKeys.filter(
    ({ retiredAt }) => now.getTime() - Date.parse(retiredAt) < RETIREMENT_MS,
  );
  const retired = { key: publicHalf(kept.signingKey), retiredAt: now.toISOString() };
  await replaceKept(home, { ...kept, signingKey, retiredKeys: [retired, ...recent] });
  return signingKey.kid;
}
