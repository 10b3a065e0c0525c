import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '@citizen-graph/test-browser';
import { walkJourneys } from './journeys';
import { measureFirstPage } from './measure';
import { FAULTY_STATES, PAGE_STATES } from './page-states';
import { renderReport } from './render-report';
import { WIDTHS, walkPages } from './walk';
import { withWalkedPlatform } from './with-walked-platform';

const FOLDER = join(__dirname, '../../../tmp/pages');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { width: { type: 'string' } } });
  const widths = values.width === undefined ? WIDTHS : [Number(values.width)];
  const report = await withWalkedPlatform(async (platform) => {
    const browser = await launchChromium();
    try {
      const origin = new URL(platform.url).origin;
      const visit = { browser, origin, issuer: platform.issuer ?? '' };
      const measured = await measureFirstPage(visit);
      const journeys = await walkJourneys(visit);
      const states = [...PAGE_STATES, ...FAULTY_STATES];
      const walk = await walkPages({ browser, platform, states, folder: FOLDER, widths, onState });
      return renderReport({ walk, journeys, measured, widths, folder: FOLDER });
    } finally {
      await browser.close();
    }
  });
  console.log(report.text);
  if (!report.isSound) process.exitCode = 1;
}

function onState(name: string, violations: number): void {
  console.error(`${violations === 0 ? 'ok  ' : 'FAIL'} ${name}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
