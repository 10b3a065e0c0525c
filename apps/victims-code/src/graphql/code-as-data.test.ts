import { CodeClockDocument, CodeEditionsDocument } from '@citizen-graph/operations';
import type { CodeClockQuery, CodeClockQueryVariables, CodeEditionsQuery } from '@citizen-graph/operations';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { VICTIMS_CODE_MIGRATIONS } from '@citizen-graph/victims-code';
import { VICTIMS_CODE_SUBGRAPH } from '../start-victims-code';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(VICTIMS_CODE_SUBGRAPH, { 'victims-code': VICTIMS_CODE_MIGRATIONS });
});

afterAll(() => subgraph.drop());

describe('CodeEditions', () => {
  test('gives the edition in force and the draft, by which nothing is measured', async () => {
    const editions = await askEditions();
    expect(
      editions.map(({ id, status, inForceFrom, inForceTo }) => [id, status, inForceFrom, inForceTo]),
    ).toEqual([
      ['2021', 'IN_FORCE', '2021-04-01', null],
      ['2026-draft', 'DRAFT', null, null],
    ]);
    expect(editions[1]?.source).toContain('CP 1502, published 5 February 2026');
    expect(editions.map(({ rights }) => rights.length)).toEqual([12, 12]);
  });

  test('gives what a right promises, in how many working days, and where it is printed', async () => {
    const [current] = await askEditions();
    expect(current?.rights[5]).toEqual({
      number: 6,
      code: 'RIGHT_06',
      name: 'To be provided with information about the investigation and prosecution',
      source: expect.stringContaining('Ministry of Justice'),
      confirmed: true,
      clauses: [
        {
          code: 'investigation',
          startEvents: [
            'Suspect arrested',
            'Suspect interviewed under caution',
            'Suspect released',
            'Bail changed or cancelled',
            'Decision not to investigate',
          ],
          stopEvent: 'Victim told',
          workingDays: 5,
          workingDaysUnderEnhancedRights: 1,
          responsible: 'POLICE',
          source: expect.stringContaining('Bedfordshire'),
          confirmed: true,
        },
        {
          code: 'prosecution',
          startEvents: [
            'Suspect charged',
            'No further action',
            'Out-of-court disposal',
            'Decision not to prosecute',
          ],
          stopEvent: 'Victim told',
          workingDays: 5,
          workingDaysUnderEnhancedRights: 1,
          responsible: 'POLICE',
          source: expect.stringContaining('Ministry of Justice'),
          confirmed: false,
        },
      ],
    });
    expect(current?.rights[1]?.clauses).toMatchObject([
      {
        stopEvent: 'Crime recorded',
        workingDays: null,
        workingDaysUnderEnhancedRights: null,
        confirmed: false,
      },
    ]);
  });
});

describe('CodeClock', () => {
  // 2 and 3 June 2022 were bank holidays: five working days after 1 June end on the 10th, one on the 6th.
  const ARREST = { right: 6, startEvent: 'Suspect arrested', startedOn: '2022-06-01' };

  test.each<readonly [string, Partial<CodeClockQueryVariables['entitlement']>, string, object]>([
    ['due', {}, '2022-06-10', { status: 'DUE', dueOn: '2022-06-10', workingDaysLate: null }],
    ['overdue', {}, '2022-06-20', { status: 'OVERDUE', dueOn: '2022-06-10', workingDaysLate: 6 }],
    [
      'met',
      { stoppedOn: '2022-06-10' },
      '2022-06-20',
      { status: 'MET', dueOn: '2022-06-10', workingDaysLate: null },
    ],
    [
      'missed',
      { stoppedOn: '2022-06-13' },
      '2022-06-20',
      { status: 'MISSED', dueOn: '2022-06-10', workingDaysLate: 1 },
    ],
    [
      'moved by a pause of two working days',
      { pauses: [{ pausedOn: '2022-06-06', resumedOn: '2022-06-08' }] },
      '2022-06-14',
      { status: 'DUE', dueOn: '2022-06-14', workingDaysLate: null },
    ],
    [
      'paused',
      { pauses: [{ pausedOn: '2022-06-06' }] },
      '2022-06-20',
      { status: 'PAUSED', dueOn: null, workingDaysLate: null },
    ],
    [
      'under Enhanced Rights from a day on which it runs',
      { enhancedRightsFrom: '2022-06-07' },
      '2022-06-09',
      { status: 'OVERDUE', dueOn: '2022-06-08', workingDaysLate: 1 },
    ],
    [
      'not applicable',
      { notApplicableReason: 'NOT_TRACEABLE' },
      '2022-06-20',
      { status: 'NOT_APPLICABLE', dueOn: null, workingDaysLate: null },
    ],
  ])('reads an arrest as %s', async (_, changes, asAt, expected) => {
    const answer = await askClock({ ...ARREST, ...changes }, asAt);
    expect(answer).toEqual({
      data: {
        victimsCode: {
          clock: {
            edition: '2021',
            clause: {
              code: 'investigation',
              stopEvent: 'Victim told',
              workingDays: 5,
              workingDaysUnderEnhancedRights: 1,
            },
            ...expected,
          },
        },
      },
    });
  });

  // 20 working days after 4 July 2022: 5-8, 11-15, 18-22, 25-29 July, 1 August.
  test('reads the clause that is named, where several begin with one event', async () => {
    const complaint = { right: 12, startEvent: 'Complaint received', startedOn: '2022-07-04' };
    const due = async (clause?: string) => {
      const answer = await askClock(
        clause === undefined ? complaint : { ...complaint, clause },
        '2022-07-04',
      );
      return (answer as Answer<CodeClockQuery>).data.victimsCode?.clock?.dueOn;
    };
    expect(await due()).toBe('2022-07-18');
    expect(await due('complaint-answer')).toBe('2022-08-01');
  });

  test.each([
    ['EDITION_UNKNOWN', { startedOn: '2021-03-31' }, '2022-06-20'],
    ['CLAUSE_UNKNOWN', { startEvent: 'Crime reported' }, '2022-06-20'],
    ['CLOCK_CONTRADICTION', { stoppedOn: '2022-05-31' }, '2022-06-20'],
    ['NOT_A_DAY', { startedOn: '1 June 2022' }, '2022-06-20'],
    ['NOT_A_DAY', {}, '20 June 2022'],
    ['CLOCK_CONTRADICTION', {}, '2022-05-31'],
    ['OUTSIDE_BANK_HOLIDAYS', {}, '2029-01-01'],
  ])('refuses with %s %j as at %s', async (code, changes, asAt) => {
    expect(await askClock({ ...ARREST, ...changes }, asAt)).toMatchObject({
      data: { victimsCode: { clock: null } },
      errors: [{ path: ['victimsCode', 'clock'], extensions: { code } }],
    });
  });
});

interface Answer<Query> {
  readonly data: Query;
}

async function askEditions() {
  const answer = await subgraph.ask(CodeEditionsDocument.toString());
  return (answer as Answer<CodeEditionsQuery>).data.victimsCode?.editions ?? [];
}

function askClock(entitlement: CodeClockQueryVariables['entitlement'], asAt: string): Promise<unknown> {
  return subgraph.ask(CodeClockDocument.toString(), { entitlement, asAt });
}
