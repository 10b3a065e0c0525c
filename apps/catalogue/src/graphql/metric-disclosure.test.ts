import { SUBJECT_SCOPES, partnerGrant } from '@citizen-graph/access';
import type { GrantedSubject } from '@citizen-graph/access';
import { aCaller } from '@citizen-graph/subgraph/testing/a-caller';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CATALOGUE_SUBGRAPH } from '../start-catalogue';

const SUBJECTS = Object.keys(SUBJECT_SCOPES) as GrantedSubject[];
const PARTNER = aCaller({
  ...partnerGrant({ subjects: SUBJECTS, areas: null }),
  scopes: [...Object.values(SUBJECT_SCOPES), 'releases:list'],
});

interface Disclosure {
  readonly refused: readonly {
    readonly dimensions: readonly string[];
    readonly outcome: string;
    readonly reason: string;
  }[];
}

test('what can never be asked of a metric is said before anybody asks', async () => {
  const partners = await openTestSubgraph(CATALOGUE_SUBGRAPH, {}, { caller: PARTNER });
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

// Rows are people without noise. The searches are published one by one, so theirs may be counted.
test('releases tell partners the rows of open records alone', async () => {
  const partners = await openTestSubgraph(CATALOGUE_SUBGRAPH, {}, { caller: PARTNER });
  await partners.database.owner.query(`
    insert into ledger.release (number, kind, dataset, subject, period_from, period_to, rows_read, file_name,
      rows_accepted, rows_quarantined, rows_erased, synthetic, imported_by, imported_at, sha256)
    values
      (1, 'IMPORT', 'stop-and-search', 'stop-search', '2022-04', '2022-04', 9, 's.csv', 8, 1, 0, true, 'test', '2023-01-01Z', 'a'),
      (2, 'IMPORT', 't3-pilot-survey', 'surveys', '2022-04', '2022-04', 9, 'p.csv', 8, 1, 0, true, 'test', '2023-01-02Z', 'b')`);
  const query = '{ releases { dataset fileName sha256 rowsRead rowsAccepted rowsQuarantined rowsErased } }';
  const answer = await partners.ask(query);
  await partners.drop();
  const uncounted = { rowsRead: null, rowsAccepted: null, rowsQuarantined: null, rowsErased: null };
  expect(answer).toEqual({
    data: {
      releases: [
        { dataset: 't3-pilot-survey', fileName: 'p.csv', sha256: null, ...uncounted },
        {
          dataset: 'stop-and-search',
          fileName: 's.csv',
          sha256: 'a',
          ...{ rowsRead: 9, rowsAccepted: 8, rowsQuarantined: 1, rowsErased: 0 },
        },
      ],
    },
  });
});
