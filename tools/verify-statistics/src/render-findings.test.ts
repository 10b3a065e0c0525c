import { renderFindings } from './render-findings';

test('each finding has a row, with what it was set against below it, and the last line counts', () => {
  const wilson = {
    method: 'WILSON',
    against: 'A table',
    expected: '4 worked',
    found: '4 of 4',
    agrees: true,
  };
  const other = { method: 'BYAR', against: 'Draws', expected: '93% to 97%', found: '91%', agrees: false };
  expect(renderFindings([wilson, other]).split('\n')).toEqual([
    'agrees  method  expected    found',
    'yes     WILSON  4 worked    4 of 4',
    '        A table',
    'NO      BYAR    93% to 97%  91%',
    '        Draws',
    '',
    '1 of 2 agree',
  ]);
});
