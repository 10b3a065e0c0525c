/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether the target is reached as things are. */
export type AssuranceCode =
  /** Consistently fails the target. */
  | 'CONSISTENTLY_FAILS'
  /** Consistently passes the target. */
  | 'CONSISTENTLY_PASSES'
  /** Passes and fails the target by chance. */
  | 'INCONSISTENT'
  /** Assurance not judged. */
  | 'NOT_JUDGED'
  /** No target. */
  | 'NO_TARGET';

/** Why there is, or is not, an interval of a difference between two periods. */
export type ChangeIntervalStatus =
  /** The interval is given. */
  | 'COMPARED'
  /** Counts, levels, shares and ratios of two counts are no sample of anything: how far chance moves them is not known. */
  | 'NOT_A_SAMPLE'
  /** What one of the two figures rests on is not known, or does not fit it. */
  | 'NO_BASE'
  /** There is no difference to give one of; the status of the change says why. */
  | 'NO_DIFFERENCE'
  /** A mean needs its standard deviation, over two records or more of which some differ. */
  | 'NO_SPREAD'
  /** The two share records, as periods that overlap do, or members at two moments, so that chance moves both alike. */
  | 'SHARED_RECORDS';

/** Why there is, or is not, a difference between two figures. */
export type ChangeStatus =
  /** The difference is given. */
  | 'CALCULATED'
  /** The figure adds up over months, and one of the two lacks months that have not come in. */
  | 'MONTHS_MISSING'
  /** One of the two figures is not given; its status says why. */
  | 'NO_FIGURE'
  /** The series breaks between the two. */
  | 'SERIES_BREAK';

/** Which earlier period a figure is set against. */
export type Comparison =
  /** The period of the same length directly before. */
  | 'PREVIOUS_PERIOD'
  /** To date: of a period whose last months have not come in, the same part of it a year before. */
  | 'SAME_PART_LAST_YEAR'
  /** The same months a year before. */
  | 'SAME_PERIOD_LAST_YEAR';

/** Keeps only the records that take one of the values. */
export type DimensionFilter = {
  /** A dimension of the metric. */
  readonly dimension: DimensionName;
  /** Codes of values of the dimension. */
  readonly values: ReadonlyArray<string>;
};

/** A way to cut a figure; each metric lists those that it has. */
export type DimensionName =
  /** The age of the respondent, in bands. */
  | 'AGE_BAND'
  /** The age of the person searched, in the ranges that are published. */
  | 'AGE_RANGE'
  /** The local policing area. */
  | 'AREA'
  /** How the person got in touch with the force. */
  | 'CHANNEL'
  /** The kind of crime. */
  | 'CRIME_TYPE'
  /** The department that keeps the Victims' Code. */
  | 'DEPARTMENT'
  /** Whether the respondent is disabled. */
  | 'DISABILITY'
  /** Whether the victim has Enhanced Rights. */
  | 'ENHANCED_RIGHTS'
  /** The ethnic group that the respondent gave. */
  | 'ETHNICITY'
  /** The field of a record. */
  | 'FIELD'
  /** The police force, or a nation as a comparator. */
  | 'FORCE'
  /** The gender that the respondent gave, or that was recorded of the person searched. */
  | 'GENDER'
  /** Who handled a Live Chat. */
  | 'HANDLED_BY'
  /** The stage of a citizen or victim in their dealings with the force. */
  | 'JOURNEY_STAGE'
  /** The law that the search was made under. */
  | 'LEGISLATION'
  /** What a community message was about. */
  | 'MESSAGE_KIND'
  /** How the survey was taken, such as by SMS. */
  | 'MODE'
  /** The neighbourhood. */
  | 'NEIGHBOURHOOD'
  /** What was searched for. */
  | 'OBJECT_OF_SEARCH'
  /** The ethnic group that the officer saw. */
  | 'OFFICER_DEFINED_ETHNICITY'
  /** What came of it. */
  | 'OUTCOME'
  /** Whether the outcome of a search was linked to what was searched for. */
  | 'OUTCOME_LINKED'
  /** Where feedback on a search was asked for. */
  | 'PLACE'
  /** What residents want dealt with first. */
  | 'PRIORITY'
  /** The question of the survey that a comment was given beside. */
  | 'QUESTION'
  /** The right of the Victims' Code. */
  | 'RIGHT'
  /** The score that the respondent gave beside a comment, in bands. */
  | 'SCORE_BAND'
  /** What was searched: a person, a vehicle or both. */
  | 'SEARCH_TYPE'
  /** The ethnic group that the person searched gave. */
  | 'SELF_DEFINED_ETHNICITY'
  /** The ethnicity that the person searched gave, as one of the 18+1 codes. */
  | 'SELF_DEFINED_ETHNICITY_CODE'
  /** Whether a comment praises, criticises, does both or neither. */
  | 'SENTIMENT'
  /** The sex of the respondent. */
  | 'SEX'
  /** The sexual orientation that the respondent gave. */
  | 'SEXUAL_ORIENTATION'
  /** The survey that was answered. */
  | 'SURVEY'
  /** What a comment speaks of. */
  | 'THEME';

