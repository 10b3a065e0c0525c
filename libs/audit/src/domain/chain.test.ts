import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { BEGINNING, MOST_FAULTS, hashedText, verifyChain } from './chain';
import type { ChainedEntry } from './chain';
import type { AuditHead } from './entry';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashed = (entry: Omit<ChainedEntry, 'hash'>): ChainedEntry => ({
  ...entry,
  hash: sha256(hashedText(entry)),
});

function chainOf(length: number, content = 'content'): ChainedEntry[] {
  const chain: ChainedEntry[] = [];
  for (let number = 1; number <= length; number += 1) {
    const previous = chain.at(-1)?.hash ?? BEGINNING.hash;
    chain.push(hashed({ number, at: `at ${number}`, content: `${content} ${number}`, previous }));
  }
  return chain;
}

const headOf = (chain: readonly ChainedEntry[]): AuditHead => chain.at(-1) ?? BEGINNING;

async function verify(
  chain: readonly ChainedEntry[],
  keptHead: AuditHead | null = headOf(chain),
  ...notedHeads: AuditHead[]
) {
  async function* entries() {
    yield* chain;
  }
  return verifyChain(entries(), { sha256, keptHead: () => keptHead, notedHeads });
}
const faultsOf = async (...given: Parameters<typeof verify>) =>
  (await verify(...given)).faults.map(({ fault, number, through }) =>
    through === number ? `${fault} ${number}` : `${fault} ${number}-${through}`,
  );

const chain = chainOf(6);
const kept = headOf(chain);
const at = (number: number): ChainedEntry => chain[number - 1] as ChainedEntry;
const swapped = (one: number, other: number) =>
  chain.map((entry) => {
    if (entry.number === one) return { ...at(other), number: one };
    return entry.number === other ? { ...at(one), number: other } : entry;
  });
const rehashed = hashed({ ...at(3), content: 'another' });

test('the text that is hashed is the hash before, the number, the time and the content, a line each', () => {
  expect(hashedText({ number: 2, at: '2026-11-30T09:00:00.000Z', content: '{}', previous: 'abc' })).toBe(
    'abc\n2\n2026-11-30T09:00:00.000Z\n{}',
  );
});

test('a chain as it was written has no fault, with every head of it noted', async () => {
  expect(await verify(chain, kept, BEGINNING, at(3), kept)).toEqual({
    entries: 6,
    head: { number: 6, hash: at(6).hash },
    faults: [],
    moreFaults: 0,
  });
  expect(await verify([])).toEqual({ entries: 0, head: BEGINNING, faults: [], moreFaults: 0 });
});

test.each<[string, readonly ChainedEntry[], readonly string[]]>([
  ['one changed', chain.map((one) => (one === at(3) ? { ...one, content: 'x' } : one)), ['CHANGED 3']],
  ['one changed with its hash', chain.map((one) => (one === at(3) ? rehashed : one)), ['UNLINKED 4']],
  ['the first deleted', chain.slice(1), ['MISSING 1']],
  ['two deleted in the middle', [at(1), at(2), at(5), at(6)], ['MISSING 3-4']],
  ['the last deleted', chain.slice(0, 5), ['END_DIFFERS 6']],
  ['all deleted', [], ['END_DIFFERS 6']],
  [
    'two swapped',
    swapped(2, 4),
    ['UNLINKED 2', 'CHANGED 2', 'UNLINKED 3', 'UNLINKED 4', 'CHANGED 4', 'UNLINKED 5'],
  ],
  ['one there twice', [at(1), at(2), at(2), ...chain.slice(2)], ['OUT_OF_PLACE 2']],
  [
    'one inserted behind the end',
    [...chain, hashed({ number: 7, at: 'x', content: 'x', previous: kept.hash })],
    ['END_DIFFERS 6'],
  ],
  [
    'a number far ahead',
    [...chain, { ...at(6), number: 10 ** 15 }],
    ['MISSING 7-999999999999999', `CHANGED ${10 ** 15}`, 'END_DIFFERS 6'],
  ],
])('finds %s', async (_, tampered, faults) => {
  expect(await faultsOf(tampered, kept)).toEqual(faults);
});

test('finds that the kept head is another, or lost', async () => {
  expect(await faultsOf(chain, { ...kept, hash: 'f'.repeat(64) })).toEqual(['END_DIFFERS 6']);
  expect(await faultsOf(chain, at(5))).toEqual(['END_DIFFERS 5']);
  expect(await faultsOf(chain, null)).toEqual(['END_DIFFERS 6']);
});

test('finds a chain that was written anew, or cut off with its head put back, by a noted head alone', async () => {
  const anew = chainOf(6, 'other');
  expect(await faultsOf(anew)).toEqual([]);
  expect(await faultsOf(anew, headOf(anew), at(4))).toEqual(['NOTED_DIFFERS 4']);
  const cut = chain.slice(0, 4);
  expect(await faultsOf(cut)).toEqual([]);
  expect(await faultsOf(cut, headOf(cut), at(2), at(5))).toEqual(['CUT_OFF 5']);
  expect(await faultsOf([], BEGINNING, { number: 0, hash: kept.hash })).toEqual(['NOTED_DIFFERS 0']);
  expect(await faultsOf(chain, kept, at(4), { number: 4, hash: kept.hash })).toEqual(['NOTED_DIFFERS 4']);
});

test('lists no more faults than somebody reads, and counts the others', async () => {
  const wrong = chainOf(MOST_FAULTS + 50).map((entry) => ({ ...entry, content: 'x' }));
  const { faults, moreFaults } = await verify(wrong);
  expect([faults.length, moreFaults]).toEqual([MOST_FAULTS, 50]);
});

test('any change of any field of any entry is found', async () => {
  const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
  const changes = fc.oneof(
    fc.record({ number: fc.integer({ min: -3, max: 12 }) }),
    fc.record({ at: fc.string() }),
    fc.record({ content: fc.string() }),
    fc.record({ previous: hex }),
    fc.record({ hash: hex }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      changes,
      fc.boolean(),
      async (number, change, rehash) => {
        const changed = { ...at(number), ...change };
        fc.pre(JSON.stringify(changed) !== JSON.stringify(at(number)));
        const written = rehash && !('hash' in change) ? hashed(changed) : changed;
        // As the database gives them.
        const tampered = chain.map((one) => (one.number === number ? written : one));
        tampered.sort((one, other) => one.number - other.number);
        expect((await verify(tampered, kept)).faults).not.toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
});
