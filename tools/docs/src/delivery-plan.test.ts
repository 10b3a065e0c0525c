import { RAG_CLAUSES } from '@citizen-graph/victims-code';
import { codesIn, sectionsOf, tableRowsOf } from './markdown';
import { readText } from './workspace';

test('docs/methods/delivery-plan.md states the rule of the colours as the code does', () => {
  const section = sectionsOf(readText('docs/methods/delivery-plan.md')).find(
    ({ heading }) => heading === 'Colour',
  );
  const stated = tableRowsOf(section?.text ?? '').map(([reason = '', colour, rule]) => [
    codesIn(reason)[0],
    { colour, rule },
  ]);
  expect(stated).toEqual(Object.entries(RAG_CLAUSES));
});
