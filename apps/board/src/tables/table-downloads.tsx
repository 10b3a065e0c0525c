import type { PublishedTable, PublishedWorkbook } from '@citizen-graph/exports';
import { CONTACT, FILE_FORMATS, saveWorkbook } from './save-workbook';

/** The files of a table: CSV, an accessible spreadsheet and JSON. */
export function TableDownloads({ table }: { readonly table: PublishedTable }) {
  return FILE_FORMATS.map(([format, name]) => (
    <Download
      key={format}
      name={name}
      of={table.title}
      onClick={() => void saveWorkbook(workbookOf(table), format)}
    />
  ));
}

interface DownloadProps {
  readonly name: string;
  readonly of: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

export function Download({ name, of, isDisabled = false, onClick }: DownloadProps) {
  return (
    <button type="button" className="link-button" disabled={isDisabled} onClick={onClick}>
      Download {name}
      <span className="govuk-visually-hidden"> of {of}</span>
    </button>
  );
}

function workbookOf(table: PublishedTable): PublishedWorkbook {
  return {
    title: table.title,
    about: [table.subtitle.geography, table.subtitle.period],
    contact: CONTACT,
    nextUpdate: table.state.nextUpdate,
    tables: [table],
  };
}
