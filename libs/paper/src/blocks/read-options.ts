import { errorAt } from '../errors';
import type { Place } from '../errors';
import { writeExpression } from '../document/write-expression';
import type { Scope } from '../references/resolved';
import type { Fence } from '../template/template';

/** A line `key: text` of a block. */
export interface OptionLine {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

const LINE = /^([a-z]+):\s*(.+)$/u;

/**
 * Reads the lines of a block.
 * @throws DomainError TEMPLATE_SYNTAX where a line has another key than these, or none
 */
export function readOptions({ body, place }: Fence, keys: readonly string[]): readonly OptionLine[] {
  return body.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = { ...place, line: place.line + index + 1 };
    const [, key = '', text] = LINE.exec(line.trim()) ?? [];
    if (text !== undefined && keys.includes(key)) return [{ key, text, place: at }];
    throw errorAt(
      'TEMPLATE_SYNTAX',
      at,
      `“${line.trim()}” is no line of this block. Its lines are ${keys.map((each) => `“${each}: …”`).join(', ')}.`,
    );
  });
}

/** The one line of a key. */
export function findOption(lines: readonly OptionLine[], key: string): OptionLine | null {
  return lines.find((line) => line.key === key) ?? null;
}

/**
 * The one line of a key that a block cannot do without.
 * @throws DomainError TEMPLATE_SYNTAX
 */
export function getOption(lines: readonly OptionLine[], key: string, place: Place): OptionLine {
  const found = findOption(lines, key);
  if (found !== null) return found;
  throw errorAt('TEMPLATE_SYNTAX', place, `this block lacks “${key}: …”.`);
}

/** Fills the `{{ ... }}` of a caption or heading. */
export function fillText({ text, place }: OptionLine, scope: Scope): string {
  return text.replaceAll(
    /\{\{([\s\S]*?)\}\}/gu,
    (_, expression: string) => writeExpression(expression.trim(), scope, place).text,
  );
}

/** What is before and after the first `=` of a line. */
export function splitLine({ text, place }: OptionLine): readonly [heading: string, value: string] {
  const at = text.indexOf(' = ');
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 3).trim()];
  throw errorAt('TEMPLATE_SYNTAX', place, `“${text}” lacks “ = ”. Write a heading, = and the reference.`);
}
