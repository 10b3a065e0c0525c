import type { ColumnOf } from './figure-column';
import { columnOf } from './figure-column';
import { figureCell, partCell, printedCell } from './figure-cells';
import type { FigureValue } from './figure-row';

type ValueColumn = ColumnOf<FigureValue>;

export const VALUE_COLUMNS: readonly ValueColumn[] = [
  columnOf(['value', 'Figure', 'number'], figureCell),
  columnOf(['status', 'Status', 'text'], ({ status }) => status),
  columnOf(['shorthand', 'Marks of the figure', 'symbol'], ({ value, shorthand }) =>
    value === null ? '' : (shorthand ?? ''),
  ),
  columnOf(['numerator', 'Number that count', 'count'], (value) => partCell(value, value.numerator)),
  columnOf(['denominator', 'Base', 'count'], (value) => printedCell(value, value.denominator)),
];

export const EFFECTIVE_BASE_COLUMN: ValueColumn = columnOf(
  ['effective_base', 'Effective base', 'number'],
  (value) => partCell(value, value.effectiveBase),
);

export const INTERVAL_COLUMNS: readonly ValueColumn[] = [
  columnOf(['interval_lower', '95% interval, lower limit', 'number'], (value) =>
    printedCell(value, value.interval?.lower),
  ),
  columnOf(['interval_upper', '95% interval, upper limit', 'number'], (value) =>
    printedCell(value, value.interval?.upper),
  ),
  columnOf(['interval_method', 'Method of the interval', 'text'], (value) =>
    printedCell(value, value.interval?.method),
  ),
  columnOf(['missing_months', 'Months that have not come in', 'text'], ({ missingMonths = [] }) =>
    missingMonths.join(' '),
  ),
  columnOf(['revised_by', 'Revised by releases', 'text'], ({ revisedBy = [] }) => revisedBy.join(' ')),
];

export const ESTIMATE_COLUMN: ValueColumn = columnOf(['year_ending', 'Survey year ending', 'date'], (value) =>
  partCell(value, value.yearEnding),
);
