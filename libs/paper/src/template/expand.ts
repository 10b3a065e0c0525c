import { errorAt } from '../errors';
import type { Place } from '../errors';
import { holds } from '../references/condition';
import { parseReference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import { toResolved } from '../references/resolved';
import type { Resolved, Scope } from '../references/resolved';
import type { Expression, Fence, Node, Repetition } from './template';

/** An expression or a fenced block, and what names stand for where it stands. */
export interface Slot {
  readonly node: Expression | Fence;
  readonly scope: Scope;
}

/** Markdown in which a mark holds the place of each slot. */
export interface Expanded {
  readonly markdown: string;
  readonly slots: readonly Slot[];
}

/** What holds the place of an expression: two characters of private use around its number. */
export const MARK = /\uE000(\d+)\uE001/gu;
/** The information of the fenced block that holds the place of another. */
export const BLOCK = /^slot (\d+)$/u;

/**
 * Takes the branches that hold and repeats what is to be repeated.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function expand(nodes: readonly Node[], scope: Scope): Expanded {
  const slots: Slot[] = [];
  return { markdown: expandAll(nodes, scope, slots), slots };
}

function expandAll(nodes: readonly Node[], scope: Scope, slots: Slot[]): string {
  return nodes.map((node) => expandOne(node, scope, slots)).join('');
}

function expandOne(node: Node, scope: Scope, slots: Slot[]): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'choice':
      return expandAll(holds(node.condition, scope, node.place) ? node.then : node.otherwise, scope, slots);
    case 'repetition':
      return membersOf(node, scope)
        .map((member) => expandAll(node.body, new Map([...scope, [node.name, member]]), slots))
        .join('');
    case 'expression':
      slots.push({ node, scope });
      return `\uE000${slots.length - 1}\uE001`;
    case 'fence':
      if (/^graphql\b/u.test(node.info)) return '';
      slots.push({ node, scope });
      return `\n\n\`\`\`slot ${slots.length - 1}\n\`\`\`\n\n`;
  }
}

function membersOf({ over, place }: Repetition, scope: Scope): readonly Resolved[] {
  const found = resolve(parseReference(over, place), scope, place);
  if (found.kind === 'data' && Array.isArray(found.data))
    return found.data.map((data) => toResolved(data, null));
  throw notAList(over, place);
}

function notAList(over: string, place: Place) {
  return errorAt(
    'REFERENCE_UNKNOWN',
    place,
    `{{ each … in ${over} }}: that is no list. Name one, such as pack.board.metrics.`,
  );
}
