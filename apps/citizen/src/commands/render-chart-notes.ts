import type { ChartNote } from '@citizen-graph/ledger';
import { renderTable } from '../terminal/table';
import type { TableColumn } from '../terminal/table';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'no.', align: 'right' },
  { heading: 'kind' },
  { heading: 'metric' },
  { heading: 'month' },
  { heading: 'of' },
  { heading: 'by' },
  { heading: 'when (UTC)' },
  { heading: 'retracted' },
  { heading: 'text' },
];

const NOTHING = `Nothing is recorded. To begin a new baseline, and to annotate a month:
  npx citizen chart rebase <metric> --month <YYYY-MM> --reason <text>
  npx citizen chart annotate <metric> --month <YYYY-MM> --text <text>`;

/** The notes on charts, one a line; without any it says how to record one. */
export function renderChartNotes(notes: readonly ChartNote[]): string {
  return notes.length === 0 ? NOTHING : renderTable(COLUMNS, notes.map(toCells));
}

function toCells(note: ChartNote): readonly string[] {
  const place = [note.area, note.segment].filter((each) => each !== null).join(', ');
  return [
    String(note.id),
    note.kind.toLowerCase(),
    note.metric,
    note.month,
    place === '' ? 'all' : place,
    note.recordedBy,
    inMinutes(note.recordedAt),
    note.retractedAt === null ? '-' : `${inMinutes(note.retractedAt)} by ${note.retractedBy}`,
    note.text,
  ];
}

function inMinutes(moment: Date): string {
  return moment.toISOString().slice(0, 16).replace('T', ' ');
}
