/** A heading of any depth and the text up to the next heading. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The sections of a page, in order; what stands before the first heading has none. */
export function sectionsOf(markdown: string): readonly Section[] {
  return withoutCode(markdown)
    .split(/^#+ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { heading: part.slice(0, end).trim(), text: part.slice(end + 1) };
    });
}

/** The rows of the tables of a text, headings left out, each cell without its escapes. */
export function tableRowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.filter((_, index) => !isHeading(lines, index)).map(cellsOf);
}

/** The blocks of code in a language, in order. */
export function codeBlocksOf(markdown: string, language: string): readonly string[] {
  const blocks = markdown.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm);
  return [...blocks].filter(([, found]) => found === language).map(([, , code = '']) => code);
}

/** What stands between backticks in a text. */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '');
}

function isHeading(lines: readonly string[], index: number): boolean {
  const isRule = (line = ''): boolean => /^\|[-:| ]+\|$/.test(line);
  return isRule(lines[index]) || isRule(lines[index + 1]);
}

function cellsOf(line: string): readonly string[] {
  const cells = line.slice(1, line.lastIndexOf('|')).split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replace(/\\([\\_*|<>[\]~])/g, '$1'));
}
