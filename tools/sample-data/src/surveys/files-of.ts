import type { SampleRow, SampleTable } from '../sample-table';
import { reportingYear } from '../time/months';

interface MonthOfRows {
  readonly month: string;
  readonly rows: () => Iterable<SampleRow>;
}

/** The months of one survey before they are laid out in files. */
export interface SurveyYear {
  readonly dataset: string;
  readonly columns: readonly string[];
  readonly months: readonly MonthOfRows[];
}

/** A file for each month, or one file for the reporting year. */
export function filesOf(
  { dataset, columns, months }: SurveyYear,
  by: 'month' | 'year',
): readonly SampleTable[] {
  if (by === 'year') {
    const fileName = `${reportingYear[0]}-to-${reportingYear.at(-1)}-${dataset}.csv`;
    return [{ dataset, fileName, columns, rows: () => allRows(months) }];
  }
  return months.map(({ month, rows }) => ({ dataset, fileName: `${month}-${dataset}.csv`, columns, rows }));
}

function* allRows(months: readonly MonthOfRows[]): Generator<SampleRow> {
  for (const { rows } of months) yield* rows();
}
