export { isMissing } from './model/published-table';
export type {
  ColumnKind,
  MissingCell,
  PublishedCell,
  PublishedColumn,
  PublishedRelease,
  PublishedTable,
  PublishedWorkbook,
  TableFact,
  TableState,
  TableStatus,
} from './model/published-table';
export { SYMBOLS, symbolsIn } from './model/symbols';
export type { TableSymbol } from './model/symbols';
export { stateFacts, stateInWords } from './model/state-facts';
export { toCsv } from './csv/to-csv';
export { csvLines } from './csv/csv-lines';
export { neutralise } from './csv/neutralise';
export { writtenCell } from './csv/to-csv';
export { figureColumns, rowIn, toPublished } from './figures/figure-columns';
export type { FigureParts } from './figures/figure-columns';
export type { ColumnOf } from './figures/figure-column';
export type {
  FigureChange,
  FigureInterval,
  FigureNonResponse,
  FigurePeriod,
  FigureRow,
  FigureValue,
} from './figures/figure-row';
export { tableOfFigures } from './figures/table-of-figures';
export type { FigureMetric, FiguresAnswer } from './figures/table-of-figures';
export { workbookOfFigures } from './figures/workbook-of-figures';
export type { PackOfFigures } from './figures/workbook-of-figures';
export type { DisclosureRules, FigureTable, Making } from './figures/state-of-figures';
export { unitInWords } from './figures/units';
export { tablesOfAnswer } from './answers/tables-of-answer';
export type { Answered } from './answers/tables-of-answer';
export { toJson } from './json/to-json';
export { fileNameOf } from './model/file-name';
export { toXlsx } from './xlsx/to-xlsx';
export { EXPORT_ERRORS } from './errors';
export type { ExportErrorCode } from './errors';
export { toFile } from './to-file';
export type { FileFormat } from './to-file';
