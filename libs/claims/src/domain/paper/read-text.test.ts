import { readTextPaper } from './read-text';

test('readTextPaper() keeps numbers, headings and lines, and mends what a page break cut', () => {
  const text = [
    '\uFEFFPublic Confidence',
    '',
    '28. In the survey 60% agreed. That is',
    '',
    'below average. Then',
    'more lines.',
    '29. Another point.',
    '',
    'It goes on.',
    '',
    'Next Steps',
    '',
    'The board is asked to note this.',
  ].join('\r\n');
  const sentence = (paragraph: string | null, line: number, words: string) => ({
    paragraph,
    line,
    text: words,
  });
  expect(readTextPaper(text)).toEqual({
    headings: [
      { line: 1, text: 'Public Confidence' },
      { line: 11, text: 'Next Steps' },
    ],
    blocks: [
      {
        kind: 'paragraph',
        heading: 'Public Confidence',
        paragraph: '28',
        line: 3,
        sentences: [
          sentence('28', 3, 'In the survey 60% agreed.'),
          sentence('28', 3, 'That is below average.'),
          sentence('28', 5, 'Then more lines.'),
        ],
      },
      {
        kind: 'paragraph',
        heading: 'Public Confidence',
        paragraph: '29',
        line: 7,
        sentences: [sentence('29', 7, 'Another point.')],
      },
      {
        kind: 'paragraph',
        heading: 'Public Confidence',
        paragraph: '29',
        line: 9,
        sentences: [sentence('29', 9, 'It goes on.')],
      },
      {
        kind: 'paragraph',
        heading: 'Next Steps',
        paragraph: null,
        line: 13,
        sentences: [sentence(null, 13, 'The board is asked to note this.')],
      },
    ],
  });
});

test('readTextPaper() reads tables of tabs and of bars, and leaves out the signs of Markdown', () => {
  const text = [
    '## **WMNow**',
    '- the *first* [point](https://example.org)',
    '- the second',
    '',
    'Area\tMar-22\tMar-23',
    'Dudley\t14,233\t14,973',
    '',
    '| Area | `Members` |',
    '|---|---:|',
    '| Walsall | 9,751 |',
    '| only words | here |',
  ].join('\n');
  const { headings, blocks } = readTextPaper(text);
  expect(headings).toEqual([{ line: 1, text: 'WMNow' }]);
  expect(
    blocks.map((block) => (block.kind === 'table' ? block : block.sentences.map((each) => each.text))),
  ).toEqual([
    ['the first point'],
    ['the second'],
    {
      kind: 'table',
      heading: 'WMNow',
      paragraph: null,
      line: 5,
      columns: ['Area', 'Mar-22', 'Mar-23'],
      rows: [{ line: 6, cells: ['Dudley', '14,233', '14,973'] }],
    },
    {
      kind: 'table',
      heading: 'WMNow',
      paragraph: null,
      line: 8,
      columns: ['Area', 'Members'],
      rows: [
        { line: 10, cells: ['Walsall', '9,751'] },
        { line: 11, cells: ['only words', 'here'] },
      ],
    },
  ]);
});

test('readTextPaper() leaves out a table in which no header can be told from figures', () => {
  expect(readTextPaper('| a | b |\n| c | d |').blocks).toEqual([]);
});

test('readTextPaper() reads the footnotes of Markdown as paragraphs of their own, as those of Word', () => {
  const { blocks } = readTextPaper(
    '1. It was 67%[^12] of men.\n\n[^12]: Helped. Of 2,480 men.\n[^note]: Other.\n',
  );
  expect(
    blocks.flatMap((block) =>
      block.kind === 'table' ? [] : block.sentences.map(({ paragraph, text }) => [paragraph, text]),
    ),
  ).toEqual([
    ['1', 'It was 67% of men.'],
    ['note 12', 'Helped.'],
    ['note 12', 'Of 2,480 men.'],
    ['note note', 'Other.'],
  ]);
});