/** How a 95% confidence interval was made. */
export type IntervalMethod =
  /** Byar's approximation of the interval of a count of independent events, from 10 on. */
  | 'BYAR'
  /** The exact interval of a count of independent events, for counts below 10. */
  | 'EXACT_POISSON'
  /** The exact interval of a ratio of two rates of events, given how many there were in all, for counts below 10. */
  | 'EXACT_RATIO'
  /** The interval of the logarithm of a ratio of two rates. */
  | 'LOG_RATIO'
  /** The interval of the logarithm of a ratio of rates pooled over areas (Greenland and Robins). */
  | 'MANTEL_HAENSZEL'
  /** The interval of a difference of two rates of events, or of two published estimates, from the interval of each by squaring and adding (Zou and Donner). */
  | 'MOVER'
  /** Newcombe's hybrid score interval of a difference of two proportions, from the Wilson interval of each. */
  | 'NEWCOMBE'
  /** Newcombe's interval of a difference of two weighted proportions, on the effective base of each. */
  | 'NEWCOMBE_EFFECTIVE_BASE'
  /** As the publisher of the estimate printed it. */
  | 'PUBLISHED'
  /** Student's t interval of a mean, from its standard deviation. It knows sampling error alone. */
  | 'STUDENT_T'
  /** Welch's t interval of a difference of two means, which may vary differently. */
  | 'WELCH'
  /** The Wilson score interval of a proportion. It knows sampling error alone. */
  | 'WILSON'
  /** The Wilson score interval on the effective base of a weighted proportion. It knows sampling error alone. */
  | 'WILSON_EFFECTIVE_BASE';

/** A run of whole months, both ends included. */
export type PeriodInput = {
  /** The first month. */
  readonly from: string;
  /** The last month. */
  readonly to: string;
};

/** Which way a figure is meant to go. */
export type Polarity =
  /** A rise is an improvement. */
  | 'HIGHER_IS_BETTER'
  /** A fall is an improvement. */
  | 'LOWER_IS_BETTER'
  /** Neither a rise nor a fall is better. */
  | 'NEUTRAL';

/** What a figure is counted in. */
export type Unit =
  /** A number of records or people. */
  | 'COUNT'
  /** A mean number of days; the definition says whether only working days count. */
  | 'DAYS'
  /** Per cent, from 0 to 100. */
  | 'PERCENT'
  /** For every thousand people. */
  | 'PER_1000'
  /** A mean score in the scale of its question. */
  | 'SCORE';

