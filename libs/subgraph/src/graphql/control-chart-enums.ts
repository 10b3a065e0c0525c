import {
  ASSURANCES,
  GAPS,
  LIMITS_STATUSES,
  POINT_TYPES,
  RULE_SETS,
  SPECIAL_CAUSES,
  STRETCH_REASONS,
  VARIATIONS,
} from '@citizen-graph/metrics';
import type {
  Assurance,
  Gap,
  LimitsStatus,
  PointType,
  RuleSetName,
  SpecialCause,
  StretchReason,
  Variation,
} from '@citizen-graph/metrics';
import { registerEnum } from './register-enum';

export const RuleSetEnum = registerEnum<RuleSetName>({
  name: 'ControlChartRuleSet',
  description: 'By which convention limits are calculated and special causes found.',
  values: mapped(RULE_SETS, ({ description }) => description),
});

export const LimitsStatusEnum = registerEnum<LimitsStatus>({
  name: 'ControlLimitsStatus',
  description: 'How far limits can be relied on.',
  values: LIMITS_STATUSES,
});

export const GapEnum = registerEnum<Gap>({
  name: 'ControlChartGap',
  description: 'Why a period has no point on a chart.',
  values: GAPS,
});

export const StretchReasonEnum = registerEnum<StretchReason>({
  name: 'ControlChartStretchReason',
  description: 'Why a stretch of a chart has a mean and limits of its own.',
  values: STRETCH_REASONS,
});

export const SpecialCauseEnum = registerEnum<SpecialCause>({
  name: 'SpecialCauseRule',
  description: 'What sets a point apart from chance.',
  values: SPECIAL_CAUSES,
});

export const PointTypeEnum = registerEnum<PointType>({
  name: 'ControlChartPointType',
  description: 'What a point says of how things went.',
  values: POINT_TYPES,
});

export const VariationEnum = registerEnum<Variation>({
  name: 'VariationCode',
  description: 'What the latest figure says of how things went.',
  values: mapped(VARIATIONS, ({ title }) => `${title}.`),
});

export const AssuranceEnum = registerEnum<Assurance>({
  name: 'AssuranceCode',
  description: 'Whether the target is reached as things are.',
  values: mapped(ASSURANCES, ({ title }) => `${title}.`),
});

function mapped<Name extends string, Item>(
  items: Readonly<Record<Name, Item>>,
  describe: (item: Item) => string,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<Item>(items).map(([name, item]) => [name, describe(item)]);
  return Object.fromEntries(entries) as Readonly<Record<Name, string>>;
}
