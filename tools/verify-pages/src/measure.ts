import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openVisitor } from './visitor';

export interface Measured {
  /** What the first page fetches of scripts, in bytes as gzip makes them. */
  readonly scriptBytes: number;
  /** From asking for the first page, signed in, until a figure is to be read, in milliseconds. */
  readonly firstFigureMs: number;
}

interface Measuring {
  readonly browser: Browser;
  readonly origin: string;
  readonly issuer: string;
}

/** Measures the first page as a board member opens it who is signed in, with nothing kept from before. */
export async function measureFirstPage({ browser, origin, issuer }: Measuring): Promise<Measured> {
  const visitor = await openVisitor(browser, 'board', { origin, issuer });
  const { page } = visitor;
  const scripts: Promise<Buffer>[] = [];
  try {
    await page.waitForSelector('.figure-value');
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.body());
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const started = Date.now();
    await page.reload();
    await page.waitForSelector('.figure-value');
    const firstFigureMs = Date.now() - started;
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    return { scriptBytes: sizes.reduce((sum, size) => sum + size, 0), firstFigureMs };
  } finally {
    await visitor.close();
  }
}
