import type { Measure, Polarity } from '@citizen-graph/metrics';
import type { JourneyStage } from './journey-stage';
import { DELIVERED, ON_TIME, ofClause } from './measures';

/** One thing that the Code promises, as a figure of its own, by the stage at which it is kept or broken. */
export interface CodePromise {
  readonly id: string;
  readonly stage: JourneyStage['id'];
  readonly right: number;
  readonly title: string;
  readonly measure: Measure;
  readonly says: string;
  /** Higher is better, where nothing else stands. */
  readonly polarity?: Polarity;
}

const IN_TIME =
  'Of those met, missed or overdue, the percentage met within the limit, counted in working days of England and ' +
  'Wales. Left out: those not yet due, those whose clock stands still, and those that do not apply.';

const AT_ALL =
  'Of those that apply, the percentage done by the date of the export, however long it took: the Code sets no ' +
  'limit in working days.';

type Counted = Pick<CodePromise, 'measure' | 'says' | 'polarity'>;

const WITHIN_LIMIT: Counted = { measure: ON_TIME, says: IN_TIME };

const DONE: Counted = { measure: DELIVERED, says: AT_ALL };

/** The promises in the order of the journey. */
export const PROMISES: readonly CodePromise[] = [
  promise(['report', 2], ['recorded', 'Crimes recorded after the report'], DONE),
  promise(['report', 3], ['confirmed-in-writing', 'Reports confirmed in writing'], DONE),
  promise(['needs', 4], ['referred', 'Victims referred to services within two working days'], WITHIN_LIMIT),
  promise(['needs', 4], ['needs-offered', 'Needs assessments offered'], done('needs-offer')),
  promise(['needs', 4], ['needs-assessed', 'Needs assessments completed, of those offered'], {
    ...done('needs-assessment'),
    says: `${AT_ALL} A victim who declined is left out.`,
  }),
  promise(
    ['needs', 4],
    ['needs-reassessed', 'Needs assessed again after a change'],
    done('needs-reassessment'),
  ),
  promise(['needs', 5], ['compensation-told', 'Victims told about compensation'], DONE),
  promise(['needs', 5], ['compensation-claimed', 'Compensation claimed, by victims told about it'], {
    measure: ofClause('compensation-claim'),
    says: 'Of victims told about compensation, the percentage known to have claimed it by the date of the export. Nobody owes a claim, and no share of it is better than another.',
    polarity: 'NEUTRAL',
  }),
  promise(
    ['updates', 6],
    ['told-of-investigation', 'Victims told of steps in the investigation in time'],
    WITHIN_LIMIT,
  ),
  promise(
    ['court', 4],
    ['needs-witness-care', 'Needs assessed again by Witness Care before court'],
    done('needs-witness-care'),
  ),
  promise(
    ['court', 8],
    ['told-of-court', 'Victims told of hearings and court decisions in time'],
    WITHIN_LIMIT,
  ),
  promise(['outcome', 9], ['told-of-outcome', 'Victims told of the outcome in time'], WITHIN_LIMIT),
  promise(['outcome', 10], ['expenses-paid', 'Expenses paid within ten working days'], WITHIN_LIMIT),
  promise(['outcome', 10], ['property-returned', 'Property returned once it is no longer needed'], DONE),
  promise(['outcome', 11], ['contact-scheme', 'Victims referred to the Victim Contact Scheme'], DONE),
  promise(
    ['complaint', 12],
    ['complaints-acknowledged', 'Complaints acknowledged within ten working days'],
    withinLimit('complaint-acknowledgement'),
  ),
  promise(
    ['complaint', 12],
    ['complaints-answered', 'Complaints answered within twenty working days'],
    withinLimit('complaint-answer'),
  ),
];

function promise(
  [stage, right]: readonly [stage: JourneyStage['id'], right: number],
  [name, title]: readonly [name: string, title: string],
  counted: Counted,
): CodePromise {
  return { id: `victims-code-${name}`, stage, right, title, ...counted };
}

function done(clause: string): Counted {
  return { measure: ofClause(clause), says: AT_ALL };
}

function withinLimit(clause: string): Counted {
  return { measure: ofClause(clause), says: IN_TIME };
}