/** Why there is, or is not, a number. */
export type ValueStatus =
  /** The question was asked, and nobody of these people answered it. */
  | 'NOT_ANSWERED'
  /** There is nobody, or nothing that can be put together, to calculate the figure for. */
  | 'NOT_APPLICABLE'
  /** The question was not asked of these people. */
  | 'NOT_ASKED'
  /** The source does not publish it. */
  | 'NOT_AVAILABLE'
  /** The data for this period has not come in. */
  | 'NOT_YET_AVAILABLE'
  /** The figure is given. */
  | 'PUBLISHED'
  /** It is of so few people that it could tell of one of them, and so is not given. */
  | 'SUPPRESSED'
  /** It is not given because a figure of few people could be worked out from it. */
  | 'SUPPRESSED_SECONDARY'
  /** It rests on too few people to be relied on, and so is not given. */
  | 'UNRELIABLE'
  /** It is not given to this audience, whatever it is. */
  | 'WITHHELD';

/** What the latest figure says of how things went. */
export type VariationCode =
  /** Common cause variation. */
  | 'COMMON_CAUSE'
  /** Special cause of concerning nature: higher values. */
  | 'CONCERN_HIGH'
  /** Special cause of concerning nature: lower values. */
  | 'CONCERN_LOW'
  /** Special cause of improving nature: higher values. */
  | 'IMPROVEMENT_HIGH'
  /** Special cause of improving nature: lower values. */
  | 'IMPROVEMENT_LOW'
  /** Special cause, neither improving nor concerning: higher values. */
  | 'NEUTRAL_HIGH'
  /** Special cause, neither improving nor concerning: lower values. */
  | 'NEUTRAL_LOW'
  /** Variation not judged. */
  | 'NOT_JUDGED';

export type LatestReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestReleasesQuery = { readonly releases: ReadonlyArray<{ readonly number: number, readonly dataset: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string } }> | null };

export type ChangeFragment = { readonly status: ChangeStatus, readonly absolute: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly test: { readonly pValue: number } | null } & { ' $fragmentName'?: 'ChangeFragment' };

export type FigureFragment = { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } & { ' $fragmentName'?: 'FigureFragment' };

export type BoardPackPageQueryVariables = Exact<{
  period: PeriodInput;
  chart: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BoardPackPageQuery = { readonly board: { readonly title: string, readonly purpose: string, readonly metrics: ReadonlyArray<
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'BoardMetric_ConfidenceMetric_Fragment': BoardMetric_ConfidenceMetric_Fragment;'SummaryMetric_ConfidenceMetric_Fragment': SummaryMetric_ConfidenceMetric_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'BoardMetric_StopSearchMetric_Fragment': BoardMetric_StopSearchMetric_Fragment;'SummaryMetric_StopSearchMetric_Fragment': SummaryMetric_StopSearchMetric_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'BoardMetric_SurveyMetric_Fragment': BoardMetric_SurveyMetric_Fragment;'SummaryMetric_SurveyMetric_Fragment': SummaryMetric_SurveyMetric_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'BoardMetric_VictimsCodeMetric_Fragment': BoardMetric_VictimsCodeMetric_Fragment;'SummaryMetric_VictimsCodeMetric_Fragment': SummaryMetric_VictimsCodeMetric_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'BoardMetric_WmnowMetric_Fragment': BoardMetric_WmnowMetric_Fragment;'SummaryMetric_WmnowMetric_Fragment': SummaryMetric_WmnowMetric_Fragment } }
      )
    > } | null };

type SummaryMetric_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly polarity: Polarity, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus }, readonly change: { readonly absolute: number | null, readonly test: { readonly pValue: number } | null } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string }, readonly assurance: { readonly code: AssuranceCode } } | null } & { ' $fragmentName'?: 'SummaryMetric_ConfidenceMetric_Fragment' };

type SummaryMetric_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly polarity: Polarity, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus }, readonly change: { readonly absolute: number | null, readonly test: { readonly pValue: number } | null } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string }, readonly assurance: { readonly code: AssuranceCode } } | null } & { ' $fragmentName'?: 'SummaryMetric_StopSearchMetric_Fragment' };

type SummaryMetric_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly polarity: Polarity, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus }, readonly change: { readonly absolute: number | null, readonly test: { readonly pValue: number } | null } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string }, readonly assurance: { readonly code: AssuranceCode } } | null } & { ' $fragmentName'?: 'SummaryMetric_SurveyMetric_Fragment' };

