import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@citizen-graph/subgraph';
import { readKept } from '../kept/kept';
import { createProvider } from './create-provider';
import { loadOidcProvider } from './load-oidc-provider';

test('what fails outside a request is logged, and not printed', async () => {
  const printed = jest.spyOn(console, 'error').mockImplementation();
  const home = await mkdtemp(join(tmpdir(), 'provider-'));
  const lines: string[] = [];
  const provider = createProvider({
    oidc: await loadOidcProvider(),
    issuer: 'http://127.0.0.1:4020',
    kept: await readKept(home),
    redirectUris: [],
    partners: { find: async () => undefined, hasSecret: async () => false },
    logger: createLogger({ name: 'test', destination: { write: (line) => void lines.push(line) } }),
  });
  provider.callback();
  provider.emit('error', new Error('The connection was cut.'));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      level: 'error',
      msg: 'request failed',
      err: expect.objectContaining({ message: 'The connection was cut.' }),
    }),
  ]);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
  await rm(home, { recursive: true });
});
