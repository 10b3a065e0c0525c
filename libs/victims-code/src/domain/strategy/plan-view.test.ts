import { aNote, aPlanAction } from '../../testing/a-plan-action';
import type { Priority } from './plan';
import { filterActions, summarisePlan } from './plan-view';
import type { ActionFilter } from './plan-view';

const DAY = '2022-05-01';
const ALL: ActionFilter = { status: null, rag: null, department: null, dueBefore: null };

const actions = [
  aPlanAction({ id: '1.1', completedOn: '2022-04-30' }),
  aPlanAction({ id: '1.2', dueOn: '2022-04-30', department: 'INVESTIGATION' }),
  aPlanAction({ id: '2.1', priorityId: '2', notes: [aNote('2022-04-20')] }),
  aPlanAction({ id: '2.2', priorityId: '2', startsOn: '2022-05-02', department: 'INVESTIGATION' }),
  aPlanAction({ id: '2.3', priorityId: '2' }),
];

test.each([
  [{}, ['1.1', '1.2', '2.1', '2.2', '2.3']],
  [{ status: 'COMPLETE' }, ['1.1']],
  [{ status: 'IN_PROGRESS' }, ['1.2', '2.1', '2.3']],
  [{ status: 'NOT_STARTED' }, ['2.2']],
  [{ rag: 'RED' }, ['1.2']],
  [{ rag: 'GREEN' }, ['2.1', '2.2']],
  [{ department: 'INVESTIGATION' }, ['1.2', '2.2']],
  [{ dueBefore: '2022-06-30' }, ['1.2']],
  [{ rag: 'GREEN', department: 'INVESTIGATION' }, ['2.2']],
] as const)('filterActions() by %j', (filter, ids) => {
  expect(filterActions(actions, { ...ALL, ...filter }, DAY).map(({ id }) => id)).toEqual(ids);
});

test('summarisePlan() counts colours by priority, by department and in all', () => {
  const plan = { priorities: [aPriority('1', 'Inform'), aPriority('2', 'Support')], actions };
  expect(summarisePlan(plan, null, DAY)).toEqual([
    { code: 'ALL', label: 'All actions', actions: 5, colours: { BLUE: 1, RED: 1, AMBER: 1, GREEN: 2 } },
  ]);
  expect(summarisePlan(plan, 'PRIORITY', DAY)).toEqual([
    { code: '1', label: 'Inform', actions: 2, colours: { BLUE: 1, RED: 1, AMBER: 0, GREEN: 0 } },
    { code: '2', label: 'Support', actions: 3, colours: { BLUE: 0, RED: 0, AMBER: 1, GREEN: 2 } },
  ]);
  const none = { actions: 0, colours: { BLUE: 0, RED: 0, AMBER: 0, GREEN: 0 } };
  expect(summarisePlan(plan, 'DEPARTMENT', DAY)).toEqual([
    {
      code: 'FORCE_CONTACT',
      label: 'Force Contact',
      actions: 3,
      colours: { BLUE: 1, RED: 0, AMBER: 1, GREEN: 1 },
    },
    { code: 'FORCE_RESPONSE', label: 'Force Response', ...none },
    {
      code: 'INVESTIGATION',
      label: 'Investigation',
      actions: 2,
      colours: { BLUE: 0, RED: 1, AMBER: 0, GREEN: 1 },
    },
    { code: 'PUBLIC_PROTECTION', label: 'Public Protection', ...none },
    { code: 'CRIMINAL_JUSTICE', label: 'Criminal Justice', ...none },
    { code: 'WITNESS_CARE', label: 'Witness Care', ...none },
  ]);
});

function aPriority(id: string, title: string): Priority {
  return { id, title, description: title, position: Number(id), version: 1, synthetic: true };
}
