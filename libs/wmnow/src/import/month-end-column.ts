import { Refusal, day } from '@citizen-graph/ledger';
import type { Column } from '@citizen-graph/ledger';
import { isLastDayOfMonth } from '../domain/month-end';

const NOT_A_MONTH_END = new Refusal('UNKNOWN_VALUE');

/** The last day of a month, kept as it is written; any other day is refused. */
export function monthEnd(header: string): Column<string> {
  const column = day(header);
  return {
    ...column,
    expected: 'the last day of a month, written YYYY-MM-DD',
    parse: (text, dialect) => {
      const found = column.parse(text, dialect);
      return found instanceof Refusal || isLastDayOfMonth(found) ? found : NOT_A_MONTH_END;
    },
  };
}
