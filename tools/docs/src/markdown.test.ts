import { codeBlocksOf, codesIn, sectionsOf, tableRowsOf } from './markdown';

const PAGE = `# Title

Before.

## Codes: \`A_CODES\`

| code | meaning |
| ---- | ------- |
| \`A\` | one \\_ two \\| three |
| \`B\` | |

\`\`\`sh
# not a heading
npx citizen migrate
\`\`\`

### Deeper

| code |
| --- |
| \`C\` |
`;

test('sectionsOf() splits at headings of any depth and not inside code', () => {
  expect(sectionsOf(PAGE).map(({ heading }) => heading)).toEqual(['Title', 'Codes: `A_CODES`', 'Deeper']);
});

test('tableRowsOf() gives the cells below the headings, without escapes', () => {
  expect(tableRowsOf(PAGE)).toEqual([['`A`', 'one _ two | three'], ['`B`', ''], ['`C`']]);
});

test('codeBlocksOf() gives the blocks of one language', () => {
  expect(codeBlocksOf(PAGE, 'sh')).toEqual(['# not a heading\nnpx citizen migrate\n']);
  expect(codeBlocksOf(PAGE, 'graphql')).toEqual([]);
});

test('codesIn() gives what stands between backticks', () => {
  expect(codesIn('`a`, `b c` and d')).toEqual(['a', 'b c']);
});
