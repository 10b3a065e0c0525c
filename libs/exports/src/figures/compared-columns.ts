import type { ColumnOf } from './figure-column';
import { columnOf } from './figure-column';
import { figureCell, orNotApplicable, orNotAvailable } from './figure-cells';
import type { FigureChange, FigureNonResponse } from './figure-row';

export const CHANGE_COLUMNS: readonly ColumnOf<FigureChange>[] = [
  columnOf(['compared_from', 'Compared with, from', 'date'], ({ period }) => period.from),
  columnOf(['compared_to', 'Compared with, to', 'date'], ({ period }) => period.to),
  columnOf(['compared_value', 'Earlier figure', 'number'], ({ value }) => figureCell(value)),
  columnOf(['compared_status', 'Status of the earlier figure', 'text'], ({ value }) => value.status),
  columnOf(['change', 'Change', 'number'], ({ absolute, status }) => absolute ?? notCalculated(status)),
  columnOf(
    ['change_percent', 'Relative change', 'percent'],
    ({ relative, status }) => relative ?? notCalculated(status),
  ),
  columnOf(['change_status', 'Status of the change', 'text'], ({ status }) => status),
  columnOf(['change_interval_lower', '95% interval of the change, lower limit', 'number'], ({ interval }) =>
    orNotApplicable(interval?.lower),
  ),
  columnOf(['change_interval_upper', '95% interval of the change, upper limit', 'number'], ({ interval }) =>
    orNotApplicable(interval?.upper),
  ),
  columnOf(['change_interval_method', 'Method of the interval of the change', 'text'], ({ interval }) =>
    orNotApplicable(interval?.method),
  ),
  columnOf(['change_interval_status', 'Status of the interval of the change', 'text'], ({ intervalStatus }) =>
    orNotApplicable(intervalStatus),
  ),
  columnOf(['change_p_value', 'P-value of the change', 'number'], ({ test }) =>
    orNotApplicable(test?.pValue),
  ),
  columnOf(['change_test_method', 'Test of the change', 'text'], ({ test }) => orNotApplicable(test?.method)),
];

export const NON_RESPONSE_COLUMNS: readonly ColumnOf<FigureNonResponse>[] = [
  columnOf(['response_rate', 'Response rate', 'percent'], ({ responseRate }) => orNotAvailable(responseRate)),
  columnOf(['non_response_lower', 'Bound for non-response, lower', 'number'], ({ lower }) =>
    orNotAvailable(lower),
  ),
  columnOf(['non_response_upper', 'Bound for non-response, upper', 'number'], ({ upper }) =>
    orNotAvailable(upper),
  ),
  columnOf(['non_response_status', 'Status of the bounds', 'text'], ({ status }) => status),
];

function notCalculated(status: string) {
  return { shorthand: '[z]', status };
}
