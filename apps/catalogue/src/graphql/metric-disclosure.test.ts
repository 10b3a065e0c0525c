import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CATALOGUE_SUBGRAPH } from '../start-catalogue';

interface Disclosure {
  readonly refused: readonly {
    readonly dimensions: readonly string[];
    readonly outcome: string;
    readonly reason: string;
  }[];
}

test('what can never be asked of a metric is said before anybody asks', async () => {
  const partners = await openTestSubgraph(CATALOGUE_SUBGRAPH, {}, { audience: 'partner' });
  const query = `{ helped: metric(id: "helped") { ...control } searches: metric(id: "stop-searches") { ...control }
    weighted: metric(id: "national-satisfaction") { ...control } }
    fragment control on Metric { disclosure { audience open refused { dimensions outcome reason } } }`;
  const { data } = (await partners.ask(query)) as { data: Record<string, { disclosure: Disclosure }> };
  await partners.drop();
  const pairs = data['helped']?.disclosure.refused ?? [];
  expect(new Set(pairs.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
    new Set(['REFUSED TOO_MANY_ATTRIBUTES']),
  );
  expect(pairs.map(({ dimensions }) => dimensions.join(' '))).toContain('AGE_BAND GENDER');
  expect(pairs.flatMap(({ dimensions }) => dimensions)).not.toContain('AREA');
  expect(data['searches']?.disclosure).toEqual({
    audience: 'partner',
    open: expect.stringContaining('data.police.uk'),
    refused: [],
  });
  expect(data['weighted']?.disclosure.refused).toEqual([
    { dimensions: [], outcome: 'WITHHELD', reason: 'NOT_PROTECTED' },
  ]);
});
