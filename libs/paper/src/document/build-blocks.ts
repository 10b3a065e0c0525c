import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { buildChart } from '../blocks/build-chart';
import { buildDifferences } from '../blocks/build-differences';
import { buildTable } from '../blocks/build-table';
import { errorAt } from '../errors';
import { BLOCK } from '../template/expand';
import type { Expanded, Slot } from '../template/expand';
import type { Fence } from '../template/template';
import type { Counters } from './counters';
import type { Notes } from './notes';
import type { Block } from './paper-document';
import { toInline } from './to-inline';

interface Build {
  readonly slots: readonly Slot[];
  readonly notes: Notes;
  readonly counters: Counters;
}

/**
 * The blocks of a paper: each paragraph gets the next number, unless it is quoted or stands before the first heading.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function buildBlocks({ markdown, slots }: Expanded, notes: Notes): readonly Block[] {
  const build: Build = { slots, notes, counters: { paragraphs: 0, tables: 0, figures: 0 } };
  const tokens = new Marked().lexer(markdown);
  const first = tokens.findIndex(({ type }) => type === 'heading');
  return tokens.flatMap((token, index) =>
    toBlocks(token, { ...build, isNumbered: index > first && first >= 0 }),
  );
}

function toBlocks(token: Token, build: Build & { readonly isNumbered: boolean }): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: Math.max(1, (token as Tokens.Heading).depth - 1),
          content: inline(token, build),
        },
      ];
    case 'paragraph':
    case 'text':
      return toParagraph(token, build);
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap((each) =>
        toBlocks(each, { ...build, isNumbered: false }),
      );
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.map((item) => inline(item, build)) }];
    case 'code':
      return [toSlotBlock(token as Tokens.Code, build)].flat();
    default:
      return [];
  }
}

function toParagraph(token: Token, build: Build & { readonly isNumbered: boolean }): readonly Block[] {
  const number = build.isNumbered ? build.counters.paragraphs + 1 : null;
  const content = inline(token, build);
  if (content.length === 0) return [];
  if (number !== null) build.counters.paragraphs = number;
  return [{ kind: 'paragraph', number, content }];
}

function inline(token: Token, { slots, notes }: Build) {
  return toInline('tokens' in token && token.tokens !== undefined ? token.tokens : [token], { slots, notes });
}

function toSlotBlock({ lang }: Tokens.Code, { slots, counters }: Build): Block | readonly Block[] {
  const slot = slots[Number(BLOCK.exec(lang ?? '')?.[1] ?? -1)];
  if (slot === undefined || slot.node.kind !== 'fence') return [];
  const fence: Fence = slot.node;
  const [kind = ''] = fence.info.split(/\s+/u);
  switch (kind) {
    case 'table':
      return buildTable(fence, slot.scope, counters);
    case 'chart':
      return buildChart(fence, slot.scope, counters);
    case 'differences':
      return buildDifferences(fence, slot.scope, counters);
    default:
      throw errorAt(
        'TEMPLATE_SYNTAX',
        fence.place,
        `a block of kind “${kind}” is not known. There are graphql, table, chart and differences.`,
      );
  }
}
