import { month } from '@citizen-graph/reference';
import { editionStatus, findClause, rightCode } from './edition';
import type { Edition } from './edition';
import { EDITION_2021 } from './edition-2021';
import { EDITION_2026_DRAFT } from './edition-2026-draft';
import {
  EDITIONS,
  editionBreaks,
  editionsInForce,
  editionsOfPeriod,
  findEdition,
  getEdition,
} from './editions';

describe('EDITION_2021', () => {
  test('names the twelve rights as the Code does', () => {
    expect(EDITION_2021.rights.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 To be able to understand and to be understood',
      '2 To have the details of the crime recorded without unjustified delay',
      '3 To be provided with information when reporting the crime',
      '4 To be referred to services that support victims and have services and support tailored to your needs',
      '5 To be provided with information about compensation',
      '6 To be provided with information about the investigation and prosecution',
      '7 To make a Victim Personal Statement',
      '8 To be given information about the trial, trial process and your role as a witness',
      '9 To be given information about the outcome of the case and any appeals',
      '10 To be paid expenses and have property returned',
      '11 To be given information about the offender following a conviction',
      '12 To make a complaint about your Rights not being met',
    ]);
  });

  test('sets these limits in working days, and says who keeps them and which are confirmed', () => {
    const clauses = EDITION_2021.rights.flatMap(({ number, clauses: own }) =>
      own.map(({ code, timeLimit, responsible, confirmed }) =>
        [
          number,
          code,
          timeLimit === null ? 'no limit' : `${timeLimit.workingDays}/${timeLimit.underEnhancedRights}`,
          responsible,
          confirmed ? 'confirmed' : 'unconfirmed',
        ].join(' '),
      ),
    );
    expect(clauses).toEqual([
      '1 interpreter no limit POLICE unconfirmed',
      '2 recording no limit POLICE unconfirmed',
      '3 confirmation no limit POLICE unconfirmed',
      '4 referral 2/2 POLICE confirmed',
      '4 needs-offer no limit POLICE unconfirmed',
      '4 needs-assessment no limit POLICE confirmed',
      '4 needs-reassessment no limit POLICE confirmed',
      '4 needs-witness-care no limit WITNESS_CARE_UNIT confirmed',
      '5 compensation no limit POLICE unconfirmed',
      '5 compensation-claim no limit VICTIM unconfirmed',
      '6 investigation 5/1 POLICE confirmed',
      '6 prosecution 5/1 POLICE unconfirmed',
      '7 statement no limit POLICE unconfirmed',
      '8 hearing 1/1 WITNESS_CARE_UNIT confirmed',
      '8 court-decision 5/1 WITNESS_CARE_UNIT confirmed',
      '9 outcome 1/1 WITNESS_CARE_UNIT confirmed',
      '10 expenses 10/10 PROSECUTION unconfirmed',
      '10 property no limit POLICE unconfirmed',
      '11 contact-scheme no limit WITNESS_CARE_UNIT unconfirmed',
      '12 complaint-acknowledgement 10/10 POLICE unconfirmed',
      '12 complaint-answer 20/20 POLICE unconfirmed',
    ]);
  });
});

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('the %s edition', (_, edition) => {
  test('names each clause once, so that a record can name it', () => {
    const codes = edition.rights.flatMap(({ clauses }) => clauses.map(({ code }) => code));
    expect([...new Set(codes)]).toEqual(codes);
  });
});

