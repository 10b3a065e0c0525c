import { findBoard } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { dayWords } from '../figures/words';
import { toResolved } from '../references/resolved';
import type { Resolved, Scope } from '../references/resolved';
import { expand } from '../template/expand';
import { periodsOf } from '../template/periods';
import type { Periods } from '../template/periods';
import { askAll, queriesOf } from '../template/queries';
import type { Ask } from '../template/queries';
import { readTemplate } from '../template/read-template';
import type { FrontMatter } from '../template/template';
import { buildBlocks } from './build-blocks';
import { startNotes } from './notes';
import type { PaperDocument } from './paper-document';
import { writeExpression } from './write-expression';

/** What a paper is written from. */
export interface PaperRequest {
  readonly template: { readonly text: string; readonly name: string };
  /** The identifier of the board in the schema. */
  readonly board: string;
  readonly period: Period;
  /** The day of the paper, YYYY-MM-DD; `date` in the head of the template goes before it. */
  readonly day: string;
}

/**
 * Reads a template, asks its queries and writes the paper that they make; every number comes from an answer.
 * @throws DomainError with the line of the template
 */
export async function buildPaper(
  { template, board, period, day }: PaperRequest,
  ask: Ask,
): Promise<PaperDocument> {
  const { name, front, nodes } = readTemplate(template.text, template.name);
  const periods = periodsOf(period, front, name);
  const answers = await askAll(queriesOf(nodes, { periods, board }), ask);
  const words = { board: findBoard(board)?.title ?? board, date: front['date'] || dayWords(day) };
  const scope = scopeOf(periods, answers, words);
  const notes = startNotes();
  const blocks = buildBlocks(expand(nodes, scope), notes);
  return {
    ...headOf({ front, scope, name, day, board }),
    synthetic: isSynthetic([...answers.values()]),
    blocks,
    notes: notes.texts,
  };
}

function scopeOf(
  periods: Periods,
  answers: ReadonlyMap<string, unknown>,
  words: Readonly<Record<string, string>>,
): Scope {
  const named = Object.entries(periods).map(
    ([name, period]) => [name, { kind: 'period', period }] as readonly [string, Resolved],
  );
  const data = [...Object.entries(words), ...answers];
  return new Map([...named, ...data.map(([name, each]) => [name, toResolved(each, null)] as const)]);
}

interface Head {
  readonly front: FrontMatter;
  readonly scope: Scope;
  readonly name: string;
  readonly day: string;
  readonly board: string;
}

function headOf({
  front,
  scope,
  name,
  day,
  board,
}: Head): Pick<PaperDocument, 'title' | 'lines' | 'author' | 'date'> {
  const fill = (text: string): string =>
    text.replaceAll(
      /\{\{([\s\S]*?)\}\}/gu,
      (_, expression: string) => writeExpression(expression.trim(), scope, { template: name, line: 1 }).text,
    );
  const date = fill(front['date'] ?? '') || dayWords(day);
  const labelled = (['Priority', 'Presented by'] as const).flatMap((label) => {
    const text = front[label.toLowerCase()];
    return text === undefined ? [] : [{ label, text: fill(text) }];
  });
  return {
    title: fill(front['title'] ?? ''),
    lines: [
      { label: null, text: front['board'] ?? findBoard(board)?.title ?? board },
      { label: null, text: date },
      ...labelled,
    ],
    author: front['author'] === undefined ? null : fill(front['author']),
    date,
  };
}

/** Whether anything that was answered says that it is made up. */
function isSynthetic(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(isSynthetic);
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) =>
    key === 'synthetic' ? value === true : isSynthetic(value),
  );
}
