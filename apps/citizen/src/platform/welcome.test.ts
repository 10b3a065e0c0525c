import { month } from '@citizen-graph/reference';
import type { Release } from '@citizen-graph/ledger';
import { aRelease } from '../testing/a-release';
import { renderWelcome } from './welcome';

const URL = 'http://127.0.0.1:4000/graphql';
const FORM = { url: 'http://127.0.0.1:4010', demonstrationCode: null };

function welcome(releases: readonly Release[], isDevelopment = true): string {
  return renderWelcome({ url: URL, releases, form: FORM, isDevelopment });
}

test('renderWelcome() sums up what is in force of each dataset and warns of synthetic data', () => {
  const earlier = aRelease({ rowsAccepted: 999, synthetic: true });
  const correction = aRelease({ number: 2, kind: 'CORRECTION', synthetic: true });
  const next = aRelease({ number: 3, period: { from: month('2023-05'), to: month('2023-05') } });
  const lines = welcome([earlier, correction, next]).split('\n');
  expect(lines.slice(1, 10)).toEqual([
    'The pages of the boards are at http://127.0.0.1:4000/',
    'The explorer for analysts is at http://127.0.0.1:4000/explorer/',
    `Citizen Graph answers at ${URL}`,
    'The form for feedback on stop and search answers at http://127.0.0.1:4010',
    '',
    'SYNTHETIC DATA: 1 of 2 files is made up. Nobody in it is real, and no figure may be quoted.',
    'Loaded: 2,468 rows by 3 releases',
    '  dataset           files   rows  period',
    '  live-chat-survey      2  2,468  2023-04 to 2023-05',
  ]);
});

test('renderWelcome() says nothing of synthetic data where all is real', () => {
  expect(welcome([aRelease()])).not.toContain('SYNTHETIC');
});

test('renderWelcome() of an empty database says how to begin', () => {
  expect(welcome([])).toContain('Nothing is loaded. To bring a file in: npx citizen import');
});

test('renderWelcome() leads to the form with a code that it says is synthetic', () => {
  const form = { ...FORM, demonstrationCode: '0123' };
  expect(renderWelcome({ url: URL, releases: [], form, isDevelopment: true })).toMatch(
    /SYNTHETIC code that counts for nothing: http:\/\/127\.0\.0\.1:4010\/f\/0123$/m,
  );
});

test('renderWelcome() warns that anybody gets a token where the issuer is the one for development', () => {
  expect(welcome([])).toContain('FOR DEVELOPMENT: anybody on this machine gets a token');
  expect(welcome([], false)).not.toContain('FOR DEVELOPMENT');
});
