import { resolve } from 'node:path';
import { readConfig, showsStacks } from './config';

test('readConfig() uses a database of its own unless told otherwise', () => {
  const home = resolve(__dirname, '../../../.citizen');
  expect(readConfig({})).toEqual({ databaseUrl: null, home });
  expect(readConfig({ DATABASE_URL: '', CITIZEN_HOME: '' })).toEqual({ databaseUrl: null, home });
});

test('readConfig() takes a database and a folder', () => {
  const environment = { DATABASE_URL: 'postgresql://me:secret@db/citizen', CITIZEN_HOME: '/srv/citizen' };
  expect(readConfig(environment)).toEqual({
    databaseUrl: 'postgresql://me:secret@db/citizen',
    home: '/srv/citizen',
  });
});

test('readConfig() refuses another kind of database without showing the address', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://me:secret@db/citizen' });
  expect(read).toThrow(/^DATABASE_URL does not fit; expected an address such as postgresql:/);
  expect(read).not.toThrow(/secret/);
});

test.each([
  ['debug', true],
  ['warn', false],
])('showsStacks() at LOG_LEVEL %s is %j', (level, expected) => {
  expect(showsStacks({ LOG_LEVEL: level })).toBe(expected);
});
