import { allowedBoundaries, boundaryCanaries } from './boundary-canaries';
import { allowedImports, layerCanaries } from './layer-canaries';
import { lintSnippets } from './lint-snippets';
import { ruleCanaries } from './rule-canaries';

const violations = [...ruleCanaries, ...boundaryCanaries, ...layerCanaries];
const allowed = [...allowedBoundaries, ...allowedImports];
const clean = [...new Set(violations.map(({ as }) => as))]
  .filter((as) => !as.endsWith('ring-a.ts'))
  .map((as) => ({ as, code: 'export const answer = 42;\n' }));
const verdicts = lintSnippets([...violations, ...allowed, ...clean]);
const verdictsFrom = (start: number, count: number): typeof verdicts => verdicts.slice(start, start + count);

const titled = violations.map((canary, index) => ({
  ...canary,
  index,
  start: canary.code.slice(0, 60).split('\n')[0],
}));

test.each(titled)('$rule is reported in $as: $start', ({ rule, says = '', index }) => {
  expect(verdicts[index]?.messages).toContainEqual(
    expect.objectContaining({ ruleId: rule, message: expect.stringContaining(says) }),
  );
});

test('what a layer or a package needs is not reported', () => {
  const complaints = verdictsFrom(violations.length, allowed.length).flatMap(({ messages }, index) =>
    messages
      .filter(({ ruleId }) => ruleId === allowed[index]!.rule)
      .map(({ message }) => `${allowed[index]!.as}: ${message}`),
  );
  expect(complaints).toEqual([]);
});

test('clean code is not reported anywhere', () => {
  const found = verdictsFrom(violations.length + allowed.length, clean.length);
  expect(found.flatMap(({ messages }) => messages)).toEqual([]);
});

test('every rule that is switched on has a canary', () => {
  const switchedOn = new Set(verdicts.flatMap(({ enabledRules }) => enabledRules));
  const guarded = new Set(violations.map(({ rule }) => rule));
  expect([...switchedOn].sort()).toEqual([...guarded].sort());
});
