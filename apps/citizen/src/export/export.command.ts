import { access } from 'node:fs/promises';
import { toFile } from '@citizen-graph/exports';
import type { FileFormat } from '@citizen-graph/exports';
import { withPlatform } from '../check/with-platform';
import type { AskedPlatform } from '../check/with-platform';
import type { CommandContext } from '../commands/command-context';
import { readToken } from '../config';
import { grouped } from '../terminal/table';
import { askFigures } from './ask-figures';
import { exportCommandError } from './errors';
import { filtersOf } from './figures-asked';
import type { FiguresAsked } from './figures-asked';
import { publishFigures } from './publish-figures';
import { writeExport } from './write-export';

export interface ExportOptions {
  readonly asked: FiguresAsked;
  readonly format: FileFormat;
  readonly out: string;
  /** Whether a file that is there may be written over. */
  readonly force: boolean;
  /** When figures are next due, in words; null where it is not said. */
  readonly nextUpdate: string | null;
  /** Of a gateway that runs; null to start the platform for the export. */
  readonly url: string | null;
}

/**
 * `citizen export`: the figures of a metric, or of the pack of a board, as a file.
 * @throws DomainError EXPORT_FILE_EXISTS, EXPORT_NOT_FOUND, EXPORT_REFUSED
 */
export async function exportFigures(
  options: ExportOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const { asked, format, out, force, nextUpdate, url } = options;
  if (!force) await refuseExisting(out);
  const write = async (platform: AskedPlatform): Promise<void> => {
    const read = await askFigures(platform, asked);
    const making = { filters: filtersOf(asked), madeAt: new Date().toISOString(), nextUpdate };
    const workbook = publishFigures(read, making);
    await writeExport(out, await toFile(workbook, format), force);
    const rows = workbook.tables.reduce((sum, table) => sum + table.rows.length, 0);
    terminal.say(`Wrote ${out}: ${counted(workbook.tables.length, 'table')}, ${counted(rows, 'row')}.`);
  };
  await (url === null ? withPlatform(config, write) : write({ url, token: readToken() }));
}

async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw exportCommandError(
      'EXPORT_FILE_EXISTS',
      `${path} is there already; name another file, or write over it with --force.`,
    );
}

function counted(count: number, what: string): string {
  return `${grouped(count)} ${what}${count === 1 ? '' : 's'}`;
}
