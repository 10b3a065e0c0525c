import { aRelease } from '../testing/a-release';
import { renderReleases } from './render-releases';

test('renderReleases() gives a line for each release', () => {
  const erasure = aRelease({ number: 2, kind: 'ERASURE', fileName: null, rowsAccepted: 0, synthetic: true });
  expect(renderReleases([aRelease({ rowsQuarantined: 4 }), erasure]).split('\n')).toEqual([
    '  no.  kind     dataset           period   file                           rows  left out  data       when (UTC)        by',
    '    1  import   live-chat-survey  2023-04  2023-04-live-chat-survey.csv  1,234         4  real       2023-05-03 08:15  analyst',
    '    2  erasure  live-chat-survey  2023-04  -                                 0         0  synthetic  2023-05-03 08:15  analyst',
  ]);
});

test('renderReleases() names the mapping of a file', () => {
  const mapped = aRelease({ fileName: 'export.csv', mapping: 'provider.json' });
  expect(renderReleases([mapped])).toContain('  export.csv by provider.json  ');
});

test('renderReleases() of nothing says how to begin', () => {
  expect(renderReleases([])).toContain('npx citizen import <dataset> <file>');
});
