import { aDataset } from './a-dataset';
import { OPTIONS } from './test-ledger';
import { openDatabase } from '../persistence/data-source';
import { importFile } from '../persistence/import-file';

// A process of its own, so that a test can kill it: the arguments are the address of the database and the file.
const [, , url = '', path = ''] = process.argv;

async function main(): Promise<void> {
  const limits = { connections: 1, statementTimeout: 0 };
  const database = await openDatabase({ url, role: null, application: 'killed', ...limits });
  const onProgress = ({ rows }: { readonly rows: number }): void => void process.send?.(rows);
  await importFile(database, { dataset: aDataset() }, { path, options: { ...OPTIONS, onProgress } });
}

void main();
