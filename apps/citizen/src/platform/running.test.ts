import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announce, findRunning } from './running';

test('announce() tells other commands where the platform is until it stops, also in a folder that is not there yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'citizen-running-'));
  const home = join(folder, 'not', 'there');
  const running = { url: 'http://127.0.0.1:4000/graphql', issuer: 'https://login.example.police.uk' };
  expect(await findRunning(home)).toBeNull();
  const withdraw = await announce(home, running);
  expect(await findRunning(home)).toEqual(running);
  await withdraw();
  expect(await findRunning(home)).toBeNull();
  await rm(folder, { recursive: true });
});
