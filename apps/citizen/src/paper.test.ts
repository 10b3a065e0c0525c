import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readPaperFigures } from '@citizen-graph/sample-data';
import mammoth from 'mammoth';
import type { CheckReport } from './check/check-claims';
import { startPaperPlatform } from './testing/paper-platform';
import type { PaperPlatform } from './testing/paper-platform';
import { paragraphsOf, printed, subjectOf } from './testing/paper-text';
import { readZipText } from './testing/read-zip';

const SAMPLE_YEAR = ['--from', '2022-04', '--to', '2023-03', '--date', '2023-06-27'];
const SHARED = resolve(__dirname, '../../../../shared/paper-figures.csv');

let platform: PaperPlatform;
const texts = new Map<string, string>();

beforeAll(async () => {
  platform = await startPaperPlatform();
  for (const name of ['paper.md', 'paper.docx', 'paper.html']) {
    const args = ['--board', 'spcb', ...SAMPLE_YEAR, '--out', name];
    expect(await platform.asking('paper', ...args)).toMatchObject({ code: 0, err: '' });
    texts.set(name, await readFile(join(platform.directory, name), 'utf8'));
  }
}, 300_000);
afterAll(() => platform.stop());

type Report = CheckReport & { readonly counts: Readonly<Record<string, number>> };

async function check(name: string): Promise<Report> {
  const { out } = await platform.asking('check', name, '--format', 'json');
  return JSON.parse(out) as Report;
}

describe('the Confidence and Satisfaction Report for the sample year', () => {
  test.each([['paper.md'], ['paper.docx']])(
    '%s holds every figure of the paper of 2023 where that has it, by the check of claims',
    async (name) => {
      const { findings, counts, synthetic } = await check(name);
      const missing = readPaperFigures().filter((figure) => {
        const subject = subjectOf(figure);
        const found = findings.find(
          ({ place, printed: text, ours, verdict }) =>
            verdict === 'AGREES' &&
            place.paragraph === String(figure.paragraph) &&
            text?.replace('+', '') === printed(figure) &&
            ours.some(({ of }) => of.startsWith(subject)),
        );
        return found === undefined;
      });
      expect(missing.map(({ id }) => id)).toEqual([]);
      expect(readPaperFigures()).toHaveLength(113);
      expect(counts).toMatchObject({ DISAGREES: 0, NOT_SUPPORTED: 0, ROUNDS_LOOSELY: 0 });
      expect(synthetic).toBe(true);
    },
  );

  test('each figure stands in the text of its paragraph as the paper of 2023 printed it', () => {
    const paragraphs = paragraphsOf(texts.get('paper.md') ?? '');
    const missing = readPaperFigures().filter((figure) => {
      const words = (paragraphs.get(figure.paragraph) ?? '')
        .split(/[\s|()]+/u)
        .map((word) => word.replace(/[.,;]$/u, ''));
      return !words.includes(printed(figure));
    });
    expect(missing).toEqual([]);
  });

  test('the figures that it is held to are those that were given', async () => {
    if (!existsSync(SHARED))
      return console.warn('Skipped: the figures of the paper are not beside the project.');
    const rows = (await readFile(SHARED, 'utf8')).trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(readPaperFigures().map(({ id }) => id));
  });

  test('says right what the paper of 2023 said wrong', () => {
    const paragraphs = paragraphsOf(texts.get('paper.md') ?? '');
    expect(paragraphs.get(31)).toContain('(+7,565)');
    expect(paragraphs.get(31)).not.toContain('8,000');
    expect(paragraphs.get(35)).toContain('Women were significantly more likely than men');
    expect(paragraphs.get(35)).not.toMatch(/not any significant/);
  });

  test('says that its data are synthetic before anything else, and in each note', () => {
    for (const text of [texts.get('paper.md') ?? '', texts.get('paper.html') ?? '']) {
      expect(text.indexOf('Synthetic data.')).toBeLessThan(text.indexOf('Purpose of paper'));
      expect(text.indexOf('Synthetic data.')).toBeGreaterThan(0);
    }
    const notes = (texts.get('paper.md') ?? '').match(/^\[\^\d+\]: .*$/gmu) ?? [];
    expect(notes.length).toBeGreaterThan(40);
    expect(
      notes.filter(
        (note) =>
          !/Status: published\. .*Releases? \d+.*, as of \d+ \w+ \d{4}\. Synthetic data\.$/u.test(note),
      ),
    ).toEqual([]);
    expect(notes.find((note) => note.includes('Gender: Female'))).toMatch(
      /^\[\^\d+\]: Helped with the issue: 8 or above; Gender: Female; April 2022 to March 2023\. Numerator and base: 2,269 of 3,151\. Status: published\. 95% confidence interval 70\.4% to 73\.5% \(Wilson\)\. /u,
    );
  });
});

