import { DomainError } from '@citizen-graph/reference';
import { CommanderError } from 'commander';
import { describeFailure } from './failure';

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`connect ${code} db.internal:5432, password=hidden`), { code, path });
}

test.each([
  [new DomainError('FILE_EMPTY', 'x.csv holds no rows.'), 'FILE_EMPTY', 'x.csv holds no rows.', 1],
  [new DomainError('USAGE', 'Name the file.'), 'USAGE', 'Name the file.', 2],
  [new DomainError('INTERRUPTED', 'Stopped.'), 'INTERRUPTED', 'Stopped.', 130],
  [
    new CommanderError(
      1,
      'commander.unknownCommand',
      "error: unknown command 'imprt'\n(Did you mean import?)",
    ),
    'USAGE',
    "unknown command 'imprt' (Did you mean import?)",
    2,
  ],
  [
    Object.assign(new Error('The configuration cannot be used:\n  PORT: does not fit'), {
      name: 'ConfigurationError',
    }),
    'CONFIGURATION',
    'The configuration cannot be used:\n  PORT: does not fit',
    1,
  ],
  [
    systemError('EACCES', 'x.rejected.csv'),
    'FILE_NOT_WRITABLE',
    'x.rejected.csv cannot be written (EACCES); choose another path, or a folder that is there and yours to write to.',
    1,
  ],
])('describeFailure() of %s', (error, code, message, exitCode) => {
  expect(describeFailure(error)).toEqual({ code, message, exitCode });
});

test.each([
  ['42P01', 'NOT_MIGRATED'],
  ['42501', 'DATABASE_DENIED'],
  ['57P01', 'DATABASE_UNREACHABLE'],
  ['53100', 'DISK_FULL'],
  ['ENOSPC', 'DISK_FULL'],
  ['XX000', 'INTERNAL'],
])('describeFailure() of the system code %s is %s and leaks nothing', (systemCode, code) => {
  const failure = describeFailure(systemError(systemCode));
  expect(failure).toMatchObject({ code, exitCode: 1 });
  expect(failure.message).not.toMatch(/internal:5432|hidden/);
});

test('describeFailure() of what is no error at all is a fault of the program', () => {
  expect(describeFailure(7)).toMatchObject({ code: 'INTERNAL', exitCode: 1 });
});
