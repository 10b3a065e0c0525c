import { fileNameOf, toCsv, toJson, toXlsx } from '@citizen-graph/exports';
import type { PublishedTable } from '@citizen-graph/exports';
import { saveFile } from './save-file';

/** The files of a table: CSV, an accessible spreadsheet and JSON. */
export function TableDownloads({ table }: { readonly table: PublishedTable }) {
  const save = (content: BlobPart, extension: string, type: string): void =>
    saveFile(content, { name: fileNameOf(table, extension), type });
  return (
    <>
      <Download name="CSV" of={table.title} onClick={() => save(toCsv(table), 'csv', 'text/csv')} />
      <Download name="Spreadsheet" of={table.title} onClick={() => void saveSpreadsheet(table)} />
      <Download
        name="JSON"
        of={table.title}
        onClick={() => save(toJson(table), 'json', 'application/json')}
      />
    </>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly of: string;
  readonly onClick: () => void;
}

export function Download({ name, of, onClick }: DownloadProps) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      Download {name}
      <span className="govuk-visually-hidden"> of {of}</span>
    </button>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function saveSpreadsheet(table: PublishedTable): Promise<void> {
  const workbook = {
    title: table.title,
    about: [table.subtitle.geography, table.subtitle.period],
    contact: 'Whoever runs Citizen Graph in West Midlands Police.',
    nextUpdate: table.state.nextUpdate,
    tables: [table],
  };
  saveFile(new Uint8Array(await toXlsx(workbook)), { name: fileNameOf(table, 'xlsx'), type: XLSX });
}
