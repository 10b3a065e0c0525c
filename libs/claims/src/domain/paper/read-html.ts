import { assemblePaper } from './assemble';
import type { Paper, RawBlock, TableRow } from './paper';
import { joinThousands } from './thousands';
import { isHeadingText } from './read-text';

interface State {
  readonly blocks: RawBlock[];
  /** What is being read: the words of a paragraph or of a cell. */
  words: string;
  rows: TableRow[];
  cells: string[];
  span: number;
  /** Inside how many tables, ordered lists and lists of any kind. */
  tables: number;
  lists: string[];
  /** The last number that Word gave by itself. */
  counted: number;
  number: string | null;
  line: number;
  /** The text of the raised words or struck-out ones that are being read; null outside of them. */
  apart: string | null;
}

const TOKEN = /<(\/?)([a-z][a-z\d]*)([^>]*)>|([^<]+)/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** What notes are listed by at the end of the document. */
const NOTE = /\bid="[^"]*(?:foot|end)note-([\w-]+)"/u;
const NOTE_MARK = /^[\s\d,*†‡§[\]]*$/u;
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3})*)[.)]\s+(.*)$/u;

/**
 * Reads a paper from the HTML that a Word file is converted to: paragraphs, headings, lists and tables.
 * A paragraph or a row of a table counts as a line. Where Word numbers paragraphs by itself, the numbers
 * are not in the file; they are counted through the paper.
 */
export function readHtmlPaper(html: string): Paper {
  const state: State = {
    blocks: [],
    words: '',
    rows: [],
    cells: [],
    span: 1,
    tables: 0,
    lists: [],
    counted: 0,
    number: null,
    line: 0,
    apart: null,
  };
  for (const [, slash, tag, attributes, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) addWords(state, decode(text));
    else if (slash === '/') close(state, tag ?? '');
    else open(state, tag ?? '', attributes ?? '');
  }
  addText(state, false);
  return assemblePaper(state.blocks);
}

function open(state: State, tag: string, attributes: string): void {
  if (tag === 'br') state.words += ' ';
  if (tag === 'ol' || tag === 'ul') state.lists.push(tag);
  if (tag === 'table') state.tables += 1;
  if (tag === 'tr' && state.tables === 1) state.cells = [];
  if (tag === 'td' || tag === 'th') state.span = Number(/colspan="(\d+)"/u.exec(attributes)?.[1] ?? 1);
  if (tag === 'li' && state.tables === 0) openItem(state, attributes);
  if (tag === 'sup' || tag === 's') state.apart ??= '';
}

function openItem(state: State, attributes: string): void {
  addText(state, false);
  const note = NOTE.exec(attributes)?.[1];
  if (note !== undefined) {
    state.number = `note ${note}`;
    return;
  }
  if (state.lists.length !== 1 || state.lists[0] !== 'ol') return;
  state.counted += 1;
  state.number = String(state.counted);
}

function addWords(state: State, words: string): void {
  if (state.apart === null) state.words += words;
  else state.apart += words;
}

/** Struck-out words are left out; raised ones stay unless they are the mark of a note: "119,833²" is 119,833. */
function closeApart(state: State, tag: string): void {
  if (tag === 'sup' && state.apart !== null && !NOTE_MARK.test(state.apart)) state.words += state.apart;
  state.apart = null;
}

function close(state: State, tag: string): void {
  if (tag === 'sup' || tag === 's') closeApart(state, tag);
  if (tag === 'ol' || tag === 'ul') state.lists.pop();
  if (state.tables > 0) closeInTable(state, tag);
  else if (/^(?:p|li|h[1-6])$/u.test(tag)) addText(state, tag.startsWith('h'));
}

function closeInTable(state: State, tag: string): void {
  if (tag === 'p') state.words += ' ';
  if (tag === 'table') state.tables -= 1;
  if (state.tables === 0) addRows(state);
  if (state.tables !== 1) return;
  if (tag === 'td' || tag === 'th') addCell(state);
  if (tag === 'tr') {
    state.line += 1;
    state.rows.push({ line: state.line, cells: state.cells });
  }
}

function addCell(state: State): void {
  // The blanks after a cell that spans columns belong to it, as in a table of tabs.
  state.cells.push(tidy(state.words), ...Array.from({ length: state.span - 1 }, () => ''));
  state.words = '';
}

function addRows(state: State): void {
  if (state.rows.length > 0) state.blocks.push({ kind: 'rows', rows: state.rows });
  state.rows = [];
}

function addText(state: State, isHeading: boolean): void {
  const text = tidy(state.words);
  state.words = '';
  if (text === '') return;
  state.line += 1;
  const [, printed, rest] = NUMBERED.exec(text) ?? [];
  const number = printed ?? state.number;
  const words = rest ?? text;
  const isItem = state.lists.length > 0;
  state.number = null;
  if (isHeading || (number === null && isHeadingText(words)))
    state.blocks.push({ kind: 'heading', line: state.line, text: words });
  else state.blocks.push({ kind: 'text', number, isItem, lines: [{ line: state.line, text: words }] });
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/gu, (whole, code: string | undefined, name = '') =>
    code === undefined ? (ENTITIES[String(name)] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

function tidy(text: string): string {
  return joinThousands(text).replace(/\s+/gu, ' ').replace(/ ?↑$/u, '').trim();
}
