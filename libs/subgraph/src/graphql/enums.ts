import {
  CHANGE_INTERVAL_STATUSES,
  CHANGE_STATUSES,
  INTERVAL_METHODS,
  TEST_METHODS,
  VALUE_STATUSES,
} from '@citizen-graph/metrics';
import type {
  ChangeIntervalStatus,
  ChangeStatus,
  IntervalMethod,
  TestMethod,
  ValueStatus,
} from '@citizen-graph/metrics';
import type { Comparison, DimensionName, Grain } from '@citizen-graph/reference';
import { registerEnum } from './register-enum';

export const GrainEnum = registerEnum<Grain>({
  name: 'Grain',
  description: 'How a period is cut into rows.',
  values: {
    WHOLE_PERIOD: 'One row for the whole period.',
    MONTH: 'One row a month.',
    FINANCIAL_QUARTER: 'One row a quarter of the financial year; April to June is the first.',
    FINANCIAL_YEAR: 'One row a financial year, which begins in April.',
    CALENDAR_QUARTER: 'One row a quarter of the calendar year; January to March is the first.',
    CALENDAR_YEAR: 'One row a calendar year.',
    ROLLING_12_MONTHS: 'One row a month, of the twelve months that end with it: such rows overlap.',
  },
});

export const ComparisonEnum = registerEnum<Comparison>({
  name: 'Comparison',
  description: 'Which earlier period a figure is set against.',
  values: {
    PREVIOUS_PERIOD: 'The period of the same length directly before.',
    SAME_PERIOD_LAST_YEAR: 'The same months a year before.',
    SAME_PART_LAST_YEAR:
      'To date: of a period whose last months have not come in, the same part of it a year before.',
  },
});

export const IntervalMethodEnum = registerEnum<IntervalMethod>({
  name: 'IntervalMethod',
  description: 'How a 95% confidence interval was made.',
  values: INTERVAL_METHODS,
});

export const TestMethodEnum = registerEnum<TestMethod>({
  name: 'TestMethod',
  description: 'How it was tested whether two figures differ by more than chance.',
  values: TEST_METHODS,
});

export const ValueStatusEnum = registerEnum<ValueStatus>({
  name: 'ValueStatus',
  description: 'Why there is, or is not, a number.',
  values: VALUE_STATUSES,
});

export const ChangeStatusEnum = registerEnum<ChangeStatus>({
  name: 'ChangeStatus',
  description: 'Why there is, or is not, a difference between two figures.',
  values: CHANGE_STATUSES,
});

export const ChangeIntervalStatusEnum = registerEnum<ChangeIntervalStatus>({
  name: 'ChangeIntervalStatus',
  description: 'Why there is, or is not, an interval of a difference between two periods.',
  values: CHANGE_INTERVAL_STATUSES,
});

export const DimensionNameEnum = registerEnum<DimensionName>({
  name: 'DimensionName',
  description: 'A way to cut a figure; each metric lists those that it has.',
  values: {
    AREA: 'The local policing area.',
    SURVEY: 'The survey that was answered.',
    AGE_BAND: 'The age of the respondent, in bands.',
    GENDER: 'The gender that the respondent gave, or that was recorded of the person searched.',
    ETHNICITY: 'The ethnic group that the respondent gave.',
    DISABILITY: 'Whether the respondent is disabled.',
    SEXUAL_ORIENTATION: 'The sexual orientation that the respondent gave.',
    HANDLED_BY: 'Who handled a Live Chat.',
    RIGHT: "The right of the Victims' Code.",
    DEPARTMENT: "The department that keeps the Victims' Code.",
    ENHANCED_RIGHTS: 'Whether the victim has Enhanced Rights.',
    PLACE: 'Where feedback on a search was asked for.',
    SEARCH_TYPE: 'What was searched: a person, a vehicle or both.',
    AGE_RANGE: 'The age of the person searched, in the ranges that are published.',
    SELF_DEFINED_ETHNICITY: 'The ethnic group that the person searched gave.',
    OFFICER_DEFINED_ETHNICITY: 'The ethnic group that the officer saw.',
    LEGISLATION: 'The law that the search was made under.',
    OBJECT_OF_SEARCH: 'What was searched for.',
    FORCE: 'The police force, or a nation as a comparator.',
    MODE: 'How the survey was taken, such as by SMS.',
    CHANNEL: 'How the person got in touch with the force.',
    JOURNEY_STAGE: 'The stage of a citizen or victim in their dealings with the force.',
    CRIME_TYPE: 'The kind of crime.',
    FIELD: 'The field of a record.',
    OUTCOME: 'What came of it.',
    NEIGHBOURHOOD: 'The neighbourhood.',
    MESSAGE_KIND: 'What a community message was about.',
    THEME: 'What a comment speaks of.',
    SEX: 'The sex of the respondent.',
    PRIORITY: 'What residents want dealt with first.',
    SELF_DEFINED_ETHNICITY_CODE: 'The ethnicity that the person searched gave, as one of the 18+1 codes.',
    OUTCOME_LINKED: 'Whether the outcome of a search was linked to what was searched for.',
    SCORE_BAND: 'The score that the respondent gave beside a comment, in bands.',
    SENTIMENT: 'Whether a comment praises, criticises, does both or neither.',
    QUESTION: 'The question of the survey that a comment was given beside.',
  },
});
