import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate } from './read-template';

const FOLDER = join(__dirname, '../../templates');
const templates = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(join(FOLDER, name), 'utf8'),
}));

/** Numbers that are no figures: months, scores of a question, ages of a group, a figure's or table's own name. */
const NAMES = [
  /\b\d{4}-\d{2}\b/gu,
  /\b8 or above\b/gu,
  /\b(?:aged )?(?:18-24|75 and over)\b/gu,
  /\b[Tt]3[ -]pilot\b/gu,
  /\b(?:Figure|Table) \d\b/gu,
  /\bper 1,000 people\b/gu,
  /\(16\+\)/gu,
  /95% confidence interval/gu,
];

/** What a reader of the paper sees of a template as it stands: without queries and references. */
function typed(text: string): string {
  const prose = text.replaceAll(/^```graphql[\s\S]*?^```$/gmu, '').replaceAll(/\{\{[\s\S]*?\}\}/gu, '');
  // Of a line of a block, what is behind the sign is a reference.
  return prose.replaceAll(/^(?:column|bar|total): .*? = .*$/gmu, (line) =>
    line.slice(0, line.indexOf(' = ')),
  );
}

test.each(templates)('$name has no number of a figure typed into it', ({ text }) => {
  const left = NAMES.reduce((words, name) => words.replaceAll(name, ''), typed(text));
  expect(left.split('\n').filter((line) => /\d/u.test(line))).toEqual([]);
});

test.each(templates)('$name is written as templates are', ({ name, text }) => {
  expect(readTemplate(text, name).front['title']).toBeTruthy();
});

test('a number that is typed is found', () => {
  expect(typed('It was 66% of {{ a.b | percent 2 }}.\ncolumn: Share 5 = row | percent 2')).toBe(
    'It was 66% of .\ncolumn: Share 5',
  );
});