describe('the Word document', () => {
  let docx: Buffer;
  let html: string;
  beforeAll(async () => {
    docx = await readFile(join(platform.directory, 'paper.docx'));
    html = (await mammoth.convertToHtml({ buffer: docx })).value;
  });

  test('has headings, header cells and words for its picture where a reader of Word looks for them', () => {
    const headings = [...html.matchAll(/<h1>(?:<a [^>]*><\/a>)*(.*?)<\/h1>/gu)].map(([, text]) => text);
    expect(headings).toEqual(
      [
        'Purpose of paper',
        'Citizen Charter update',
        'Citizen Experience project update',
        'Satisfaction findings',
        'Stop and search survey outcomes',
        'Victims&#x27; Code update',
        'Public confidence',
        'WMNow performance',
        'Equality implications',
        'Next steps',
      ].map((text) => text.replace('&#x27;', "'")),
    );
    expect(html.match(/<thead>/gu)).toHaveLength(3);
    expect(html).toContain('<th><p><strong>WMNow members March 2022</strong></p></th>');
    const [, words] = /<img alt="([^"]*)"/u.exec(html) ?? [];
    expect(words).toMatch(
      /^WMNow membership has increased in every area\. Birmingham: 41,677 \(March 2022\), 44,728 \(March 2023\); /u,
    );
  });

  test('marks in its XML headings, repeated headers, notes, counted paragraphs, language and title', () => {
    const document = readZipText(docx, 'word/document.xml');
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(10);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
    expect(document.match(/<w:numPr>/gu)).toHaveLength(35);
    const references = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(([, id]) =>
      Number(id),
    );
    expect(references).toEqual(references.map((_, index) => index + 1));
    const notes = readZipText(docx, 'word/footnotes.xml');
    expect(references.filter((id) => !notes.includes(`w:id="${id}"`))).toEqual([]);
    expect(readZipText(docx, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(readZipText(docx, 'docProps/core.xml')).toContain(
      '<dc:title>Confidence and Satisfaction Report</dc:title>',
    );
    expect(readZipText(docx, 'word/header1.xml')).toContain('synthetic data');
    expect(readZipText(docx, 'word/footer1.xml')).toContain('NUMPAGES');
  });
});

test('another period gives another paper, with the figures of its months', async () => {
  const args = ['--board', 'spcb', '--from', '2022-04', '--to', '2022-09', '--out', 'half.md'];
  expect(await platform.asking('paper', ...args)).toMatchObject({ code: 0 });
  const half = paragraphsOf(await readFile(join(platform.directory, 'half.md'), 'utf8'));
  const query = `{ metric(id: "survey-responses") { table(period: { from: "2022-04", to: "2022-09" }) { rows { value { value } } } } }`;
  const { metric } = (await platform.ask(query)) as {
    metric: { table: { rows: { value: { value: number } }[] } };
  };
  const responses = metric.table.rows[0]?.value.value ?? 0;
  expect(responses).toBeLessThan(13_987);
  expect(half.get(11)).toContain(
    `From April to September 2022 the force received ${responses.toLocaleString('en-GB')} completed`,
  );
  expect(half.get(31)).toContain('[x] not available');
});

describe('what cannot be written', () => {
  const write = (text: string): Promise<void> => writeFile(join(platform.directory, 'own.md'), text);
  const own = (...args: readonly string[]) =>
    platform.asking(
      'paper',
      '--board',
      'spcb',
      ...SAMPLE_YEAR,
      '--template',
      'own.md',
      '--out',
      'own.html',
      ...args,
    );
  const head = '---\ntitle: Own\n---\n';
  const query = '```graphql all\nParagraph11\n```\n';

  test.each([
    [
      'a wrong reference',
      `${head}## One\n\n${query}\n{{ all.helpd | percent }}`,
      /^error REFERENCE_UNKNOWN: own\.md, line 10: .*there is no “helpd”\. There are responses, completionRate, helped/,
    ],
    [
      'a query that the schema refuses',
      `${head}\`\`\`graphql all\n{ metrix { id } }\n\`\`\`\n`,
      /^error QUERY_REFUSED: own\.md, line 4: .*metrix/,
    ],
  ])('a template with %s is refused with its line', async (_, text, reason) => {
    await write(text);
    expect(await own()).toEqual({ code: expect.any(Number), out: '', err: expect.stringMatching(reason) });
    expect(existsSync(join(platform.directory, 'own.html'))).toBe(false);
  });

  test('a file that is there is left alone, unless it is forced', async () => {
    await write(`${head}Words alone.`);
    await writeFile(join(platform.directory, 'own.html'), 'mine');
    expect(await own()).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^error PAPER_EXISTS: own\.html /),
    });
    expect(await readFile(join(platform.directory, 'own.html'), 'utf8')).toBe('mine');
    expect(await own('--force')).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(platform.directory, 'own.html'), 'utf8')).toContain('Words alone.');
  });

  test.each([
    [['--template', 'none.md', '--out', 'a.md'], /^error TEMPLATE_UNREADABLE: none\.md /],
    [['--out', 'a.pdf'], /^error OUTPUT_FORMAT_UNKNOWN: a\.pdf /],
    [['--out', 'a.md', '--board', 'tea'], /^error USAGE: .*spcb, victims-thematic/],
    [['--out', 'a.md', '--to', '2021-03'], /^error USAGE: /],
    [['--out', 'a.md', '--from', 'May'], /^error USAGE: .*2022-04/],
  ])('citizen paper %j is refused', async (args, reason) => {
    const ended = await platform.asking('paper', '--board', 'spcb', ...SAMPLE_YEAR, ...args);
    expect(ended).toEqual({ code: 2, out: '', err: expect.stringMatching(reason) });
    expect((await readdir(platform.directory)).filter((name) => name.startsWith('a.'))).toEqual([]);
  });
});
