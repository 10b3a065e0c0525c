import { isMissing } from '@citizen-graph/exports';
import type { PublishedCell, PublishedColumn, PublishedTable } from '@citizen-graph/exports';
import { DataTable } from '../components/data-table';
import { STATUS_WORDS } from '../figures/status-words';

const TEXTS: readonly string[] = ['text', 'date', 'symbol'];

interface PublishedDataTableProps {
  readonly table: PublishedTable;
  readonly isCaptionHidden?: boolean;
}

/** A published table on a page: the same cells as in its files. */
export function PublishedDataTable({ table, isCaptionHidden = false }: PublishedDataTableProps) {
  const { title, columns, rows } = table;
  return (
    <DataTable
      caption={title}
      isCaptionHidden={isCaptionHidden}
      columns={columns.map(({ name, kind, unit }) => ({
        heading: unit === null ? name : `${name} (${unit})`,
        isNumeric: !TEXTS.includes(kind),
      }))}
      rows={rows.map((row) => row.map((cell, index) => written(cell, columns[index])))}
    />
  );
}

function written(cell: PublishedCell, column: PublishedColumn | undefined): string {
  if (isMissing(cell)) {
    const words = (STATUS_WORDS as Readonly<Record<string, string>>)[cell.status ?? ''];
    return words === undefined ? cell.shorthand : `${cell.shorthand} ${words}`;
  }
  if (typeof cell === 'string') return cell;
  const decimals = column?.kind === 'count' ? 0 : column?.kind === 'percent' ? 1 : 2;
  return cell.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
