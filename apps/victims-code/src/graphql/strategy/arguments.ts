import { PeriodInputType, toPeriod } from '@citizen-graph/subgraph';
import { isCalendarDay } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { strategyError } from '@citizen-graph/victims-code';
import type {
  ActionFilter,
  ActionStatus,
  Department,
  MemberKind,
  RagColour,
} from '@citizen-graph/victims-code';
import { ArgsType, Field } from 'type-graphql';
import { ActionStatusEnum, DepartmentEnum, MemberKindEnum, RagColourEnum } from './enums';

@ArgsType()
export class ActionArguments {
  @Field(() => ActionStatusEnum, { nullable: true, description: 'Only actions that stand so.' })
  status!: ActionStatus | null;

  @Field(() => RagColourEnum, { nullable: true, description: 'Only actions of this colour.' })
  rag!: RagColour | null;

  @Field(() => DepartmentEnum, { nullable: true, description: 'Only actions that this department owns.' })
  department!: Department | null;

  @Field(() => String, { nullable: true, description: 'Only actions due before this day, YYYY-MM-DD.' })
  dueBefore!: string | null;
}

@ArgsType()
export class AttendanceArguments {
  @Field(() => PeriodInputType, { description: 'The months of the meetings.' })
  period!: PeriodInputType;

  @Field(() => MemberKindEnum, { nullable: true, description: 'Only departments, or only organisations.' })
  by!: MemberKind | null;
}

/** The filter that the arguments ask for; throws INVALID_INPUT naming the argument. */
export function toActionFilter({ status, rag, department, dueBefore }: ActionArguments): ActionFilter {
  return {
    status: status ?? null,
    rag: rag ?? null,
    department: department ?? null,
    dueBefore: toDay('StrategyPriority.actions(dueBefore:)', dueBefore),
  };
}

/** A day that an argument gives, or null; throws INVALID_INPUT naming the argument. */
export function toDay(argument: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (isCalendarDay(text)) return text;
  throw strategyError('INVALID_INPUT', `${argument} is not a day that exists; write YYYY-MM-DD.`);
}

/** The months that an argument gives; throws INVALID_PERIOD and INVALID_INPUT naming the argument. */
export function toMonths(argument: string, given: PeriodInputType): Period {
  const period = toPeriod(given);
  if (period.from <= period.to) return period;
  throw strategyError('INVALID_INPUT', `${argument} ends (${period.to}) before it begins (${period.from}).`);
}
