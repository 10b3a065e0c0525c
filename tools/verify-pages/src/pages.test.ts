import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readPaperFigures } from '@citizen-graph/sample-data';
import { describeInChromium, launchChromium } from '@citizen-graph/test-browser';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { compileCopied } from './explorer/compile-copied';
import { copied, findings, openWorked, run, signInAs, tokenIn, visit, write } from './explorer/explorer-page';
import type { Visit } from './explorer/explorer-page';
import { downloaded, figuresInCsv, figuresInWorkbook, figuresShown, wordsOf } from './board-files';
import { FAULTY_STATES, PAGE_STATES } from './page-states';
import { startTestedPages } from './tested-pages';
import type { TestedPages } from './tested-pages';
import { openVisitor } from './visitor';
import { walkPages } from './walk';

const PAPER = new Map(readPaperFigures().map(({ id, value }) => [id, value]));

/** More than one operation may cost: three tables of every metric of every board. */
const TOO_DEAR = `{ boards { metrics { ${['one', 'two', 'three']
  .map(
    (alias) =>
      `${alias}: table(period: { from: "2022-04", to: "2023-03" }) { rows { value { value } change { value { value } } } releases { number } }`,
  )
  .join(' ')} } } }`;

/** Figures of few people, as boards see them. */
const FEW = `query Few {
  metric(id: "helped") {
    table(period: { from: "2022-04", to: "2022-04" }, by: [AREA, SEXUAL_ORIENTATION]) {
      synthetic
      rows { area { name } group { label } value { status value shorthand } }
    }
  }
}`;

/**
 * What axe finds in GraphiQL, and cannot be mended from outside: its tabs hold buttons within what has the role of a tab,
 * and the button that closes one is smaller than 24 pixels.
 */
const KNOWN_OF_GRAPHIQL: readonly string[] = ['nested-interactive', 'target-size'];

interface Value {
  readonly value: number | null;
}
type Figures = Readonly<
  Record<string, { readonly table: { readonly rows: readonly { readonly value: Value }[] } }>
>;

