import { basename } from 'node:path';
import type { Period } from '@citizen-graph/reference';
import type { DataSource } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { filesInForce } from '../domain/files-in-force';
import type { NewRelease, Release } from '../domain/release';
import type { RecordDifference } from '../domain/replacement';
import { hashFile } from '../import/hash-file';
import type { Mapping } from '../import/mapping/read-mapping';
import type { DatasetSource } from './dataset-source';
import { releaseStaged } from './release-staged';
import { findReleases, lockLedger } from './release.queries';
import type { FileToImport } from './import-options';
import { findReplacement } from './replaced-files';
import type { ReplacedFile } from './replaced-files';
import { getPeriod, rowsSkipped, stageFile } from './stage-file';
import type { Staged } from './staging';

export interface ImportOutcome {
  /** Whether a release was written, or the file is in force already. */
  readonly outcome: 'RELEASED' | 'UNCHANGED';
  readonly release: Release;
}

/** What came of the import of a CSV. */
export interface ImportedFile extends ImportOutcome {
  /** The files whose place it took, with the records that left. */
  readonly replaced: readonly ReplacedFile[];
  /** How its records differ from theirs; null where it took no file's place. */
  readonly difference: RecordDifference | null;
  /** The releases of other records that it had completed anew. */
  readonly restated: readonly Release[];
}

interface StagedFile extends FileToImport {
  readonly sha256: string;
  readonly staged: Staged;
  readonly period: Period;
}

/**
 * Brings in a file by one release, or nothing of it. The same file by the same mapping again changes nothing;
 * another file of the same period is a correction. Throws a DomainError with a code of LEDGER_ERRORS.
 */
export async function importFile<Fields extends RecordFields>(
  database: DataSource,
  source: DatasetSource<Fields>,
  file: FileToImport,
): Promise<ImportedFile> {
  const { dataset } = source;
  const sha256 = await hashFile(file.path);
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    await manager.query(`set local work_mem = '64MB'`);
    const inForce = filesInForce(await findReleases(manager, { datasets: [dataset.id], asOf: null }));
    const same = inForce.find((release) => isSame(release, sha256, file.options.mapping));
    if (same !== undefined) return unchanged(same);
    const staged = await stageFile(manager, source, file);
    const period = await getPeriod(manager, dataset, { path: file.path, staged });
    const arriving = { fileName: basename(file.path), period };
    const { options } = file;
    const { replaced, difference } = await findReplacement(manager, dataset, { arriving, inForce, options });
    if ((await hashFile(file.path)) !== sha256) throw fileChanged(file.path);
    const kind = replaced.length === 0 ? 'IMPORT' : 'CORRECTION';
    const release = { ...newRelease(dataset, { ...file, sha256, staged, period }), kind } as const;
    const released = await releaseStaged(manager, dataset, {
      release,
      replaced: replaced.map((file) => file.release),
      cells: staged.cells.cells(),
    });
    const restated = (await source.restate?.(manager, options)) ?? [];
    return { outcome: 'RELEASED', release: released, replaced, difference, restated };
  });
}

function unchanged(release: Release): ImportedFile {
  return { outcome: 'UNCHANGED', release, replaced: [], difference: null, restated: [] };
}

function isSame(release: Release, sha256: string, mapping: Mapping | undefined): boolean {
  return release.sha256 === sha256 && release.mappingSha256 === (mapping?.sha256 ?? null);
}

function fileChanged(path: string): Error {
  return ledgerError(
    'FILE_CHANGED',
    `${basename(path)} changed while it was read. Nothing was imported; try again.`,
  );
}

function newRelease(
  dataset: Dataset,
  { path, options, sha256, staged, period }: StagedFile,
): Omit<NewRelease, 'kind'> {
  const { rowsRead, rowsRefused, rowsErased } = staged;
  const { synthetic, importedBy, mapping } = options;
  return {
    dataset: dataset.id,
    subject: dataset.subject,
    period,
    fileName: basename(path),
    sha256,
    rowsRead,
    mapping: mapping?.name ?? null,
    mappingSha256: mapping?.sha256 ?? null,
    rowsAccepted: rowsRead - rowsRefused - rowsErased - rowsSkipped(staged),
    rowsQuarantined: rowsRefused,
    rowsErased,
    synthetic,
    importedBy,
  };
}
