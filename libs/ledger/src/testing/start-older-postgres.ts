import { initialiseCluster } from '../persistence/embedded-cluster';
import { readCredentials } from '../persistence/embedded-credentials';
import { startServer } from '../persistence/embedded-server';
import { Client } from 'pg';

// The server of a folder as it was made when its only user, `citizen`, was the superuser. A process of its
// own, because jest cannot load the package: the argument is the folder.
const [, , directory = ''] = process.argv;

async function main(): Promise<void> {
  const { port, password } = await readCredentials(directory);
  const urlOf = (database: string) => `postgresql://citizen:${password}@127.0.0.1:${port}/${database}`;
  await initialiseCluster(directory, { port, user: 'citizen', password });
  const answers = async (): Promise<boolean> => {
    const client = new Client({ connectionString: urlOf('postgres') });
    try {
      await client.connect();
      await client.query('create database citizen');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const settings = { port, user: 'citizen', password, flags: [], detached: false, isReady: answers };
  const server = await startServer(directory, settings);
  process.send?.({ url: urlOf('citizen'), started: server !== null });
  process.on('message', () => void server?.stop().then(() => process.send?.('stopped')));
}

void main();
