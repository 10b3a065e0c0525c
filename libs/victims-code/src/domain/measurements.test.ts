import { EDITION_2021 } from './edition-2021';
import { measurementsOf } from './measurements';
import type { Outcome, Standing } from './outcome';

const dueOn = '2022-06-10';

type Counted = readonly [measure: string, numerator: 0 | 1, value?: number];

function outcomeOf(code: string, standing: Standing): Outcome {
  const clause = EDITION_2021.rights.flatMap(({ clauses }) => clauses).find((each) => each.code === code);
  if (clause === undefined) throw new Error(`no clause ${code}`);
  return { ...standing, edition: '2021', clause };
}

function measured(code: string, standing: Standing, wasPaused: boolean): readonly Counted[] {
  return measurementsOf(outcomeOf(code, standing), wasPaused).map(({ measure, numerator, value }) =>
    value === 0 ? [measure, numerator] : [measure, numerator, value],
  );
}

test.each<readonly [string, Standing, readonly Counted[]]>([
  ['investigation', { kind: 'MET', dueOn }, [['entitlement-on-time', 1]]],
  [
    'investigation',
    { kind: 'MISSED', dueOn, workingDaysLate: 3 },
    [
      ['entitlement-on-time', 0],
      ['entitlement-missed', 0, 3],
    ],
  ],
  [
    'investigation',
    { kind: 'OVERDUE', dueOn, workingDaysLate: 6 },
    [
      ['entitlement-on-time', 0],
      ['entitlement-overdue', 0],
      ['entitlement-days-overdue', 0, 6],
      ['entitlement-open', 0],
    ],
  ],
  ['investigation', { kind: 'DUE', dueOn }, [['entitlement-open', 0]]],
  ['investigation', { kind: 'PAUSED' }, [['entitlement-open', 0]]],
  ['recording', { kind: 'DELIVERED' }, [['entitlement-delivered', 1]]],
  [
    'recording',
    { kind: 'OPEN' },
    [
      ['entitlement-delivered', 0],
      ['entitlement-open', 0],
    ],
  ],
  [
    'investigation',
    { kind: 'NOT_APPLICABLE', reason: 'NOT_TRACEABLE' },
    [
      ['entitlement-not-applicable', 0],
      ['entitlement-not-applicable-not-traceable', 0],
    ],
  ],
])('measurementsOf() under %s, %j, are the entitlement and %j', (code, standing, results) => {
  expect(measured(code, standing, false)).toEqual([['entitlement', 0], ...results]);
  expect(measured(code, standing, true)).toEqual([['entitlement', 0], ...results, ['entitlement-paused', 0]]);
});

describe('measurementsOf() a clause beside which its right has others', () => {
  test.each<readonly [string, Standing, readonly Counted[]]>([
    ['complaint-answer', { kind: 'MET', dueOn }, [['clause-complaint-answer', 1]]],
    ['complaint-answer', { kind: 'MISSED', dueOn, workingDaysLate: 1 }, [['clause-complaint-answer', 0]]],
    ['complaint-answer', { kind: 'OVERDUE', dueOn, workingDaysLate: 1 }, [['clause-complaint-answer', 0]]],
    ['complaint-answer', { kind: 'DUE', dueOn }, []],
    ['complaint-answer', { kind: 'PAUSED' }, []],
    ['needs-assessment', { kind: 'DELIVERED' }, [['clause-needs-assessment', 1]]],
    ['needs-assessment', { kind: 'OPEN' }, [['clause-needs-assessment', 0]]],
    ['needs-assessment', { kind: 'NOT_APPLICABLE', reason: 'VICTIM_DECLINED' }, []],
  ])('counts %s, %j, apart', (code, standing, apart) => {
    const own = measured(code, standing, false).filter(([measure]) => measure.startsWith('clause-'));
    expect(own).toEqual(apart);
  });

  test('counts what is up to the victim apart alone, as nobody’s entitlement', () => {
    expect(measured('compensation-claim', { kind: 'OPEN' }, true)).toEqual([
      ['clause-compensation-claim', 0],
    ]);
    expect(measured('compensation-claim', { kind: 'DELIVERED' }, false)).toEqual([
      ['clause-compensation-claim', 1],
    ]);
  });
});
