import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { SYNTHETIC_NOTICE } from '../document/paper-document';
import type { PaperDocument } from '../document/paper-document';
import { COLOUR, NUMBERING, PAGE, STYLES } from './docx-styles';
import { toWord } from './docx-blocks';

/** A paper as a Word document: real headings, counted paragraphs, footnotes, tables with headers, pictures with words. */
export function writeDocx(paper: PaperDocument): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: paper.author ?? 'Citizen Graph',
      description: paper.lines.map(({ text }) => text).join(', '),
      styles: STYLES,
      numbering: NUMBERING,
      footnotes: Object.fromEntries(
        paper.notes.map((note, index) => [
          index + 1,
          { children: [new Paragraph({ style: 'FootnoteText', text: ` ${note}` })] },
        ]),
      ),
      sections: [
        {
          properties: {
            page: {
              size: { width: PAGE.width, height: PAGE.height },
              margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
            },
          },
          headers: {
            default: new Header({
              children: [furniture([paper.synthetic ? `${paper.title}: synthetic data` : paper.title])],
            }),
          },
          footers: { default: new Footer({ children: [pageNumbers()] }) },
          children: [
            ...headOf(paper),
            ...paper.blocks.flatMap((block, index) => toWord(block, paper.blocks[index + 1])),
            ...authorOf(paper),
          ],
        },
      ],
    }),
  );
}

function headOf({ title, lines, synthetic }: PaperDocument): readonly Paragraph[] {
  return [
    ...(synthetic ? [noticeOf()] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...lines.map(
      ({ label, text }) =>
        new Paragraph({
          spacing: { after: 60 },
          children: [
            ...(label === null ? [] : [new TextRun({ text: `${label}: `, bold: true })]),
            new TextRun(text),
          ],
        }),
    ),
  ];
}

function noticeOf(): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 12, color: COLOUR.notice, space: 6 };
  return new Paragraph({
    style: 'Notice',
    border: { top: border, bottom: border, left: border, right: border },
    indent: { left: 120, right: 120 },
    children: [new TextRun({ text: 'Synthetic data. ', bold: true }), new TextRun(SYNTHETIC_NOTICE)],
  });
}

function authorOf({ author }: PaperDocument): readonly Paragraph[] {
  return author === null ? [] : [new Paragraph({ spacing: { before: 240 }, text: `Author: ${author}` })];
}

function furniture(words: readonly string[]): Paragraph {
  return new Paragraph({
    style: 'Furniture',
    alignment: AlignmentType.RIGHT,
    children: words.map((text) => new TextRun(text)),
  });
}

function pageNumbers(): Paragraph {
  return new Paragraph({
    style: 'Furniture',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });
}
