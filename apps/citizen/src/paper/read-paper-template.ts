import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { paperError } from '@citizen-graph/paper';
import { BOARDS, findBoard } from '@citizen-graph/reference';
import { citizenError } from '../errors';
import { PAPER_TEMPLATES } from '../paper-templates';

/** What boards are called for short. */
const SHORT: Readonly<Record<string, string>> = { spcb: 'strategic-policing-and-crime' };
/** The template of a board's own; the others get the monthly pack of all that they are given. */
const OWN: Readonly<Record<string, string>> = {
  'strategic-policing-and-crime': 'confidence-and-satisfaction-report.md',
};
const PACK = 'board-pack.md';

/** A template and the board that its paper is for. */
export interface PaperTemplate {
  readonly board: string;
  readonly template: { readonly name: string; readonly text: string };
}

/**
 * Reads the template of a board, or the one at a path.
 * @throws DomainError USAGE for a board that there is not, TEMPLATE_UNREADABLE
 */
export async function readPaperTemplate(name: string, path: string | null): Promise<PaperTemplate> {
  const board = SHORT[name] ?? name;
  if (findBoard(board) === null) {
    const boards = [...Object.keys(SHORT), ...BOARDS.map(({ id }) => id)].join(', ');
    throw citizenError('USAGE', `there is no board “${name}”. There are ${boards}.`);
  }
  const from = path ?? join(PAPER_TEMPLATES, OWN[board] ?? PACK);
  return { board, template: { name: path ?? basename(from), text: await readText(from) } };
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw paperError(
      'TEMPLATE_UNREADABLE',
      `${path} does not exist, is no file or may not be read; check the path.`,
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw paperError('TEMPLATE_UNREADABLE', `${path} is not text in UTF-8; save it again as UTF-8.`);
  }
}
