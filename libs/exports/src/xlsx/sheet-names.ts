const LONGEST_TAB = 30;
const LONGEST_NAME = 60;

/** The name of a tab: its number and as many words of the title as fit in 30 characters, without what Excel forbids. */
export function tabName(number: number, title: string): string {
  const words = title
    .replace(/[:\\/?*[\]'’"\p{Control}]/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fitting = words.map((_, index) => [number, ...words.slice(0, index + 1)].join(' '));
  return fitting.filter((name) => name.length <= LONGEST_TAB).at(-1) ?? String(number);
}

/** The name of a marked-up table: unique by its number, of letters, digits and underscores. */
export function tableName(number: number, title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return `table_${number}_${words}`.slice(0, LONGEST_NAME).replace(/_+$/, '');
}

/** Headers of a marked-up table: in one line, none empty, and no two the same, be it but for their case. */
export function uniqueHeaders(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const header = firstFree(name.replace(/[\s\p{Control}]+/gu, ' ').trim() || 'Column', taken);
    taken.add(header.toLowerCase());
    return header;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>, number = 1): string {
  const candidate = number === 1 ? name : `${name} ${number}`;
  return taken.has(candidate.toLowerCase()) ? firstFree(name, taken, number + 1) : candidate;
}
