import { month } from '@citizen-graph/reference';
import { aRelease } from '../testing/a-release';
import { renderReleases } from './render-releases';

test('renderReleases() gives a line for each release', () => {
  const ofNoFile = { fileName: null, sha256: null, rowsAccepted: 0 };
  const erasure = aRelease({ number: 2, kind: 'ERASURE', ...ofNoFile, synthetic: true });
  expect(renderReleases([aRelease({ rowsQuarantined: 4 }), erasure]).split('\n')).toEqual([
    '  no.  kind     dataset           period   file                           rows  left out  data       standing  when (UTC)        by',
    '    1  import   live-chat-survey  2023-04  2023-04-live-chat-survey.csv  1,234         4  real       in force  2023-05-03 08:15  analyst',
    '    2  erasure  live-chat-survey  2023-04  -                                 0         0  synthetic  -         2023-05-03 08:15  analyst',
  ]);
});

test('renderReleases() names the mapping of a file', () => {
  const mapped = aRelease({ fileName: 'export.csv', mapping: 'provider.json' });
  expect(renderReleases([mapped])).toContain('  export.csv by provider.json  ');
});

test('renderReleases() of nothing says how to begin', () => {
  expect(renderReleases([])).toContain('npx citizen import <dataset> <file>');
});

test('renderReleases() says what is in force, and by which release the rest was replaced or withdrawn', () => {
  const [april, may] = [month('2023-04'), month('2023-05')];
  const both = { from: april, to: may };
  const withdrawal = { kind: 'WITHDRAWAL', sha256: null } as const;
  const releases = [
    aRelease({ number: 1 }),
    aRelease({ number: 2, period: { from: may, to: may } }),
    aRelease({ number: 3, dataset: 'wmnow-membership' }),
    aRelease({ number: 4, kind: 'RESTATEMENT', fileName: null, sha256: null }),
    aRelease({ number: 5, kind: 'CORRECTION', period: both }),
    aRelease({ number: 6, ...withdrawal, period: both }),
    aRelease({ number: 7 }),
  ];
  const standings = renderReleases(releases)
    .split('\n')
    .slice(1)
    .map((line) => /real {2,}(.+?) {2}/.exec(line)?.[1]);
  expect(standings).toEqual([
    'replaced by 5',
    'replaced by 5',
    'in force',
    '-',
    'withdrawn by 6',
    '-',
    'in force',
  ]);
});
