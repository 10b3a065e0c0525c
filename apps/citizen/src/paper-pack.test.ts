import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeInChromium, findingsOf } from './testing/in-chromium';
import { startPaperPlatform } from './testing/paper-platform';
import type { PaperPlatform } from './testing/paper-platform';

const MONTH = ['--from', '2023-03', '--to', '2023-03'];
const MEASURES = `{ board(id: "victims-thematic") { metrics { title
  table(period: { from: "2023-03", to: "2023-03" }) { rows { value { value shorthand } } }
  chart(period: { from: "2022-04", to: "2023-03" }) { variation { title } assurance { title } } } } }`;

interface Measure {
  readonly title: string;
  readonly table: { readonly rows: readonly [{ readonly value: Figure }] };
  readonly chart: Readonly<Record<'variation' | 'assurance', { readonly title: string }>>;
}
interface Figure {
  readonly value: number | null;
  readonly shorthand: string | null;
}

let platform: PaperPlatform;
let pack: string;

beforeAll(async () => {
  platform = await startPaperPlatform();
  for (const out of ['pack.md', 'pack.html', 'pack.docx']) {
    const ended = await platform.asking('paper', '--board', 'victims-thematic', ...MONTH, '--out', out);
    expect(ended).toMatchObject({ code: 0, err: '' });
  }
  pack = await readFile(join(platform.directory, 'pack.md'), 'utf8');
}, 300_000);
afterAll(() => platform.stop());

/** The cells of the row of a measure. */
function rowOf(title: string): readonly string[] {
  const line = pack.split('\n').find((each) => each.startsWith(`| ${title} |`)) ?? '';
  return line.split('|').map((cell) => cell.trim());
}

/** Whether a cell is the figure, rounded; or its symbol and words where there is no number. */
function isWritten(cell: string, { value, shorthand }: Figure): boolean {
  if (value === null) return cell.startsWith(`${shorthand} `);
  return Math.abs(Number(cell.replaceAll(/[,%]| \[.*/gu, '')) - value) <= 0.5;
}

test('the pack has a row, a heading and a chart for every measure of the board', async () => {
  const { board } = (await platform.ask(MEASURES)) as { board: { metrics: readonly Measure[] } };
  const wrong = board.metrics.filter(({ title, table, chart }) => {
    const [, , figure = '', , , , variation, assurance] = rowOf(title);
    return !(
      isWritten(figure, table.rows[0].value) &&
      variation === chart.variation.title &&
      assurance === chart.assurance.title &&
      pack.includes(`\n### ${title}\n`) &&
      pack.includes(`: ${title}, by month to March 2023**`)
    );
  });
  expect(wrong.map(({ title }) => title)).toEqual([]);
  expect(board.metrics.length).toBeGreaterThan(30);
  expect(pack).toContain('| [c] suppressed: too few people |');
});

test('the check of claims finds nothing in it that the data do not bear out', async () => {
  const { out } = await platform.asking(
    'check',
    'pack.md',
    '--period',
    '2023-03..2023-03',
    '--format',
    'json',
  );
  const report = JSON.parse(out) as { readonly counts: { readonly AGREES: number } };
  expect(report).toMatchObject({ counts: { DISAGREES: 0, NOT_SUPPORTED: 0 }, synthetic: true });
  expect(report.counts.AGREES).toBeGreaterThan(40);
});

test('it is written out as a template too, which gives the same paper', async () => {
  expect(await platform.citizen('template', '--board', 'victims-thematic', '--out', 'own.md')).toMatchObject({
    code: 0,
  });
  const args = ['--board', 'victims-thematic', ...MONTH, '--template', 'own.md', '--out', 'again.md'];
  expect(await platform.asking('paper', ...args)).toMatchObject({ code: 0 });
  expect(await readFile(join(platform.directory, 'again.md'), 'utf8')).toBe(pack);
});

describeInChromium('as a page', () => {
  beforeAll(async () => {
    const year = ['--from', '2022-04', '--to', '2023-03'];
    await platform.asking('paper', '--board', 'spcb', ...year, '--out', 'paper.html');
  });

  test.each(['paper.html', 'pack.html'])(
    '%s has no fault that axe finds, and asks for nothing else',
    async (name) => {
      expect(await findingsOf(join(platform.directory, name))).toEqual({ findings: [], asked: [] });
    },
  );
});
