import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from './config';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// What stands behind words in a drawing axe cannot tell; their colours are tested with the charts.
const RUN_AXE = `axe
  .run(document, { runOnly: ${JSON.stringify(WCAG_2_2_AA)}, resultTypes: ['violations', 'incomplete'] })
  .then(({ violations, incomplete }) => [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    ...incomplete.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !/^<t(ext|span) /.test(html)).map(({ html }) => id + ': ' + html)),
  ])`;

const executablePath = chromiumPath() ?? PLACES.find((path) => existsSync(path)) ?? null;

/** Declares tests that need Chromium; where there is none they are skipped, and say so. */
export function describeInChromium(name: string, tests: () => void): void {
  if (executablePath === null)
    console.warn('Skipped: there is no Chromium on this machine; CHROMIUM_PATH can name one.');
  (executablePath === null ? describe.skip : describe)(name, tests);
}

/** What axe finds against WCAG 2.2 AA in a file, or cannot decide, and what the file asks for beside itself. */
export async function findingsOf(path: string) {
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: FLAGS,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    const file = pathToFileURL(path).href;
    page.on('request', (request) => request.url() !== file && asked.push(request.url()));
    await page.goto(file);
    await page.evaluate(axe.source);
    return { findings: await page.evaluate<string[]>(RUN_AXE), asked };
  } finally {
    await browser.close();
  }
}
