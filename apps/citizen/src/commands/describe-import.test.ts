import { aRelease } from '../testing/a-release';
import { describeLost, describeOutcome, describeReplaced, describeStanding } from './describe-import';

test('describeOutcome() of a new file', () => {
  const release = aRelease({ number: 12 });
  const outcome = { outcome: 'RELEASED', release, replaced: [], difference: null, restated: [] } as const;
  expect(describeOutcome('chat.csv', outcome, 1_240)).toBe(
    'chat.csv is in as release 12, 1,234 rows of 2023-04, 1.2 s',
  );
});

test('describeOutcome() says what is out of the ordinary', () => {
  const release = aRelease({
    kind: 'CORRECTION',
    mapping: 'provider.json',
    rowsRead: 1_250,
    rowsQuarantined: 3,
    rowsErased: 1,
    synthetic: true,
  });
  const restated = [aRelease({ number: 2 }), aRelease({ number: 3 })];
  expect(
    describeOutcome(
      'chat.csv',
      { outcome: 'RELEASED', release, replaced: [], difference: null, restated },
      50,
    ),
  ).toBe(
    'chat.csv is in as release 1, 1,234 rows of 2023-04, in the place of an earlier file, by provider.json, ' +
      '12 rows left out by the mapping, 3 rows left out, 1 row left out as erased before, synthetic, other records completed anew by releases 2 to 3, 0.1 s',
  );
});

test('what says which files left for the one that came in, and with how many rows', () => {
  const release = aRelease({ number: 9, kind: 'CORRECTION' });
  const replaced = [
    { release: aRelease({ number: 2 }), rows: 1_230 },
    { release: aRelease({ number: 3, fileName: 'b.csv' }), rows: 1 },
  ];
  const difference = { added: 1_004, changed: 12, removed: 1, removedFigures: [] };
  expect(
    describeOutcome('year.csv', { outcome: 'RELEASED', release, replaced, difference, restated: [] }, 50),
  ).toBe(
    'year.csv is in as release 9, 1,234 rows of 2023-04, in the place of 2 files with 1,231 rows (1,004 added, 12 changed, 1 removed), 0.1 s',
  );
  expect(replaced.map(describeReplaced)).toEqual([
    '2023-04-live-chat-survey.csv (release 2, 2023-04) left with 1,230 rows',
    'b.csv (release 3, 2023-04) left with 1 row',
  ]);
});

test.each([
  [null, null],
  [{ added: 1, changed: 0, removed: 2, removedFigures: [] }, null],
  [
    { added: 0, changed: 0, removed: 2, removedFigures: ['a', 'b'] },
    'x.csv lacks 2 figures: a, b, which left',
  ],
])('describeLost() with the difference %j', (difference, expected) => {
  const release = aRelease({ kind: 'CORRECTION' });
  const outcome = { outcome: 'RELEASED', release, replaced: [], difference, restated: [] } as const;
  expect(describeLost('x.csv', outcome)).toBe(expected);
});

test('describeOutcome() of a file that is in already', () => {
  const release = aRelease({ number: 12 });
  const outcome = { outcome: 'UNCHANGED', release, replaced: [], difference: null, restated: [] } as const;
  expect(describeOutcome('chat.csv', outcome, 5)).toBe(
    'chat.csv is already in as release 12; nothing to do.',
  );
});

test.each([
  [0, 'In: none\nNot in: a.csv, b.csv, c.csv'],
  [2, 'In: a.csv, b.csv\nNot in: c.csv'],
])('describeStanding() after %i files', (imported, expected) => {
  expect(describeStanding(['a.csv', 'b.csv', 'c.csv'], imported)).toBe(expected);
});
