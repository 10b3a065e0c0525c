import type { Token, Tokens } from 'marked';
import { MARK } from '../template/expand';
import type { Slot } from '../template/expand';
import type { Notes } from './notes';
import type { Inline } from './paper-document';
import { writeExpression } from './write-expression';

/** What the words of a paper are made with. */
export interface Writing {
  readonly slots: readonly Slot[];
  readonly notes: Notes;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | null;
}

const PLAIN: Look = { bold: false, italic: false, link: null };

/** Words and marks of notes from the inline tokens of Markdown. */
export function toInline(tokens: readonly Token[], writing: Writing, look: Look = PLAIN): readonly Inline[] {
  return tokens.flatMap((token) => {
    if (token.type === 'strong') return toInline(childrenOf(token), writing, { ...look, bold: true });
    if (token.type === 'em') return toInline(childrenOf(token), writing, { ...look, italic: true });
    if (token.type === 'link')
      return toInline(childrenOf(token), writing, { ...look, link: (token as Tokens.Link).href });
    if (token.type === 'br') return [{ kind: 'text' as const, text: ' ', ...look }];
    const children = childrenOf(token);
    return children.length > 0 ? toInline(children, writing, look) : fill(textOf(token), writing, look);
  });
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}

function textOf(token: Token): string {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}

function fill(text: string, { slots, notes }: Writing, look: Look): readonly Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const { 0: mark, 1: number, index } of text.matchAll(MARK)) {
    content.push({ kind: 'text', text: text.slice(end, index), ...look });
    end = index + mark.length;
    const slot = slots[Number(number)];
    if (slot?.node.kind !== 'expression') continue;
    const written = writeExpression(slot.node.text, slot.scope, slot.node.place);
    content.push({ kind: 'text', text: written.text, ...look });
    if (written.note !== null)
      content.push({ kind: 'note', ...notes.numberOf(written.note.key, written.note.text) });
  }
  content.push({ kind: 'text', text: text.slice(end), ...look });
  return content.filter((each) => each.kind === 'note' || each.text !== '');
}
