import { errorAt } from '../errors';
import type { Place } from '../errors';
import type { Piece } from './scan';
import type { Node } from './template';

const EACH = /^each ([a-z][\w-]*) in (.+)$/u;

interface Opened {
  readonly tag: string;
  readonly place: Place;
  /** What is told apart by `{{ else }}`. */
  readonly parts: [Node[], ...Node[][]];
}

/**
 * Makes a tree of the pieces of a template.
 * @throws DomainError TEMPLATE_SYNTAX where `if`, `each`, `else` and `end` do not fit together
 */
export function nest(pieces: readonly Piece[]): readonly Node[] {
  const root: Node[] = [];
  const open: Opened[] = [];
  const add = (node: Node): void => void (open.at(-1)?.parts.at(-1) ?? root).push(node);
  for (const piece of pieces) {
    if (piece.kind !== 'expression') add(piece);
    else if (/^(?:if|each) /u.test(piece.text))
      open.push({ tag: piece.text, place: piece.place, parts: [[]] });
    else if (piece.text === 'else') addPart(open.at(-1), piece.place);
    else if (piece.text === 'end') add(close(open.pop(), piece.place));
    else add(piece);
  }
  const left = open.at(-1);
  if (left !== undefined)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      left.place,
      `{{ ${left.tag} }} is never closed. Write {{ end }} where it ends.`,
    );
  return root;
}

function addPart(opened: Opened | undefined, place: Place): void {
  if (opened === undefined || !opened.tag.startsWith('if ') || opened.parts.length > 1)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      place,
      '{{ else }} belongs to no {{ if … }}. Take it out, or write the if before it.',
    );
  opened.parts.push([]);
}

function close(opened: Opened | undefined, place: Place): Node {
  if (opened === undefined)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      place,
      '{{ end }} ends nothing. Take it out, or write what it ends before it.',
    );
  const { tag, parts } = opened;
  if (tag.startsWith('if ')) {
    const [then, otherwise = []] = parts;
    return { kind: 'choice', condition: tag.slice(3).trim(), place: opened.place, then, otherwise };
  }
  const [, name, over] = EACH.exec(tag) ?? [];
  if (name === undefined || over === undefined)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      opened.place,
      `{{ ${tag} }} is not understood. Write {{ each name in reference }}.`,
    );
  return { kind: 'repetition', name, over, place: opened.place, body: parts[0] };
}
