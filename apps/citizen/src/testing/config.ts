/** Where the commands of the system are, which a process of its own needs too. */
export function systemPath(): string {
  return process.env['PATH'] ?? '';
}

/** The Chromium that the tests are told to use, or null where they look for one themselves. */
export function chromiumPath(): string | null {
  return process.env['CHROMIUM_PATH'] ?? null;
}
