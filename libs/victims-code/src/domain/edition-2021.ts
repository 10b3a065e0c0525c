import type { Clause, EditionInForce, Right, TimeLimit } from './edition';
import type { ServiceProvider } from './service-provider';

const CODE =
  'Code of Practice for Victims of Crime in England and Wales, Ministry of Justice, in force 1 April 2021';

type Events = readonly [start: string | readonly string[], stop: string];

interface Terms {
  readonly limit?: TimeLimit;
  /** The police, where nobody else is named. */
  readonly by?: ServiceProvider;
}

/** A clause whose events or limit stand here from memory of the Code and still need checking against it. */
function unconfirmed(code: string, [start, stopEvent]: Events, { limit, by }: Terms = {}): Clause {
  return {
    code,
    startEvents: typeof start === 'string' ? [start] : start,
    stopEvent,
    timeLimit: limit ?? null,
    responsible: by ?? 'POLICE',
    source: CODE,
    confirmed: false,
  };
}

/** A clause as the Bedfordshire commissioner's page on its right sets it out. */
function confirmed(code: string, events: Events, { page, ...terms }: Terms & { page: number }): Clause {
  const source = `Office of the Bedfordshire Police and Crime Commissioner, Victims’ Code individual rights information, right ${page} of 12`;
  return { ...unconfirmed(code, events, terms), source, confirmed: true };
}

function within(workingDays: number, underEnhancedRights: number = workingDays): TimeLimit {
  return { workingDays, underEnhancedRights };
}

function right(number: number, name: string, clauses: readonly Clause[]): Right {
  return { number, name, source: CODE, confirmed: true, clauses };
}

/** The Code with twelve rights that has been in force since 1 April 2021. */
export const EDITION_2021: EditionInForce = {
  id: '2021',
  title: 'Victims’ Code, 2021 edition',
  inForceFrom: '2021-04-01',
  inForceTo: null,
  source: CODE,
  changes: ['Twelve rights take the place of the entitlements of the Code of October 2015.'],
  rights: [
    right(1, 'To be able to understand and to be understood', [
      unconfirmed('interpreter', ['Needs recorded', 'Interpreter offered']),
    ]),
    // The National Crime Recording Standard asks for 24 hours; the Code itself sets no working days.
    right(2, 'To have the details of the crime recorded without unjustified delay', [
      unconfirmed('recording', ['Crime reported', 'Crime recorded']),
    ]),
    right(3, 'To be provided with information when reporting the crime', [
      unconfirmed('confirmation', ['Crime recorded', 'Written confirmation sent']),
    ]),
    right(
      4,
      'To be referred to services that support victims and have services and support tailored to your needs',
      [
        confirmed('referral', ['Crime recorded', 'Referred to victim services'], {
          page: 4,
          limit: within(2),
        }),
        unconfirmed('needs-offer', ['Crime reported', 'Needs assessment offered']),
        confirmed('needs-assessment', ['Needs assessment offered', 'Needs assessed'], { page: 4 }),
        confirmed('needs-reassessment', ['Circumstances changed', 'Needs assessed again'], { page: 4 }),
        confirmed('needs-witness-care', ['Victim asked to attend court', 'Needs assessed by Witness Care'], {
          page: 4,
          by: 'WITNESS_CARE_UNIT',
        }),
      ],
    ),
    right(5, 'To be provided with information about compensation', [
      unconfirmed('compensation', ['Crime recorded', 'Compensation information given']),
      unconfirmed('compensation-claim', ['Compensation information given', 'Compensation claimed'], {
        by: 'VICTIM',
      }),
    ]),
    right(6, 'To be provided with information about the investigation and prosecution', [
      confirmed(
        'investigation',
        [
          [
            'Suspect arrested',
            'Suspect interviewed under caution',
            'Suspect released',
            'Bail changed or cancelled',
            'Decision not to investigate',
          ],
          'Victim told',
        ],
        { page: 6, limit: within(5, 1) },
      ),
      unconfirmed(
        'prosecution',
        [
          ['Suspect charged', 'No further action', 'Out-of-court disposal', 'Decision not to prosecute'],
          'Victim told',
        ],
        { limit: within(5, 1) },
      ),
    ]),
    right(7, 'To make a Victim Personal Statement', [
      unconfirmed('statement', ['Statement stage reached', 'Victim Personal Statement offered']),
    ]),
    right(8, 'To be given information about the trial, trial process and your role as a witness', [
      confirmed('hearing', ['Hearing date received', 'Victim told of hearing'], {
        page: 8,
        limit: within(1),
        by: 'WITNESS_CARE_UNIT',
      }),
      confirmed(
        'court-decision',
        [['Bail hearing outcome received', 'Arrest warrant issued'], 'Victim told of court decision'],
        { page: 8, limit: within(5, 1), by: 'WITNESS_CARE_UNIT' },
      ),
    ]),
    right(9, 'To be given information about the outcome of the case and any appeals', [
      confirmed('outcome', ['Outcome received', 'Victim told of outcome'], {
        page: 9,
        limit: within(1),
        by: 'WITNESS_CARE_UNIT',
      }),
    ]),
    right(10, 'To be paid expenses and have property returned', [
      unconfirmed('expenses', ['Claim received', 'Expenses paid'], { limit: within(10), by: 'PROSECUTION' }),
      unconfirmed('property', ['Property no longer needed', 'Property returned']),
    ]),
    right(11, 'To be given information about the offender following a conviction', [
      unconfirmed('contact-scheme', ['Offender sentenced', 'Referred to Victim Contact Scheme'], {
        by: 'WITNESS_CARE_UNIT',
      }),
    ]),
    right(12, 'To make a complaint about your Rights not being met', [
      unconfirmed('complaint-acknowledgement', ['Complaint received', 'Complaint acknowledged'], {
        limit: within(10),
      }),
      unconfirmed('complaint-answer', ['Complaint received', 'Complaint answered'], { limit: within(20) }),
    ]),
  ],
};