type SummaryMetric_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly polarity: Polarity, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus }, readonly change: { readonly absolute: number | null, readonly test: { readonly pValue: number } | null } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string }, readonly assurance: { readonly code: AssuranceCode } } | null } & { ' $fragmentName'?: 'SummaryMetric_VictimsCodeMetric_Fragment' };

type SummaryMetric_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly polarity: Polarity, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus }, readonly change: { readonly absolute: number | null, readonly test: { readonly pValue: number } | null } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string }, readonly assurance: { readonly code: AssuranceCode } } | null } & { ' $fragmentName'?: 'SummaryMetric_WmnowMetric_Fragment' };

export type SummaryMetricFragment =
  | SummaryMetric_ConfidenceMetric_Fragment
  | SummaryMetric_StopSearchMetric_Fragment
  | SummaryMetric_SurveyMetric_Fragment
  | SummaryMetric_VictimsCodeMetric_Fragment
  | SummaryMetric_WmnowMetric_Fragment
;

type BoardMetric_ConfidenceMetric_Fragment = (
  { readonly __typename: 'ConfidenceMetric', readonly id: string }
  & { ' $fragmentRefs'?: { 'BoardMetricRow_ConfidenceMetric_Fragment': BoardMetricRow_ConfidenceMetric_Fragment } }
) & { ' $fragmentName'?: 'BoardMetric_ConfidenceMetric_Fragment' };

type BoardMetric_StopSearchMetric_Fragment = (
  { readonly __typename: 'StopSearchMetric', readonly id: string }
  & { ' $fragmentRefs'?: { 'BoardMetricRow_StopSearchMetric_Fragment': BoardMetricRow_StopSearchMetric_Fragment } }
) & { ' $fragmentName'?: 'BoardMetric_StopSearchMetric_Fragment' };

type BoardMetric_SurveyMetric_Fragment = (
  { readonly __typename: 'SurveyMetric', readonly id: string }
  & { ' $fragmentRefs'?: { 'BoardMetricRow_SurveyMetric_Fragment': BoardMetricRow_SurveyMetric_Fragment } }
) & { ' $fragmentName'?: 'BoardMetric_SurveyMetric_Fragment' };

type BoardMetric_VictimsCodeMetric_Fragment = (
  { readonly __typename: 'VictimsCodeMetric', readonly id: string }
  & { ' $fragmentRefs'?: { 'BoardMetricRow_VictimsCodeMetric_Fragment': BoardMetricRow_VictimsCodeMetric_Fragment } }
) & { ' $fragmentName'?: 'BoardMetric_VictimsCodeMetric_Fragment' };

type BoardMetric_WmnowMetric_Fragment = (
  { readonly __typename: 'WmnowMetric', readonly id: string }
  & { ' $fragmentRefs'?: { 'BoardMetricRow_WmnowMetric_Fragment': BoardMetricRow_WmnowMetric_Fragment } }
) & { ' $fragmentName'?: 'BoardMetric_WmnowMetric_Fragment' };

export type BoardMetricFragment =
  | BoardMetric_ConfidenceMetric_Fragment
  | BoardMetric_StopSearchMetric_Fragment
  | BoardMetric_SurveyMetric_Fragment
  | BoardMetric_VictimsCodeMetric_Fragment
  | BoardMetric_WmnowMetric_Fragment
;

type BoardMetricRow_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string } } | null } & { ' $fragmentName'?: 'BoardMetricRow_ConfidenceMetric_Fragment' };

type BoardMetricRow_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string } } | null } & { ' $fragmentName'?: 'BoardMetricRow_StopSearchMetric_Fragment' };

type BoardMetricRow_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string } } | null } & { ' $fragmentName'?: 'BoardMetricRow_SurveyMetric_Fragment' };

