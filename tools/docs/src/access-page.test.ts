import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCESS_TABLE, SCOPES } from '@citizen-graph/access';
import { accessPage } from './access-page';
import { WORKSPACE } from './workspace';

test('docs/access.md is what npm run access:docs writes', async () => {
  expect(await readFile(join(WORKSPACE, 'docs/access.md'), 'utf8')).toBe(accessPage());
});

test('every field that asks more than a token stands under its scope, by itself or with its whole type', () => {
  const page = accessPage();
  const missing = Object.entries(ACCESS_TABLE).flatMap(([type, rows]) =>
    rows
      .filter(([{ scopes, everyArea }]) => scopes.length > 0 || everyArea)
      .flatMap(([{ scopes, everyArea }, fields]) => {
        const heading = `### \`${scopes.join(' ')}\`${everyArea ? ' and a grant for the whole force' : ''}\n`;
        const section = page.split(heading)[1]?.split('\n###')[0] ?? '';
        const own = section.split('\n').find((line) => line.startsWith(`- \`${type}\`: `)) ?? '';
        const isWhole = rows.length === 1 && section.includes(`\`${type}\``);
        return fields.split(' ').filter((field) => !isWhole && !own.includes(`\`${field}\``));
      })
      .map((field) => `${type}.${field}`),
  );
  expect(missing).toEqual([]);
});

test('every scope is said to be of some role', () => {
  const rows = accessPage()
    .split('\n')
    .filter((line) => Object.keys(SCOPES).some((scope) => line.startsWith(`| \`${scope}\` |`)));
  expect(rows).toHaveLength(Object.keys(SCOPES).length);
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});
