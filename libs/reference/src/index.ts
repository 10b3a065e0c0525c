export { addMonths, month, parseMonth } from './month';
export type { Month } from './month';
export {
  ALWAYS,
  comparisonPeriod,
  contains,
  formatPeriod,
  lengthInMonths,
  overlaps,
  splitByGrain,
} from './period';
export type { Comparison, Grain, Period } from './period';
export { instantOf, isCalendarDay, londonDay, londonMonth, parseInstant } from './london-time';
export { LOCAL_POLICING_AREAS, UNKNOWN_AREA, findLocalPolicingArea } from './local-policing-area';
export type { LocalPolicingArea } from './local-policing-area';
export { BOARDS, findBoard } from './board';
export type { Board, BoardId } from './board';
export { AREA_DIMENSION, DIMENSION_NAMES, NOT_ANSWERED, NOT_RECORDED, PREFER_NOT_TO_SAY } from './dimension';
export type { Dimension, DimensionName, DimensionValue } from './dimension';
export { DomainError, invariant } from './domain-error';
export { shorten } from './shorten';
export { BANK_HOLIDAY_COVERAGE } from './bank-holidays';
export { CALENDAR_ERRORS, addWorkingDays, workingDaysBetween } from './working-days';
export type { CalendarErrorCode } from './working-days';
