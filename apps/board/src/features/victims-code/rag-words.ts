/** What each colour is called beside its reason, and how its tag looks. */
export const RAG_COLOURS = {
  BLUE: { word: 'Blue', className: 'govuk-tag--blue' },
  RED: { word: 'Red', className: 'govuk-tag--red' },
  AMBER: { word: 'Amber', className: 'govuk-tag--yellow' },
  GREEN: { word: 'Green', className: 'govuk-tag--green' },
} as const;

export const RAG_REASONS = {
  COMPLETE: 'complete',
  OVERDUE: 'overdue',
  OFF_TRACK: 'off track',
  AT_RISK: 'at risk',
  BEHIND: 'behind its time',
  SILENT: 'nothing reported',
  ON_COURSE: 'on course',
} as const;

export const STATUSES = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'In progress',
  COMPLETE: 'Complete',
} as const;

export const CONFIDENCES = {
  ON_TRACK: 'On track',
  AT_RISK: 'At risk',
  OFF_TRACK: 'Off track',
} as const;

export const DEPARTMENTS = {
  FORCE_CONTACT: 'Force Contact',
  FORCE_RESPONSE: 'Force Response',
  INVESTIGATION: 'Investigation',
  PUBLIC_PROTECTION: 'Public Protection',
  CRIMINAL_JUSTICE: 'Criminal Justice',
  WITNESS_CARE: 'Witness Care',
} as const;

const FIELDS: Readonly<Record<string, string>> = {
  priorityId: 'Priority',
  department: 'Department',
  title: 'Title',
  description: 'Description',
  startsOn: 'Start date',
  dueOn: 'Due date',
  completedOn: 'Date completed',
  meetingId: 'Meeting',
  progress: 'How much is done',
  confidence: 'Confidence',
  text: 'What has been done',
  reportedOn: 'Date of the note',
  meetsOn: 'Date',
  status: 'Status',
};

/** What a field of a plan is called on the page. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? field;
}

const CODES: Readonly<Record<string, string>> = { ...CONFIDENCES, ...DEPARTMENTS };

/** A value of a change as people read it: days and departments in words. */
export function valueInWords(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayName(value) : (CODES[value] ?? value);
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** 31 March 2023 */
export function dayName(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** 31 March 2023 at 09:30, in London */
export function momentName(moment: string): string {
  return MOMENT.format(new Date(moment));
}
