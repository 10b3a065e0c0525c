import type { PublishedWorkbook } from '../model/published-table';
import { overviewOfTables } from './overview-of-tables';
import type { FigureTable, Making } from './state-of-figures';
import { tableOfFigures } from './table-of-figures';
import type { FigureMetric } from './table-of-figures';

/** Metrics that are published together, and what is told of their making. */
export interface PackOfFigures {
  /** Null for that of the only metric. */
  readonly title: string | null;
  readonly metrics: readonly (FigureMetric & { readonly table: FigureTable })[];
  readonly making: Making;
  /** Where the people of the figures are, such as "West Midlands". */
  readonly geography: string;
  /** Whom to ask, in words. */
  readonly contact: string;
}

/** The workbook that is published of the answers of several metrics: a table a metric. */
export function workbookOfFigures(pack: PackOfFigures): PublishedWorkbook {
  const { title, metrics, making, geography, contact } = pack;
  const tables = metrics.map(({ table, ...metric }) => tableOfFigures({ metric, table, making, geography }));
  const [first] = tables;
  return {
    title: title ?? first?.title ?? 'Figures',
    about: [
      ...(first === undefined ? [] : [`Figures of ${geography}, ${first.subtitle.period}.`]),
      'Every figure stands with its base, its interval, its status and the releases it rests on.',
    ],
    contact,
    nextUpdate: making.nextUpdate,
    tables,
  };
}

/**
 * A workbook with all its figures in one table first, where it has several tables: nobody compares metrics a sheet each.
 * A CSV file has them under one header anyway.
 */
export function withOverview(workbook: PublishedWorkbook): PublishedWorkbook {
  const { title, tables } = workbook;
  if (tables.length < 2) return workbook;
  return { ...workbook, tables: [overviewOfTables(`${title}: all metrics`, tables), ...tables] };
}
