import { extname } from 'node:path';
import { buildPaper, paperError, writeDocx, writeHtml, writeMarkdown } from '@citizen-graph/paper';
import type { Ask, PaperDocument } from '@citizen-graph/paper';
import { lengthInMonths, londonDay } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { askPlatform } from '../check/ask-platform';
import { withPlatform } from '../check/with-platform';
import type { AskedPlatform } from '../check/with-platform';
import { readToken } from '../config';
import { citizenError } from '../errors';
import { readPaperTemplate } from '../paper/read-paper-template';
import { refuseExisting, writeWhole } from '../paper/write-file';
import type { CommandContext } from './command-context';

export interface PaperOptions {
  /** The identifier of a board, or spcb. */
  readonly board: string;
  readonly period: Period;
  /** The file to write; its extension says what kind. */
  readonly out: string;
  /** Null for the template of the board. */
  readonly template: string | null;
  /** The day that the paper bears; null for today. */
  readonly day: string | null;
  /** Of a gateway that runs; null to start the platform for the paper. */
  readonly url: string | null;
  /** Whether a file that is there may be written over. */
  readonly force: boolean;
}

type Writer = (paper: PaperDocument) => string | Promise<Buffer>;

const WRITERS: Readonly<Record<string, Writer>> = {
  '.docx': writeDocx,
  '.html': writeHtml,
  '.md': writeMarkdown,
};

/**
 * `citizen paper`: writes a board's paper from its template and the figures of the platform; all of it or nothing.
 * @throws DomainError of the template with its line; OUTPUT_FORMAT_UNKNOWN, PAPER_EXISTS
 */
export async function writePaper(options: PaperOptions, { config, terminal }: CommandContext): Promise<void> {
  const write = writerOf(options.out);
  if (lengthInMonths(options.period) < 1)
    throw citizenError('USAGE', '--to lies before --from; give the first month and the last.');
  if (!options.force) await refuseExisting(options.out);
  const { board, template } = await readPaperTemplate(options.board, options.template);
  const day = options.day ?? londonDay(Date.now());
  const work = async (platform: AskedPlatform): Promise<void> => {
    const paper = await buildPaper({ template, board, period: options.period, day }, askOf(platform));
    await writeWhole(options.out, await write(paper));
    terminal.say(`${options.out}: ${counted(paper)}${paper.synthetic ? '; SYNTHETIC DATA' : ''}`);
  };
  await (options.url === null ? withPlatform(config, work) : work({ url: options.url, token: readToken() }));
}

function writerOf(out: string): Writer {
  const write = WRITERS[extname(out).toLowerCase()];
  if (write !== undefined) return write;
  throw paperError(
    'OUTPUT_FORMAT_UNKNOWN',
    `${out} is none of .docx, .html and .md. Name the file to write by one of these.`,
  );
}

function askOf(platform: AskedPlatform): Ask {
  return async ({ text, variables }) => {
    const { data, refusals } = await askPlatform(platform, text, variables);
    return { data, refusals: refusals.map(({ code, message }) => `${code}: ${message}`) };
  };
}

function counted({ blocks, notes }: PaperDocument): string {
  const of = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
  const numbered = blocks.filter((block) => block.kind === 'paragraph' && block.number !== null).length;
  return `${numbered} paragraphs, ${of('table')} tables, ${of('chart')} charts, ${notes.length} notes`;
}
