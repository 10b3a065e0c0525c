import type { Dialect } from '../domain/column';

/** How texts that stand in no CSV are written: with a decimal point. */
export const PLAIN_DIALECT: Dialect = {
  encoding: 'utf-8',
  byteOrderMark: false,
  delimiter: ',',
  lineEnding: '\n',
};
