import { codeBlocksOf, codesIn } from './markdown';

/** A command as a page shows it. */
export interface Command {
  readonly text: string;
  /** How it ends: 0, unless a comment behind it says "ends with 1" or another number. */
  readonly endsWith: number;
}

/** The commands in the shell blocks of a page, in order. */
export function commandsOf(markdown: string): readonly Command[] {
  const lines = codeBlocksOf(markdown, 'sh').flatMap((block) => block.replaceAll(/\\\n\s*/g, '').split('\n'));
  return lines.flatMap((line) => {
    const [text = '', comment = ''] = line.split(/(?:^|\s)#\s?/);
    const endsWith = Number(/ends with (\d+)/.exec(comment)?.[1] ?? 0);
    return text.trim() === '' ? [] : [{ text: text.trim(), endsWith }];
  });
}

/** The npm and npx commands that a page names within its sentences and tables. */
export function namedCommandsOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return codesIn(prose).filter((code) => /^(npm|npx) /.test(code));
}
