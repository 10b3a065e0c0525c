/** An action of the made-up delivery plan, and how it goes. */
export interface ActionPlan {
  readonly id: string;
  readonly priority: string;
  readonly department: string;
  readonly title: string;
  readonly startsOn: string;
  readonly dueOn: string;
  /** How fast it goes: 1 is done on the due date, less is late. */
  readonly pace: number;
  /** The month of the board meeting that it arose from; empty where it did not. */
  readonly meeting: string;
}

const CONTACT = 'Force Contact';
const RESPONSE = 'Force Response';
const INVESTIGATION = 'Investigation';
const PROTECTION = 'Public Protection';
const JUSTICE = 'Criminal Justice';
const WITNESS = 'Witness Care';

export const DEPARTMENTS: readonly string[] = [
  CONTACT,
  RESPONSE,
  INVESTIGATION,
  PROTECTION,
  JUSTICE,
  WITNESS,
];

/** Made-up third-sector organisations. */
export const ORGANISATIONS: readonly (readonly [id: string, name: string])[] = [
  ['HARBOUR', 'Harbour House (made up)'],
  ['LANTERN', 'Lantern Victim Advocates (made up)'],
  ['OAKWELL', 'Oakwell Family Support (made up)'],
  ['THREEWAYS', 'Three Ways Restorative Justice (made up)'],
];

/** Made-up priorities. */
export const PRIORITIES: readonly (readonly [id: string, title: string, description: string])[] = [
  ['1', 'Tell victims what happens next', 'Every victim knows what to expect, from whom and when.'],
  ['2', 'Keep the time limits of the Code', 'The limits of the Code are met and their misses explained.'],
  ['3', 'Assess needs and refer to support', 'Needs are asked about early and support is offered.'],
  ['4', 'Make the victim’s voice heard', 'Statements are offered, taken and read; answers lead to change.'],
  ['5', 'Know the work and learn from it', 'Boards see figures that they can trust, and act on them.'],
];

type Course = readonly [startsOn: string, dueOn: string, pace: number, meeting?: string];

const ROWS: readonly (readonly [id: string, department: string, title: string, course: Course])[] = [
  ['1.1', CONTACT, 'Close each call with the next step', ['2022-04-01', '2022-07-31', 1.1]],
  ['1.2', RESPONSE, 'Leave a card with the crime number and a name', ['2022-04-01', '2022-09-30', 1]],
  ['1.3', INVESTIGATION, 'Update by the route that the victim chose', ['2022-05-01', '2022-12-31', 0.85]],
  ['1.4', CONTACT, 'Send the rights by text on the day', ['2022-06-15', '2023-03-31', 0.95, '2022-06']],
  ['2.1', INVESTIGATION, 'Show teams the clocks of the week', ['2022-04-01', '2022-10-31', 1.2]],
  ['2.2', JUSTICE, 'Agree with the courts how outcomes arrive', ['2022-05-01', '2023-01-31', 0.7]],
  ['2.3', WITNESS, 'Tell hearing dates on the day they come', ['2022-04-15', '2022-08-31', 1.05]],
  ['2.4', RESPONSE, 'Confirm every report in writing', ['2022-09-01', '2023-06-30', 1, '2022-08']],
  ['3.1', RESPONSE, 'Ask about needs at the first visit', ['2022-04-01', '2022-11-30', 0.9]],
  ['3.2', CONTACT, 'Offer a referral on the first call', ['2022-06-01', '2022-12-31', 1.15]],
  ['3.3', PROTECTION, 'Record a safe way to make contact', ['2022-04-01', '2022-09-15', 1.3]],
  ['3.4', PROTECTION, 'Meet support services every quarter', ['2022-10-01', '2023-09-30', 1, '2022-08']],
  ['4.1', INVESTIGATION, 'Offer a Victim Personal Statement', ['2022-04-01', '2022-12-15', 0.8]],
  ['4.2', JUSTICE, 'Track whether statements are read', ['2022-07-01', '2023-02-28', 0.6, '2022-06']],
  ['4.3', WITNESS, 'Ask victims after the trial how it was', ['2022-08-01', '2023-03-31', 1]],
  ['4.4', CONTACT, 'Show teams what victims say of them', ['2023-01-15', '2023-08-31', 1, '2023-01']],
  ['5.1', JUSTICE, 'Report every right by department each month', ['2022-04-01', '2022-06-30', 1]],
  ['5.2', PROTECTION, 'Review every complaint of a victim', ['2022-05-15', '2023-01-15', 0.9]],
  ['5.3', WITNESS, 'Train new staff in the Code', ['2022-09-01', '2023-03-15', 1.25]],
  ['5.4', INVESTIGATION, 'Dip-sample twenty files a month', ['2022-11-01', '2023-10-31', 1, '2022-10']],
];

/** Four actions a priority, the first number of which is the priority's. */
export const ACTIONS: readonly ActionPlan[] = ROWS.map(([id, department, title, course]) => {
  const [startsOn, dueOn, pace, meeting = ''] = course;
  return { id, priority: id.slice(0, 1), department, title, startsOn, dueOn, pace, meeting };
});
