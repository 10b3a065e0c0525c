type Values = Readonly<Record<string, unknown>>;

/** The sample year, which is also what the paper reports. */
const YEAR = { from: '2022-04', to: '2023-03' };

/** Values of variables that an operation has no default for, by the name of the variable. */
export const EXAMPLES: Values = { period: YEAR };

const edit = (input: Values): Values => ({ input: { clientKey: 'a-new-key-for-each-edit', ...input } });

/** The same by operation, where a name is not enough to know what is asked. */
export const EXAMPLES_OF: Readonly<Record<string, Values>> = {
  AreaFigures: { metrics: ['helped', 'polite'], area: 'E08000025' },
  AsTheBoardSawIt: { asOf: '2023-06-27T09:00:00Z' },
  CodeClock: {
    entitlement: { right: 2, startEvent: 'Crime reported', startedOn: '2022-06-01' },
    asAt: '2022-06-30',
  },
  ConfidenceElsewhere: { measure: 'GOOD_JOB' },
  ConfidenceTrend: { measure: 'OVERALL_CONFIDENCE' },
  KeyDrivers: { survey: 'INVESTIGATION' },
  Pack: { board: 'victims-thematic', period: { from: '2023-03', to: '2023-03' } },
  VictimsActionHistory: { id: '1.1' },
  WmnowMembership: { month: '2023-03' },
  WmnowNeighbourhoods: { neighbourhoods: ['ERDINGTON', 'MERIDEN'] },
  AddVictimsPriority: edit({
    id: '9',
    title: 'A priority to try edits with',
    description: 'To be withdrawn.',
    position: 9,
  }),
  UpdateVictimsPriority: edit({ id: '9', expectedVersion: 1, title: 'A priority with another title' }),
  AddVictimsAction: edit({
    id: '9.1',
    priorityId: '9',
    department: 'FORCE_CONTACT',
    title: 'An action to try edits with',
    description: 'To be withdrawn.',
    startsOn: '2023-04-03',
    dueOn: '2023-06-30',
  }),
  UpdateVictimsAction: edit({ id: '9.1', expectedVersion: 1, dueOn: '2023-07-31' }),
  AddVictimsActionNote: edit({
    actionId: '9.1',
    progress: 25,
    confidence: 'ON_TRACK',
    text: 'Begun.',
  }),
  AddVictimsBoardOrganisation: edit({ id: 'an-organisation', name: 'An organisation to try edits with' }),
  UpdateVictimsBoardOrganisation: edit({
    id: 'an-organisation',
    expectedVersion: 1,
    name: 'An organisation with another name',
  }),
  ScheduleVictimsBoardMeeting: edit({ id: '2023-07', meetsOn: '2023-07-20', invited: ['an-organisation'] }),
  UpdateVictimsBoardMeeting: edit({ id: '2023-07', expectedVersion: 1, status: 'HELD' }),
  RecordVictimsBoardDecision: edit({ meetingId: '2023-07', text: 'The update was noted.' }),
};