describe('EDITION_2026_DRAFT', () => {
  test('is a draft: nothing is measured by it', () => {
    expect(editionStatus(EDITION_2026_DRAFT)).toBe('DRAFT');
    expect(editionsInForce()).toEqual([EDITION_2021]);
    expect(findEdition('2026-02-05')).toBe(EDITION_2021);
  });

  test('renames the rights that the consultation renames, and confirms no other', () => {
    const names = EDITION_2026_DRAFT.rights.filter(({ confirmed }) => confirmed);
    expect(names.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 To understand and be understood, and to have services adjusted to your needs',
      '4 To self-refer and/or to be referred',
    ]);
    const others = (edition: Edition) => edition.rights.filter(({ number }) => number !== 1 && number !== 4);
    expect(others(EDITION_2026_DRAFT).map(({ name }) => name)).toEqual(
      others(EDITION_2021).map(({ name }) => name),
    );
  });

  test('moves the needs assessment from right 4 to right 1, and confirms no clause', () => {
    const codesOf = (right: number) => EDITION_2026_DRAFT.rights[right - 1]?.clauses.map(({ code }) => code);
    expect(codesOf(1)).toEqual([
      'interpreter',
      'needs-offer',
      'needs-assessment',
      'needs-reassessment',
      'needs-witness-care',
    ]);
    expect(codesOf(4)).toEqual(['referral']);
    const clauses = EDITION_2026_DRAFT.rights.flatMap(({ clauses: own }) => own);
    expect(clauses.filter(({ confirmed }) => confirmed)).toEqual([]);
  });
});

/** Two editions, the former in force until the middle of a month, and a draft. */
const FORMER: Edition = { ...EDITION_2021, id: 'former', inForceFrom: '2020-01-01', inForceTo: '2021-03-14' };
const LATER: Edition = { ...EDITION_2021, id: 'later', inForceFrom: '2021-03-15' };
const MADE_UP = [FORMER, LATER, EDITION_2026_DRAFT];

test.each([
  ['2019-12-31', null],
  ['2020-01-01', 'former'],
  ['2021-03-14', 'former'],
  ['2021-03-15', 'later'],
  ['2030-01-01', 'later'],
])('findEdition() on %s is %s', (day, id) => {
  expect(findEdition(day, MADE_UP)?.id ?? null).toBe(id);
});

test('editionStatus() tells what is in force from what is replaced', () => {
  expect(MADE_UP.map(editionStatus)).toEqual(['REPLACED', 'IN_FORCE', 'DRAFT']);
});

test.each([
  ['2019-01', '2019-12', []],
  ['2020-01', '2021-02', ['former']],
  ['2021-03', '2021-03', ['former', 'later']],
  ['2021-04', '2026-12', ['later']],
])('editionsOfPeriod() from %s to %s are %j', (from, to, ids) => {
  const found = editionsOfPeriod({ from: month(from), to: month(to) }, MADE_UP);
  expect(found.map(({ id }) => id)).toEqual(ids);
});

test('editionBreaks() are the months in which editions come into force', () => {
  expect(editionBreaks(MADE_UP).map((each) => each.month)).toEqual(['2020-01', '2021-03']);
  expect(editionBreaks()).toEqual([
    {
      month: '2021-04',
      reason:
        'Victims’ Code, 2021 edition, came into force on 2021-04-01: what started before is measured by another Code.',
    },
  ]);
});

test('getEdition() gives the edition in force, or refuses and says which are known', () => {
  expect(getEdition('2022-06-01')).toBe(EDITION_2021);
  expect(() => getEdition('2021-03-31')).toThrow(
    expect.objectContaining({
      code: 'EDITION_UNKNOWN',
      message: 'No edition known here was in force on 2021-03-31; known: 2021 (in force from 2021-04-01).',
    }),
  );
});

describe('findClause()', () => {
  test.each([
    [6, 'Suspect arrested', null, 'investigation'],
    [6, 'Suspect charged', null, 'prosecution'],
    [8, 'Arrest warrant issued', 'court-decision', 'court-decision'],
    [10, 'Property no longer needed', null, 'property'],
    [12, 'Complaint received', null, 'complaint-acknowledgement'],
    [12, 'Complaint received', 'complaint-answer', 'complaint-answer'],
    [12, 'Complaint received', 'expenses', null],
    [6, 'Crime recorded', null, null],
    [13, 'Suspect arrested', null, null],
  ])('of right %d after "%s", named %s, is %s', (rightNumber, startEvent, clauseCode, code) => {
    expect(findClause(EDITION_2021, { rightNumber, startEvent, clauseCode })?.code ?? null).toBe(code);
  });
});

test('rightCode() has two digits, so that codes sort', () => {
  expect([rightCode(6), rightCode(12)]).toEqual(['RIGHT_06', 'RIGHT_12']);
});
