/** The Chromium that the tests are told to use, or null where they look for one themselves. */
export function chromiumPath(): string | null {
  return process.env['CHROMIUM_PATH'] ?? null;
}