describeInChromium('the pages', () => {
  let platform: TestedPages;
  let browser: Browser;
  let opened: Visit;

  beforeAll(async () => {
    [platform, browser] = await Promise.all([startTestedPages(), launchChromium()]);
  }, 300_000);
  beforeEach(async () => {
    opened = await visit(browser, platform);
  });
  afterEach(async () => {
    expect(opened.complaints()).toEqual([]);
    expect([platform.origin, platform.issuer].sort()).toEqual(expect.arrayContaining([...opened.origins()]));
    await opened.close();
  });
  afterAll(async () => {
    await browser.close();
    await platform.stop();
  });

  test('an analyst signs in to the explorer, runs the query of a paragraph, and sees the figures of the paper at the cost that was said', async () => {
    const { page } = opened;
    await signInAs(page, 'analyst');
    expect(await page.getByRole('banner').innerText()).toContain('Development analyst');
    await openWorked(page, 'Paragraph 12: The Force Contact survey');
    const cost = page.locator('.cost', { hasText: '1,866 of 150,000' });
    await cost.waitFor();
    const answer = await run(page);
    expect(answer.extensions.cost).toEqual({ requested: 1_866, most: 150_000 });
    const figures = answer.data as Figures;
    const figure = (name: string): number => figures[name]?.table.rows[0]?.value.value ?? NaN;
    expect(figure('responses')).toBe(PAPER.get('responses.force-contact'));
    for (const name of ['polite', 'timeliness']) {
      expect(Math.round(figure(name))).toBe(PAPER.get(`${name}.force-contact`));
    }
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = page.getByRole('region', { name: 'Paragraph12: responses.table.rows' });
    expect(await table.getByRole('row', { name: 'value.value' }).innerText()).toContain('9,059');
    expect(await page.getByText('Synthetic data').isVisible()).toBe(true);
  });

  test('downloads a CSV file whose rows are those of the answer', async () => {
    const { page } = opened;
    await signInAs(page, 'analyst');
    await openWorked(page, 'Paragraph 16: Helped with the issue');
    const { data } = await run(page);
    const { helped } = data as { helped: Record<string, { rows: readonly { value: Value }[] }> };
    await page.getByText(/tables, /).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    const lines: Record<string, string>[] = parse(file, { bom: true, columns: true });
    for (const name of ['byAge', 'byGender', 'byEthnicity', 'byDisability', 'bySexualOrientation']) {
      // Each row has one group, and so one line of the table of groups, after what stands above it.
      const list = `helped.${name}.rows`;
      const rows = lines.filter((line) => line['table'] === `${list}.group`);
      const expected = helped[name]?.rows.map(({ value }) => String(value.value)) ?? [];
      expect(expected.length).toBeGreaterThan(2);
      expect(rows.map((line) => line[`${list}.value.value`])).toEqual(expected);
    }
  });

  test('takes the operation to a shell, which is given the same answer, and the token is not in what is copied', async () => {
    const { page } = opened;
    await signInAs(page, 'analyst');
    await openWorked(page, 'Paragraph 20');
    await page.getByLabel('Purpose').fill('a-test-of-the-explorer');
    await page.locator('.cost', { hasText: 'of 150,000' }).waitFor();
    const { data } = await run(page);
    const token = await tokenIn(page);
    const command = await copied(page, 'Copy as curl');
    expect(command).toContain('$TOKEN');
    expect(command).toContain("x-purpose: a-test-of-the-explorer'");
    expect(command).not.toContain(token);
    const { stdout } = await promisify(execFile)('bash', ['-c', command], {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', TOKEN: token },
    });
    expect(withoutMoments(JSON.parse(stdout).data)).toEqual(withoutMoments(data));
  });

  test('takes the operation to TypeScript, which compiles in strict mode and knows the types of the answer', async () => {
    const { page } = opened;
    await signInAs(page, 'analyst');
    for (const [title, uses] of [
      ['Paragraph 12', 'answer.responses?.table?.rows[0]?.value.value satisfies number | null | undefined;'],
      ['The monthly pack of a board', 'answer.board?.metrics[0]?.polarity satisfies string | undefined;'],
      ['How often ethnic groups', ''],
    ] as const) {
      await openWorked(page, title);
      await page.locator('.cost', { hasText: 'of 150,000' }).waitFor();
      const text = await copied(page, 'Copy as TypeScript');
      const wrong = '// @ts-expect-error no such field was asked for\nanswer.nothing;';
      expect(await compileCopied(`${text}\ndeclare const answer: Answer;\n${uses}\n${wrong}\n`)).toEqual([]);
    }
  });

  test('is told why an operation is too dear before running it', async () => {
    const { page } = opened;
    await signInAs(page, 'analyst');
    await page.locator('.cost', { hasText: 'of 150,000' }).waitFor();
    await write(page, TOO_DEAR);
    const said = page.locator('.cost.refused');
    await said.waitFor();
    expect(await said.innerText()).toMatch(/^Cost \d{3},\d{3} of 150,000: too much for one operation/);
    await write(page, '{ nothing }');
    await page.locator('.cost', { hasText: 'No cost: Cannot query field "nothing"' }).waitFor();
  });

  test('reads what the schema means, and what the grant holds', async () => {
    const { page } = opened;
    await signInAs(page, 'analyst');
    await page.getByRole('button', { name: 'What you are granted' }).click();
    const panel = page.getByRole('region', { name: 'What you are granted' });
    expect(await panel.innerText()).toContain('surveys:comments');
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByRole('link', { name: 'Query' }).click();
    await page.getByText('The boards that the force reports to.').waitFor();
  });

  test('sees a suppressed figure as its symbol and words, never as a blank', async () => {
    const { page } = opened;
    await signInAs(page, 'secretary');
    await write(page, FEW);
    await page.locator('.cost', { hasText: 'of 150,000' }).waitFor();
    await run(page);
    await page.getByRole('button', { name: 'Show as table' }).click();
    const suppressed = page.locator('td.missing', { hasText: '[c]' }).first();
    await suppressed.waitFor();
    expect(await suppressed.innerText()).toMatch(/^\[c\]\s*suppressed/);
    expect(await page.locator('.answer-table td:empty:not(.symbol)').count()).toBe(0);
  });

  test('is not let write operations with a grant for trusted ones, and is told what to do', async () => {
    const { page } = opened;
    await signInAs(page, 'board');
    await page.getByRole('heading', { name: 'Your grant is for trusted operations' }).waitFor();
    expect(await page.locator('.graphiql-container').count()).toBe(0);
    const token = await tokenIn(page);
    const command = await copied(page, 'Copy as curl');
    const { stdout } = await promisify(execFile)('bash', ['-c', command], {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', TOKEN: token },
    });
    expect(JSON.parse(stdout)).toMatchObject({
      data: { responses: { title: 'Completed survey responses' } },
    });
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await widthOf(page)).toBe(320);
  });

  test('finds our own parts without a fault, and in GraphiQL and Monaco those alone that are known', async () => {
    const { page } = opened;
    expect(await findings(page)).toEqual([]);
    await signInAs(page, 'analyst');
    await openWorked(page, 'Paragraph 12');
    await run(page);
    await page.getByRole('button', { name: 'Show as table' }).click();
    const own = [['header'], ['.synthetic'], ['.operation-bar'], ['.panel'], ['.results']];
    expect(await findings(page, { include: own })).toEqual([]);
    const all = await findings(page);
    expect([...new Set(all.map((finding) => finding.split(' ')[0]))].sort()).toEqual(KNOWN_OF_GRAPHIQL);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await widthOf(page)).toBe(320);
  });

  test('a member of a board takes the pack away as a file, and it has the figures of the page', async () => {
    const visitor = await openVisitor(browser, 'board', platform);
    const { page } = visitor;
    await page.goto('/?from=2023-03&to=2023-03');
    await page.getByRole('heading', { name: 'The pack as a file' }).waitFor();
    const shown = await figuresShown(page);
    expect(shown.size).toBe(50);
    expect([...shown.values()].filter((figure) => figure === '[c]').length).toBeGreaterThan(0);
    expect(figuresInCsv(await downloaded(page, 'Download CSV of the pack'))).toEqual(shown);
    expect(await figuresInWorkbook(await downloaded(page, 'Download Spreadsheet of the pack'))).toEqual(
      shown,
    );
    const json = JSON.parse((await downloaded(page, 'Download JSON of the pack')).toString());
    expect(json).toMatchObject({ title: 'Victims Thematic Board', tables: { length: 50 } });
    expect(visitor.takeComplaints()).toEqual([]);
    await visitor.close();
  });

  test('and a chart as a drawing and as a picture, with its title in it', async () => {
    const visitor = await openVisitor(browser, 'board', platform);
    const { page } = visitor;
    await page.goto('/metrics/helped?from=2022-04&to=2023-03');
    const title = await page.locator('figure svg title').first().textContent();
    const drawing = (await downloaded(page, /^Download SVG of/)).toString();
    expect(drawing).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(drawing).toContain(title);
    expect(wordsOf(drawing)).toMatch(/As of: 20.* Releases: \d.* Asked for: area .* Disclosure control: /);
    const picture = await downloaded(page, /^Download PNG of/);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(visitor.takeComplaints()).toEqual([]);
    await visitor.close();
  });

  // The last: it stops a subgraph. All states at all widths are walked by npm run verify:pages.
  test('and the pages of the boards are as they have to be, also with a subgraph down', async () => {
    const names = [
      'board',
      'satisfaction',
      'victims-code-editing',
      'metric',
      'data',
      'signed-out',
      'board-partial',
    ];
    const states = [...PAGE_STATES, ...FAULTY_STATES].filter(({ name }) => names.includes(name));
    const folder = await mkdtemp(join(tmpdir(), 'pages-'));
    const { platform: walked } = platform;
    const walking = { browser, platform: walked, states, folder, widths: [320], onState: () => undefined };
    expect(await walkPages(walking)).toEqual({ states: names.length, pages: 6, violations: [] });
    await rm(folder, { recursive: true });
  });
});

function widthOf(page: Visit['page']): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth');
}

// An answer is as of the moment that it is given.
function withoutMoments(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'asOf' ? undefined : inner)));
}
