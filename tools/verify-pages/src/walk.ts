import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Platform } from '@citizen-graph/citizen-app';
import { walkByKeyboard } from '@citizen-graph/test-browser';
import type { Browser } from 'playwright-core';
import { faultsAtWidth, faultsOfContrast } from './find-faults';
import type { Account, FaultyState, PageState } from './page-states';
import { openVisitor } from './visitor';
import type { Visitor } from './visitor';

/** The widths of a telephone, a tablet and a desk, in pixels. */
export const WIDTHS: readonly number[] = [320, 768, 1280];

// Where everything has to be scrolled for, and tables are scrolled within themselves.
const NARROWEST = 320;

const HEIGHT = 900;
const PATIENCE_MS = 20_000;

/** What was wrong with one state at one width. */
export interface Violation {
  readonly state: string;
  readonly width: number;
  readonly finding: string;
}

export interface Walk {
  readonly states: number;
  readonly pages: number;
  readonly violations: readonly Violation[];
}

interface Walking {
  readonly browser: Browser;
  readonly platform: Platform;
  /** Where screenshots go. */
  readonly folder: string;
  /** Which states, in the order in which they are walked for each account; those of faults come last. */
  readonly states: readonly (PageState | FaultyState)[];
  readonly widths: readonly number[];
  readonly onState: (name: string, violations: number) => void;
}

/** Walks pages in their states at every width. */
export async function walkPages(walking: Walking): Promise<Walk> {
  await mkdir(walking.folder, { recursive: true });
  const { states } = walking;
  const violations: Violation[] = [];
  for (const isFaulty of [false, true]) {
    const own = states.filter((state) => 'break' in state === isFaulty);
    for (const account of new Set(own.map((state) => state.account))) {
      const together = own.filter((state) => state.account === account);
      violations.push(...(await walkAs(account, together, walking)));
    }
  }
  const pages = new Set(states.map(({ address }) => address.replace(/\?.*/, '')));
  return { states: states.length, pages: pages.size, violations };
}

async function walkAs(
  account: Account | null,
  states: readonly (PageState | FaultyState)[],
  walking: Walking,
): Promise<readonly Violation[]> {
  const { browser, platform } = walking;
  const visit = { origin: new URL(platform.url).origin, issuer: platform.issuer ?? '' };
  const visitor = await openVisitor(browser, account, visit);
  try {
    const found: Violation[] = [];
    for (const state of states) {
      if ('break' in state) await state.break({ page: visitor.page, platform });
      const own = await walkState(state, visitor, walking);
      walking.onState(state.name, own.length);
      found.push(...own);
    }
    return found;
  } finally {
    await visitor.close();
  }
}

async function walkState(
  state: PageState,
  visitor: Visitor,
  { folder, widths }: Pick<Walking, 'folder' | 'widths'>,
): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const width of widths) {
    const findings = await lookAt(state, visitor, {
      width,
      file: join(folder, `${state.name}-${width}.png`),
    });
    found.push(...findings.map((finding) => ({ state: state.name, width, finding })));
  }
  return found;
}

interface Look {
  readonly width: number;
  readonly file: string;
}

async function lookAt(
  state: PageState,
  { page, takeComplaints }: Visitor,
  look: Look,
): Promise<readonly string[]> {
  await page.setViewportSize({ width: look.width, height: HEIGHT });
  await page.goto(state.address);
  await state.reach?.(page);
  try {
    await page.getByText(state.sees).first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
  } catch {
    await page.screenshot({ path: look.file, fullPage: true });
    return [`${String(state.sees)} is not to be read`, ...takeComplaints()];
  }
  await page.waitForFunction('document.querySelector("[aria-busy=true]") === null');
  const faults = await faultsAtWidth(page);
  const byKeyboard = look.width === NARROWEST ? await walkByKeyboard(page) : [];
  await page.screenshot({ path: look.file, fullPage: true });
  const ofContrast = await faultsOfContrast(page);
  const isFaulty = 'break' in state;
  return [
    ...faults,
    ...byKeyboard,
    ...ofContrast,
    ...(isFaulty ? ignoreFaults(takeComplaints()) : takeComplaints()),
  ];
}

// A fault that was made on purpose is in the console.
function ignoreFaults(complaints: readonly string[]): readonly string[] {
  return complaints.filter((complaint) => !complaint.includes('Failed to load resource'));
}
