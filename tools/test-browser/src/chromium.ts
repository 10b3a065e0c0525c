import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumPath } from './config';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// On its own: no sandbox, which root cannot have, no account, and nothing fetched behind the page.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executable = chromiumPath() ?? PLACES.find((path) => existsSync(path)) ?? null;

/** Starts the Chromium of this machine, without a window. */
export function launchChromium(): Promise<Browser> {
  if (executable === null) throw new Error('there is no Chromium on this machine');
  return chromium.launch({ executablePath: executable, args: FLAGS, headless: true });
}

/** Declares tests that need Chromium; where there is none they are skipped, and say so. */
export function describeInChromium(name: string, tests: () => void): void {
  if (executable === null) {
    console.warn('Skipped: there is no Chromium on this machine; CHROMIUM_PATH can name one.');
  }
  (executable === null ? describe.skip : describe)(name, tests);
}