type BoardMetricRow_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string } } | null } & { ' $fragmentName'?: 'BoardMetricRow_VictimsCodeMetric_Fragment' };

type BoardMetricRow_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null, readonly chart: { readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string } } | null } & { ' $fragmentName'?: 'BoardMetricRow_WmnowMetric_Fragment' };

export type BoardMetricRowFragment =
  | BoardMetricRow_ConfidenceMetric_Fragment
  | BoardMetricRow_StopSearchMetric_Fragment
  | BoardMetricRow_SurveyMetric_Fragment
  | BoardMetricRow_VictimsCodeMetric_Fragment
  | BoardMetricRow_WmnowMetric_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SummaryMetricFragmentDoc = new TypedDocumentString(`
    fragment SummaryMetric on Metric {
  id
  title
  polarity
  table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
    rows {
      value {
        status
      }
      change {
        absolute
        test {
          pValue
        }
      }
    }
  }
  chart(period: $chart, where: $where, asOf: $asOf) {
    variation {
      code
      title
    }
    assurance {
      code
    }
  }
}
    `, {"fragmentName":"SummaryMetric"}) as unknown as TypedDocumentString<SummaryMetricFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on MetricValue {
  status
  value
  numerator
  denominator
  effectiveBase
  interval {
    lower
    upper
    method
  }
  yearEnding
  shorthand
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on Change {
  period {
    from
    to
  }
  value {
    status
    value
    shorthand
  }
  status
  absolute
  interval {
    lower
    upper
  }
  intervalStatus
  test {
    pValue
  }
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const BoardMetricRowFragmentDoc = new TypedDocumentString(`
    fragment BoardMetricRow on Metric {
  id
  title
  unit
  table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
      change {
        ...Change
      }
    }
  }
  chart(period: $chart, where: $where, asOf: $asOf) {
    variation {
      code
      title
      description
    }
    assurance {
      code
      title
      description
    }
  }
}
    fragment Change on Change {
  period {
    from
    to
  }
  value {
    status
    value
    shorthand
  }
  status
  absolute
  interval {
    lower
    upper
  }
  intervalStatus
  test {
    pValue
  }
}
fragment Figure on MetricValue {
  status
  value
  numerator
  denominator
  effectiveBase
  interval {
    lower
    upper
    method
  }
  yearEnding
  shorthand
}`, {"fragmentName":"BoardMetricRow"}) as unknown as TypedDocumentString<BoardMetricRowFragment, unknown>;
export const BoardMetricFragmentDoc = new TypedDocumentString(`
    fragment BoardMetric on Metric {
  __typename
  id
  ...BoardMetricRow
}
    fragment Change on Change {
  period {
    from
    to
  }
  value {
    status
    value
    shorthand
  }
  status
  absolute
  interval {
    lower
    upper
  }
  intervalStatus
  test {
    pValue
  }
}
fragment Figure on MetricValue {
  status
  value
  numerator
  denominator
  effectiveBase
  interval {
    lower
    upper
    method
  }
  yearEnding
  shorthand
}
fragment BoardMetricRow on Metric {
  id
  title
  unit
  table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
      change {
        ...Change
      }
    }
  }
  chart(period: $chart, where: $where, asOf: $asOf) {
    variation {
      code
      title
      description
    }
    assurance {
      code
      title
      description
    }
  }
}`, {"fragmentName":"BoardMetric"}) as unknown as TypedDocumentString<BoardMetricFragment, unknown>;
export const LatestReleasesDocument = {"__meta__":{"hash":"sha256:2900d4ccb4c4a0208eb09e26106c885f854967f4c26283e06f5cf07c15c1f9ad"}} as unknown as TypedDocumentString<LatestReleasesQuery, LatestReleasesQueryVariables>;
export const BoardPackPageDocument = {"__meta__":{"hash":"sha256:80ce85d0ac3d4f3b3df6fb743ee6f7a3dacb51dd8e869512b73a630ad9a70354"}} as unknown as TypedDocumentString<BoardPackPageQuery, BoardPackPageQueryVariables>;