import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@citizen-graph/ledger';
import type { Dataset, ImportedFile, RecordFields } from '@citizen-graph/ledger';
import type { Month } from '@citizen-graph/reference';
import type { DataSource, EntityManager } from 'typeorm';
import { feedbackError } from '../domain/feedback-errors';
import { feedbackFileName } from '../import/feedback-file-name';
import { STOP_AND_SEARCH_FEEDBACK_ONLINE } from '../import/feedback-online.dataset';
import { STOP_AND_SEARCH_RECEIPTS } from '../import/receipts.dataset';
import { writeDatasetFile } from './feedback-csv';
import type { WrittenRow } from './feedback-csv';
import { deleteAnswers, findFeedbackMonth, findMonthsWaiting } from './feedback-month.queries';
import { findMonthsOfReceiptsToRelease, findReceiptCounts, receiptRows } from './receipt-month.queries';

/** A file that was written and brought in. */
export interface CollectedFile extends ImportedFile {
  readonly fileName: string;
}

interface Collection {
  readonly database: DataSource;
  readonly manager: EntityManager;
  readonly directory: string;
  readonly collectedBy: string;
}

interface FileOfMonth<Fields extends RecordFields> {
  readonly month: Month;
  readonly rows: Iterable<WrittenRow<Fields>>;
  readonly synthetic: boolean;
}

const COLLECT_LOCK = 4_201_010;

/**
 * Releases the answers that wait and the receipts as they stand, a file for each month: a month that was
 * released before is corrected. Where nothing is new it does nothing and returns no file. However it is
 * interrupted, the next time goes on. Throws COLLECTING_ALREADY and, with the disk, the errors of imports.
 */
export async function collectFeedback(
  database: DataSource,
  { collectedBy }: { readonly collectedBy: string },
): Promise<readonly CollectedFile[]> {
  const directory = await mkdtemp(join(tmpdir(), 'citizen-graph-feedback-'));
  try {
    // The imports have transactions of their own; this one holds the lock until they are all in.
    return await database.transaction(async (manager) => {
      await lockCollection(manager);
      const collection = { database, manager, directory, collectedBy };
      return [...(await collectAnswers(collection)), ...(await collectReceipts(collection))];
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function lockCollection(manager: EntityManager): Promise<void> {
  const [row] = await manager.query<{ locked: boolean }[]>('select pg_try_advisory_xact_lock($1) as locked', [
    COLLECT_LOCK,
  ]);
  if (row?.locked === true) return;
  throw feedbackError(
    'COLLECTING_ALREADY',
    'Another command is collecting the answers; nothing was done here.',
  );
}

async function collectAnswers(collection: Collection): Promise<readonly CollectedFile[]> {
  const { manager } = collection;
  const files: CollectedFile[] = [];
  for (const month of await findMonthsWaiting(manager)) {
    const answers = await findFeedbackMonth(manager, month);
    files.push(await release(collection, STOP_AND_SEARCH_FEEDBACK_ONLINE, { month, ...answers }));
    await deleteAnswers(
      manager,
      answers.rows.map(({ feedbackId }) => feedbackId),
    );
  }
  return files;
}

async function collectReceipts(collection: Collection): Promise<readonly CollectedFile[]> {
  const { manager } = collection;
  const files: CollectedFile[] = [];
  for (const month of await findMonthsOfReceiptsToRelease(manager)) {
    const counts = await findReceiptCounts(manager, month);
    const rows = receiptRows(month, counts);
    const synthetic = counts.some((count) => count.synthetic);
    files.push(await release(collection, STOP_AND_SEARCH_RECEIPTS, { month, rows, synthetic }));
  }
  return files;
}

async function release<Fields extends RecordFields>(
  { database, directory, collectedBy }: Collection,
  dataset: Dataset<Fields>,
  { month, rows, synthetic }: FileOfMonth<Fields>,
): Promise<CollectedFile> {
  const fileName = feedbackFileName(month, dataset.id);
  const path = join(directory, fileName);
  await writeDatasetFile(path, dataset, rows);
  const outcome = await importFile(
    database,
    { dataset },
    {
      path,
      options: {
        synthetic,
        importedBy: collectedBy,
        quarantinePercent: 0,
        replaceShorter: false,
        onIssues: () =>
          Promise.reject(new Error(`Invariant broken: ${fileName} has a row that does not fit`)),
        onNotice: () => undefined,
        onProgress: () => undefined,
      },
    },
  );
  return { fileName, ...outcome };
}
