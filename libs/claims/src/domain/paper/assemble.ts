import type { Block, Paper, Paragraph, RawBlock } from './paper';
import { splitSentences } from './sentences';
import { headTable } from './table';

type RawText = Extract<RawBlock, { kind: 'text' }>;

interface Position {
  readonly heading: string;
  readonly paragraph: string | null;
}

/**
 * A paper from its blocks in order. What has no number belongs to the number before it, until a heading comes;
 * a text that a page break cut in two is made one again.
 */
export function assemblePaper(raw: readonly RawBlock[]): Paper {
  const blocks: Block[] = [];
  let position: Position = { heading: '', paragraph: null };
  for (const block of mend(raw)) {
    position = moved(position, block);
    const made = toBlock(block, position);
    if (made !== null) blocks.push(made);
  }
  const headings = raw.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  return { headings: headings.map(({ line, text }) => ({ line, text })), blocks };
}

function moved(position: Position, block: RawBlock): Position {
  if (block.kind === 'heading') return { heading: block.text, paragraph: null };
  if (block.kind === 'rows' || block.number === null) return position;
  return { ...position, paragraph: block.number };
}

function toBlock(block: RawBlock, position: Position): Block | null {
  if (block.kind === 'heading') return null;
  if (block.kind === 'text') return toParagraph(block, position);
  const headed = headTable(block.rows);
  const line = block.rows[0]?.line;
  return headed === null || line === undefined ? null : { kind: 'table', line, ...position, ...headed };
}

function toParagraph({ lines }: RawText, position: Position): Paragraph {
  const text = lines.map((line) => line.text).join(' ');
  const sentences = splitSentences(text).map((stretch) => ({
    text: stretch.text,
    paragraph: position.paragraph,
    line: lineAt(lines, stretch.start),
  }));
  return { kind: 'paragraph', ...position, line: lines[0]?.line ?? 1, sentences };
}

function lineAt(lines: RawText['lines'], offset: number): number {
  let begin = 0;
  let line = 1;
  for (const each of lines) {
    if (begin > offset) break;
    line = each.line;
    begin += each.text.length + 1;
  }
  return line;
}

const ENDED = /[.!?:;]["'”’)\]]*$/u;
const GOES_ON = /^\p{Ll}/u;

function mend(raw: readonly RawBlock[]): readonly RawBlock[] {
  const mended: RawBlock[] = [];
  for (const block of raw) {
    const last = mended.at(-1);
    if (last?.kind === 'text' && block.kind === 'text' && isCutOff(last, block)) {
      mended.splice(-1, 1, { ...last, lines: [...last.lines, ...block.lines] });
    } else mended.push(block);
  }
  return mended;
}

function isCutOff(last: RawText, next: RawText): boolean {
  if (next.number !== null || next.isItem) return false;
  return !ENDED.test(last.lines.at(-1)?.text ?? '') && GOES_ON.test(next.lines[0]?.text ?? '');
}
