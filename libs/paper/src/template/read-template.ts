import { errorAt } from '../errors';
import { nest } from './nest';
import { linesIn, scan } from './scan';
import type { FrontMatter, Template } from './template';

const HEAD = /^---\n([\s\S]*?\n)?---\n/u;
const ENTRY = /^([a-z][a-z\d -]*):\s*(.*)$/u;

/**
 * Reads a template: `name: value` lines between two lines of dashes, then Markdown with queries and references.
 * @param name what the file is called in errors
 * @throws DomainError TEMPLATE_SYNTAX
 */
export function readTemplate(text: string, name: string): Template {
  const source = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const head = HEAD.exec(source);
  if (head === null)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      { template: name, line: 1 },
      'a template begins with its head: a line of three dashes, “title: …” and the rest, and three dashes again.',
    );
  const body = source.slice(head[0].length);
  return {
    name,
    front: readHead(head[1] ?? '', name),
    nodes: nest(scan(body, { template: name, line: linesIn(head[0]) + 1 })),
  };
}

function readHead(text: string, template: string): FrontMatter {
  const entries = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, key, value] = ENTRY.exec(line) ?? [];
    if (key === undefined || value === undefined)
      throw errorAt(
        'TEMPLATE_SYNTAX',
        { template, line: index + 2 },
        `“${line}” is not “name: value”. Write one to a line; a line that begins with # is a comment.`,
      );
    return [[key, unquoted(value.trim())] as const];
  });
  const front = Object.fromEntries(entries);
  if (!front['title']) throw errorAt('TEMPLATE_SYNTAX', { template, line: 1 }, 'the head lacks “title: …”.');
  return front;
}

/** A value may stand in quotation marks, as tools that tidy Markdown want it where it has a colon. */
function unquoted(value: string): string {
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value;
}
