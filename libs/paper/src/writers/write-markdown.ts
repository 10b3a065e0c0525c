import { SYNTHETIC_NOTICE } from '../document/paper-document';
import type { Block, Inline, PaperDocument, Table } from '../document/paper-document';

/** A paper as Markdown: paragraphs with their numbers, tables, charts as tables of what they draw, and footnotes. */
export function writeMarkdown(paper: PaperDocument): string {
  const head = paper.lines.map(({ label, text }) => (label === null ? text : `**${label}:** ${text}`));
  const parts = [
    `# ${paper.title}`,
    ...head,
    ...(paper.synthetic ? [`> **Synthetic data.** ${SYNTHETIC_NOTICE}`] : []),
    ...paper.blocks.map(toMarkdown),
    ...(paper.author === null ? [] : [`Author: ${paper.author}`]),
    ...paper.notes.map((note, index) => `[^${index + 1}]: ${note}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function toMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.content)}`;
    case 'paragraph':
      return block.number === null ? inline(block.content) : `${block.number}. ${inline(block.content)}`;
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [`**${block.name}: ${block.caption}**`, tableText(block), `*${block.source}*`].join('\n\n');
    case 'chart':
      return [`**${block.name}: ${block.caption}**`, tableText(block.data), `*${block.source}*`].join('\n\n');
  }
}

function inline(content: readonly Inline[]): string {
  return content.map(toText).join('');
}

function toText(each: Inline): string {
  if (each.kind === 'note') return `[^${each.number}]`;
  const look = each.bold ? '**' : each.italic ? '*' : '';
  const text = `${look}${each.text}${look}`;
  return each.link === null ? text : `[${text}](${each.link})`;
}

function tableText({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'));
  return [line(columns.map(({ heading }) => heading)), line(rule), ...rows.map(line)].join('\n');
}
