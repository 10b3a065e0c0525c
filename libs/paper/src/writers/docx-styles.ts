import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';

/** In twentieths of a point: A4 with the room that is left between its margins. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_247, text: 9_412 } as const;
export const COLOUR = { heading: '12436D', quiet: '454545', line: 'B1B4B6', notice: '801650' } as const;
const FONT = 'Arial';
const KEEP = { keepNext: true, keepLines: true } as const;

/** The styles of a paper; Word's own names, so that its navigation and contents know them. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true, color: COLOUR.heading },
      paragraph: { spacing: { before: 360, after: 200 } },
    },
    heading1: heading(28, 360),
    heading2: heading(24, 280),
    heading3: heading(22, 240),
    footnoteText: {
      run: { font: FONT, size: 16 },
      paragraph: { spacing: { after: 20, line: 220, lineRule: 'auto' } },
    },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { ...KEEP, spacing: { before: 240, after: 100 } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 17, color: COLOUR.quiet },
      paragraph: { spacing: { before: 80, after: 240, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'SmallCell',
      name: 'Small cell',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 360, line: 250, lineRule: 'auto' } },
    },
    { id: 'Furniture', name: 'Furniture', basedOn: 'Normal', run: { size: 17, color: COLOUR.quiet } },
  ],
};

function heading(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: COLOUR.heading },
    paragraph: { ...KEEP, spacing: { before, after: 120 } },
  };
}

export const PARAGRAPHS = 'paragraphs';
export const BULLETS = 'bullets';

/** Paragraphs count through the paper; Word does the counting, so that one more moves those behind it. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: PARAGRAPHS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 907, hanging: 340 } } },
        },
      ],
    },
  ],
};
