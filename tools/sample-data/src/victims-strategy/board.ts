import type { Month } from '@citizen-graph/reference';
import { chooser } from '../random/chooser';
import { randomFor } from '../random/random';
import type { SampleRow } from '../sample-table';
import { reportingYear } from '../time/months';
import { DEPARTMENTS, ORGANISATIONS } from './plan';

const TUESDAY = 2;
/** The one that was called off, because its day was one of national mourning. */
const CANCELLED: Month | undefined = reportingYear[5];

const fromDepartment = chooser([
  ['Present', 78],
  ['Deputy', 14],
  ['Apologies', 7],
  ['Absent', 1],
] as const);
const fromOrganisation = chooser([
  ['Present', 66],
  ['Deputy', 10],
  ['Apologies', 18],
  ['Absent', 6],
] as const);

/** The board meets on the second Tuesday of the month. */
export function meetingDay(month: Month): string {
  const first = new Date(`${month}-01`).getUTCDay();
  const day = 8 + ((TUESDAY - first + 7) % 7);
  return `${month}-${String(day).padStart(2, '0')}`;
}

/** Whether the meeting of a month was held. */
export function isHeld(month: Month): boolean {
  return month !== CANCELLED;
}

/** A row for each member invited to each meeting of the year. */
export function* meetingRows(): Generator<SampleRow> {
  const random = randomFor('board attendance');
  for (const month of reportingYear) {
    const meeting = [month, meetingDay(month), isHeld(month) ? 'Held' : 'Cancelled'];
    for (const member of [...DEPARTMENTS, ...ORGANISATIONS.map(([id]) => id)]) {
      const choose = DEPARTMENTS.includes(member) ? fromDepartment : fromOrganisation;
      const attendance = choose(random);
      yield [...meeting, member, isHeld(month) ? attendance : 'Invited'];
    }
  }
}
