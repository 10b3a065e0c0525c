import { Refusal, required } from '@citizen-graph/ledger';
import type { Column } from '@citizen-graph/ledger';
import { parsePauses } from '../domain/pause';

const NOT_A_DATE = new Refusal('NOT_A_DATE');
const TOO_LONG = new Refusal('TOO_LONG');
const LONGEST = 500;

/** The spans in which a clock stood still, kept as they are written: `2022-04-03/2022-04-06;2022-05-01/`. */
export function pausesColumn(header: string): Column<string> {
  const expected =
    'days that exist, from/to, several parted by semicolons, the last perhaps without an end: ' +
    '2022-04-03/2022-04-06;2022-05-01/';
  return required(header, expected, (written) => {
    if (written.length > LONGEST) return TOO_LONG;
    return parsePauses(written) === null ? NOT_A_DATE : written;
  });
}
