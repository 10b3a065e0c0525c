import { ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild, Table } from 'docx';
import type { Block, Chart, Inline } from '../document/paper-document';
import { drawPng } from './draw-png';
import { BULLETS, PARAGRAPHS } from './docx-styles';
import { toWordTable } from './docx-table';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** In pixels of 96 to an inch: somewhat less than the text of a page is wide, so that more fits below. */
const PICTURE_WIDTH = 520;

/** The elements of Word that a block becomes; a paragraph stays with the chart behind it. */
export function toWord(block: Block, next: Block | undefined): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_3,
          children: toRuns(block.content),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: toRuns(block.content),
          keepNext: next?.kind === 'chart',
          ...(block.number === null ? {} : { numbering: { reference: PARAGRAPHS, level: 0 } }),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: toRuns(item) }),
      );
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: `${block.name}: ${block.caption}` }),
        toWordTable(block),
        new Paragraph({ style: 'Source', text: block.source }),
      ];
    case 'chart':
      return chartOf(block);
  }
}

/** The runs of words and marks of notes. */
export function toRuns(content: readonly Inline[]): ParagraphChild[] {
  return content.map((each) => {
    if (each.kind === 'text') return wordsOf(each);
    // Word would number a second reference to a note as another note.
    return each.isFirst
      ? new FootnoteReferenceRun(each.number)
      : new TextRun({ text: String(each.number), superScript: true });
  });
}

function wordsOf({ text, bold, italic, link }: Extract<Inline, { kind: 'text' }>): ParagraphChild {
  const look = { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) };
  const run = new TextRun({ text, ...look, ...(link === null ? {} : { style: 'Hyperlink' }) });
  return link === null ? run : new ExternalHyperlink({ link, children: [run] });
}

function chartOf({ name, caption, alternative, svg, width, height, source }: Chart): readonly Paragraph[] {
  const scale = Math.min(1, PICTURE_WIDTH / width);
  const picture = new ImageRun({
    type: 'png',
    data: drawPng(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name, title: `${name}: ${caption}`, description: alternative },
  });
  return [
    new Paragraph({ style: 'Caption', text: `${name}: ${caption}` }),
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: 'Source', text: source }),
  ];
}
