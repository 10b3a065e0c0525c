import { startTestServer, ask } from './testing/test-server';
import type { TestServer } from './testing/test-server';

async function readyz(server: TestServer): Promise<{ status: number; body: unknown }> {
  const response = await fetch(new URL('/readyz', server.url));
  return { status: response.status, body: await response.json() };
}

test('/readyz names its checks; one that fails, throws or hangs makes it 503, and /livez stays', async () => {
  const results = { database: true as boolean | Promise<boolean>, supergraph: true };
  const readiness = { database: () => results.database, supergraph: () => results.supergraph };
  const server = await startTestServer({ readiness });
  const checks = { database: true, supergraph: true };
  expect(await readyz(server)).toEqual({ status: 200, body: { ready: true, draining: false, checks } });
  const failures = [false, Promise.reject(new Error('gone')), new Promise<boolean>(() => undefined)];
  for (const failure of failures) {
    results.database = failure;
    expect(await readyz(server)).toEqual({
      status: 503,
      body: { ready: false, draining: false, checks: { ...checks, database: false } },
    });
  }
  expect((await fetch(new URL('/livez', server.url))).status).toBe(200);
  await server.stop();
});

test('stop() turns unready first, lets the request in flight finish, and then refuses connections', async () => {
  const config = { host: '127.0.0.1', port: 0, shutdownDelayMs: 500, shutdownGraceMs: 5_000 };
  const server = await startTestServer({ config });
  const inFlight = ask(server.url, '{ slow }');
  await server.slowStarted;
  const stopped = server.stop();
  expect(await readyz(server)).toEqual({ status: 503, body: { ready: false, draining: true, checks: {} } });
  expect((await ask(server.url, '{ hello }')).body).toEqual({ data: { hello: 'hello' } });
  let isStopped = false;
  void stopped.then(() => (isStopped = true));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(isStopped).toBe(false);
  server.release();
  expect(await inFlight).toMatchObject({ status: 200, body: { data: { slow: 'slow' } } });
  await stopped;
  await expect(ask(server.url, '{ hello }')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('stop() may be called twice', async () => {
  const server = await startTestServer();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(server.lines.filter((line) => line['msg'] === 'stopped')).toHaveLength(1);
});

test('stop() cuts a request that outlasts the grace period', async () => {
  const config = { host: '127.0.0.1', port: 0, shutdownDelayMs: 0, shutdownGraceMs: 50 };
  const server = await startTestServer({ config });
  const inFlight = ask(server.url, '{ slow }');
  const cut = expect(inFlight).rejects.toThrow('fetch failed');
  await server.slowStarted;
  await server.stop();
  await cut;
  server.release();
  expect(server.lines).toContainEqual(expect.objectContaining({ msg: 'request', cut: true }));
});
