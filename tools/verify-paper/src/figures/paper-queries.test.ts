import { readPaperFigures } from '@citizen-graph/sample-data';
import { PAPER_QUERIES } from './paper-queries';

test('each figure of the paper comes out of one operation, and nothing else is asked for', () => {
  const mapped = PAPER_QUERIES.flatMap(({ ids }) => ids);
  expect(mapped.toSorted()).toEqual(
    readPaperFigures()
      .map(({ id }) => id)
      .toSorted(),
  );
});
