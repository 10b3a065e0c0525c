/** The columns of the tables of rights: each metric, and what it is called where there is little room. */
export const MEASURES = [
  ['victims-code-entitlements', 'Started'],
  ['victims-code-compliance', 'Met on time'],
  ['victims-code-missed', 'Missed'],
  ['victims-code-days-missed', 'Missed by, in working days'],
  ['victims-code-overdue', 'Overdue'],
  ['victims-code-days-overdue', 'Overdue by, in working days'],
  ['victims-code-delivered', 'Delivered, where no time limit is set'],
  ['victims-code-open', 'Open'],
] as const;
