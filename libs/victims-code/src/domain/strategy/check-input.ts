import { DEPARTMENTS } from '../department';
import { ATTENDANCE_STATUSES, MEETING_STATUSES } from './board-meeting';
import { strategyError } from './errors';
import {
  codeRule,
  dayRule,
  identifierRule,
  listRule,
  orNull,
  textRule,
  wholeNumberRule,
} from './input-rules';
import type { InputRule } from './input-rules';
import { CONFIDENCES } from './plan';

type RulesOn = (today: string) => Readonly<Record<string, InputRule>>;

const title = textRule(200);
const prose = textRule(4_000);
const expectedVersion = wholeNumberRule(1, 2_147_483_647);
const priorityRules = {
  id: identifierRule,
  title,
  description: prose,
  position: wholeNumberRule(1, 100),
};
const attendanceStatus = codeRule(Object.keys(ATTENDANCE_STATUSES));

/** The rule of each field of each mutation's input, by the names that the schema gives them. */
const INPUT_RULES = {
  addVictimsPriority: () => priorityRules,
  updateVictimsPriority: () => ({ ...priorityRules, expectedVersion }),
  addVictimsAction: (today) => ({ ...actionRules(today), meetingId: orNull(identifierRule) }),
  updateVictimsAction: (today) => ({ ...actionRules(today), expectedVersion }),
  addVictimsActionNote: (today) => ({
    actionId: identifierRule,
    progress: wholeNumberRule(0, 100),
    confidence: codeRule(Object.keys(CONFIDENCES)),
    text: prose,
    reportedOn: orNull(dayRule(today)),
  }),
  addVictimsBoardOrganisation: () => ({ id: identifierRule, name: title }),
  updateVictimsBoardOrganisation: () => ({ id: identifierRule, expectedVersion, name: title }),
  scheduleVictimsBoardMeeting: () => ({
    id: identifierRule,
    meetsOn: dayRule(),
    invited: listRule(identifierRule),
  }),
  updateVictimsBoardMeeting: () => ({
    id: identifierRule,
    expectedVersion,
    meetsOn: dayRule(),
    status: codeRule(Object.keys(MEETING_STATUSES)),
    attendance: listRule(attendanceRule),
  }),
  recordVictimsBoardDecision: () => ({
    meetingId: identifierRule,
    text: prose,
    actionId: orNull(identifierRule),
  }),
} as const satisfies Readonly<Record<string, RulesOn>>;

export type StrategyMutation = keyof typeof INPUT_RULES;

/** Throws INVALID_INPUT with everything that is wrong with an input; a field that is left out is not looked at. */
export function checkInput(mutation: StrategyMutation, input: object, today: string): void {
  const rules: Readonly<Record<string, InputRule>> = INPUT_RULES[mutation](today);
  const problems = Object.entries(input).flatMap(([field, value]: [string, unknown]) => {
    const problem = value === undefined ? null : (rules[field]?.(value) ?? null);
    return problem === null ? [] : [`input.${field} ${problem}`];
  });
  if (problems.length > 0) throw invalidInput(mutation, problems.join('. '));
}

/** The refusal of an input; the problem begins with the argument, such as `input.dueOn`. */
export function invalidInput(mutation: StrategyMutation, problem: string) {
  return strategyError('INVALID_INPUT', `Mutation.${mutation}: ${problem}.`);
}

function actionRules(today: string): Readonly<Record<string, InputRule>> {
  return {
    id: identifierRule,
    priorityId: identifierRule,
    department: codeRule(DEPARTMENTS.map(({ code }) => code)),
    title,
    description: prose,
    startsOn: dayRule(),
    dueOn: dayRule(),
    completedOn: orNull(dayRule(today)),
  };
}

function attendanceRule(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('member' in value) || !('status' in value)) {
    return 'lacks its member or status';
  }
  return identifierRule(value.member) ?? attendanceStatus(value.status);
}
