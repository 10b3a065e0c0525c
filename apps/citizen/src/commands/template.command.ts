import { readPaperTemplate } from '../paper/read-paper-template';
import { refuseExisting, writeWhole } from '../paper/write-file';
import type { Terminal } from '../terminal/terminal';

export interface TemplateOptions {
  readonly board: string;
  readonly out: string;
  readonly force: boolean;
}

/**
 * `citizen template`: writes out the template of a board's paper, to be edited.
 * @throws DomainError PAPER_EXISTS
 */
export async function writeTemplate(
  { board, out, force }: TemplateOptions,
  terminal: Terminal,
): Promise<void> {
  if (!force) await refuseExisting(out);
  const { template } = await readPaperTemplate(board, null);
  await writeWhole(out, template.text);
  terminal.say(`${out}: give it to citizen paper by --template`);
}
