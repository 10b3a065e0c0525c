import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sectionsOf } from './markdown';
import { WORKSPACE, listPages, readText } from './workspace';

const LINK = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g;

const links = listPages().flatMap((page) =>
  [...readText(page).matchAll(LINK)].map(([, path = '', anchor]) => ({
    page,
    target: path === '' ? page : join(dirname(page), path),
    anchor,
  })),
);

test('every link of a page leads to a file that is there, and to a heading of it', () => {
  const broken = links.filter(({ target, anchor }) => {
    if (!existsSync(join(WORKSPACE, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(0);
});

/** As GitHub makes them from headings. */
function anchorsOf(page: string): readonly string[] {
  return sectionsOf(readText(page)).map(({ heading }) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
