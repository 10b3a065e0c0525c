import { recordedLogger } from './testing/log-lines';

test('createLogger() hides secrets by key and credentials inside any URL', () => {
  const { logger, text, lines } = recordedLogger();
  logger.info({ headers: { authorization: 'Bearer hunter2', cookie: 'hunter2', 'set-cookie': ['hunter2'] } });
  logger.info({
    req: { headers: { authorization: 'hunter2' } },
    databaseUrl: 'hunter2',
    DATABASE_URL: 'hunter2',
  });
  logger.error(
    { err: new Error('cannot reach postgres://user:hunter2@db:5432/x') },
    'at http://u:hunter2@host',
  );
  expect(text()).not.toMatch(/hunter2/);
  expect(lines[2]).toMatchObject({
    level: 'error',
    service: 'test',
    msg: 'at http://[hidden]@host',
    err: { message: 'cannot reach postgres://[hidden]@db:5432/x' },
  });
});

test('createLogger() leaves an ordinary URL alone', () => {
  const { logger, lines } = recordedLogger();
  logger.info({ url: 'http://127.0.0.1:4000/graphql' }, 'ask user@example.org at 10:30');
  expect(lines[0]).toMatchObject({
    url: 'http://127.0.0.1:4000/graphql',
    msg: 'ask user@example.org at 10:30',
  });
});
