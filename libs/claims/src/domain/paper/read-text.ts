import { assemblePaper } from './assemble';
import type { Paper, RawBlock, TableRow } from './paper';
import { joinThousands } from './thousands';

interface Line {
  readonly line: number;
  readonly text: string;
}

const NUMBERED = /^(\d{1,3}(?:\.\d{1,3})*)[.)]\s+(.*)$/u;
const MARKED_HEADING = /^#{1,6}\s+(.*?)\s*#*$/u;
/** "[^2]: Source.": what Markdown writes a footnote as. */
const NOTE = /^\[\^([\w-]+)\]:\s+(.*)$/u;
const NOTE_MARK = /\[\^[\w-]+\]/gu;
const BULLET = /^[-*•]\s+(.*)$/u;
const RULE = /^\|?[\s:|-]+\|?$/u;
const LONGEST_HEADING = 12;

/** Reads a paper from plain text or Markdown, with tables of tabs or of bars. */
export function readTextPaper(text: string): Paper {
  const lines = joinThousands(text)
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n|\f/u)
    .map((each, index) => ({ line: index + 1, text: each.replaceAll('\u00A0', ' ').replace(/ +$/u, '') }));
  return assemblePaper(groupLines(lines).flatMap(toBlocks));
}

/** Runs of lines between blank ones, tables apart from text. */
function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const continues = last !== null && line.text.trim() !== '' && isRow(last) === isRow(line);
    if (continues) groups.at(-1)?.push(line);
    else if (line.text.trim() !== '') groups.push([line]);
    last = line.text.trim() === '' ? null : line;
  }
  return groups;
}

function isRow({ text }: Line): boolean {
  return text.split('\t').length > 2 || /^\s*\|.*\|\s*$/u.test(text);
}

function toBlocks(group: readonly Line[]): readonly RawBlock[] {
  const [first] = group;
  if (first === undefined) return [];
  if (isRow(first)) return [{ kind: 'rows', rows: group.filter(({ text }) => !RULE.test(text)).map(toRow) }];
  const texts = toTexts(group);
  return texts.map((block) => (texts.length === 1 && isHeading(block) ? toHeading(block) : block));
}

function toRow({ line, text }: Line): TableRow {
  const cells = text.includes('\t') ? text.split('\t') : text.trim().slice(1, -1).split('|');
  return { line, cells: cells.map((cell) => plain(cell.trim())) };
}

type RawText = Extract<RawBlock, { kind: 'text' }>;

function toTexts(group: readonly Line[]): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const { line, text } of group) {
    const marked = MARKED_HEADING.exec(text)?.[1];
    const [, number, rest] = numbered(text.trim());
    const bullet = BULLET.exec(text.trim())?.[1];
    const last = blocks.at(-1);
    const words = { line, text: plain((rest ?? bullet ?? text).trim()) };
    if (marked !== undefined) blocks.push({ kind: 'heading', line, text: plain(marked) });
    else if (number !== undefined) blocks.push({ kind: 'text', number, isItem: true, lines: [words] });
    else if (last?.kind === 'text' && bullet === undefined) {
      blocks.splice(-1, 1, { ...last, lines: [...last.lines, words] });
    } else blocks.push({ kind: 'text', number: null, isItem: bullet !== undefined, lines: [words] });
  }
  return blocks;
}

/** The number that a line begins with, or that of a note, and what comes after it. */
function numbered(text: string): readonly (string | undefined)[] {
  const [, note, words] = NOTE.exec(text) ?? [];
  return note === undefined ? (NUMBERED.exec(text) ?? []) : [text, `note ${note}`, words];
}

function isHeading(block: RawBlock): block is RawText {
  if (block.kind !== 'text' || block.number !== null || block.lines.length > 1) return false;
  const text = block.lines[0]?.text ?? '';
  return isHeadingText(text);
}

/** Whether a line by itself reads as a heading: a few words that begin with a capital and end without a stop. */
export function isHeadingText(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/[.!?;,:]$/u.test(text) && text.split(/\s+/u).length <= LONGEST_HEADING;
}

function toHeading({ lines }: RawText): RawBlock {
  return { kind: 'heading', line: lines[0]?.line ?? 1, text: lines[0]?.text ?? '' };
}

/** Without the signs of Markdown for emphasis, code, links and notes. */
function plain(text: string): string {
  return text
    .replace(NOTE_MARK, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/gu, '$2')
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/gu, '$1');
}
