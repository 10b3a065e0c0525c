import { errorAt } from '../errors';
import type { Place } from '../errors';
import type { Expression, Fence } from './template';

/** A stretch of a template, in the order of the text. */
export type Piece =
  { readonly kind: 'text'; readonly text: string; readonly place: Place } | Expression | Fence;

const FENCE_OR_TAG = /^(```+)([^\n]*)\n([\s\S]*?)^\1[ \t]*$|\{\{([\s\S]*?)\}\}/gmu;
const LEFT_OPEN = /^```|\{\{|\}\}/mu;

/**
 * Cuts the body of a template into text, fenced blocks and `{{ ... }}`; what stands inside a fenced block is left alone.
 * @throws DomainError TEMPLATE_SYNTAX where a block or `{{` is never closed
 */
export function scan(body: string, start: Place): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const placeOf = (offset: number): Place => ({
    ...start,
    line: start.line + linesIn(body.slice(0, offset)),
  });
  const addText = (to: number): void => {
    if (to > end) pieces.push(closedText(body.slice(end, to), placeOf(end)));
  };
  for (const { 0: whole, 2: info, 3: inside, 4: tag, index } of body.matchAll(FENCE_OR_TAG)) {
    addText(index);
    const place = placeOf(index);
    if (tag === undefined)
      pieces.push({ kind: 'fence', info: (info ?? '').trim(), body: inside ?? '', place });
    else pieces.push({ kind: 'expression', text: tag.replaceAll(/\s+/gu, ' ').trim(), place });
    end = index + whole.length;
  }
  addText(body.length);
  return pieces;
}

function closedText(text: string, place: Place): Piece {
  const open = LEFT_OPEN.exec(text);
  if (open === null) return { kind: 'text', text, place };
  const at = { ...place, line: place.line + linesIn(text.slice(0, open.index)) };
  throw errorAt(
    'TEMPLATE_SYNTAX',
    at,
    `“${open[0]}” has no counterpart. Close every \`\`\` and every {{ … }}.`,
  );
}

/** How many lines end in a text. */
export function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
