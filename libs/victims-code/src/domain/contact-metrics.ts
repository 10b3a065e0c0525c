import type { Measure, MeasureReference, MetricDefinition } from '@citizen-graph/metrics';
import { DAYS_TO_AGREE } from './contact-agreement';
import { rightCode } from './edition';
import { getStage } from './journey-stage';
import { CONTACT_AGREED, CONTACT_KEPT, CONTACT_OVERDUE, CONTACT_PLAN_OUTSTANDING } from './measures';
import { CAUTION, EDITIONS_NAMED, commonTo } from './metric-basis';

const BASIS =
  'By the month in which the crime was recorded, as things stood on the date of the export. ' +
  `The agreement is promised by right 6 of ${EDITIONS_NAMED}.`;

const COMMON = {
  ...commonTo('victim-contact-agreements', 'Victim contact export'),
  companions: getStage('updates').experience,
};

/** How contact is agreed with victims, and whether it is kept. */
export const CONTACT_METRICS: readonly MetricDefinition[] = [
  {
    ...COMMON,
    id: 'victim-contact-agreed',
    title: 'Contact agreed with victims in time',
    definition:
      `Of victims with whom contact is agreed, or was to be by now, the percentage with whom it was within ${DAYS_TO_AGREE} ` +
      `days of the calendar. The force’s own target; that its days are those of the calendar is not confirmed. ${BASIS} ${CAUTION}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofRightSix(CONTACT_AGREED) },
  },
  {
    ...COMMON,
    id: 'victim-contact-plans-outstanding',
    title: `Contact plans outstanding for more than ${DAYS_TO_AGREE} days`,
    definition:
      `The number of victims with whom nothing was agreed although more than ${DAYS_TO_AGREE} days of the calendar had ` +
      `passed and contact had not ended. ${BASIS}`,
    unit: 'COUNT',
    polarity: 'LOWER_IS_BETTER',
    arithmetic: { kind: 'count', of: ofRightSix(CONTACT_PLAN_OUTSTANDING) },
  },
  {
    ...COMMON,
    id: 'victim-contacts-kept',
    title: 'Agreed contacts kept',
    definition:
      'An agreement to be in touch every so many days promises one contact at least in each span of so many. Of ' +
      `the spans that were over, the percentage in which the victim heard from the force. ${BASIS} ${CAUTION}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofRightSix(CONTACT_KEPT) },
  },
  {
    ...COMMON,
    id: 'victim-contacts-overdue',
    title: 'Victims whose agreed contact is overdue',
    definition: `The number of victims who had not heard from the force since a span passed without contact. ${BASIS}`,
    unit: 'COUNT',
    polarity: 'LOWER_IS_BETTER',
    arithmetic: { kind: 'count', of: ofRightSix(CONTACT_OVERDUE) },
  },
  {
    ...COMMON,
    id: 'victim-contact-days-overdue',
    title: 'Days by which agreed contact is overdue',
    definition: `The mean over victims whose contact is overdue, in days of the calendar. ${BASIS}`,
    unit: 'DAYS',
    polarity: 'LOWER_IS_BETTER',
    boards: [],
    arithmetic: { kind: 'mean', of: ofRightSix(CONTACT_OVERDUE) },
  },
];

function ofRightSix(measure: Measure): MeasureReference {
  return { measure, segments: [rightCode(6)] };
}
