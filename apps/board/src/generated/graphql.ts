/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is reported of an action. */
export type AddVictimsActionNoteInput = {
  /** The action. */
  readonly actionId: string | number;
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** Whether it will be done in time. */
  readonly confidence: ProgressConfidence;
  /** How much is done, in per cent, from 0 to 100. */
  readonly progress: number;
  /** The day that it speaks of, YYYY-MM-DD; today unless given. */
  readonly reportedOn?: string | null | undefined;
  /** In words, in at most 4,000 characters; no names of victims. */
  readonly text: string;
};

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

/** Whom a server answers; a caller cannot choose. */
export type Audience =
  /** Analysts of the force: figures as they are calculated. */
  | 'analyst'
  /** Boards and front ends of the force: small figures are hidden, and others with them. */
  | 'internal'
  /** Partner organisations: every count carries noise. */
  | 'partner';

/** How a member attended a meeting. */
export type BoardAttendanceStatus =
  /** Did not come and had not said so. */
  | 'ABSENT'
  /** Did not come and had said so. */
  | 'APOLOGIES'
  /** Sent a deputy. */
  | 'DEPUTY'
  /** Asked to come; who came has not been recorded. */
  | 'INVITED'
  /** Came. */
  | 'PRESENT';

/** Whether a meeting was held. */
export type BoardMeetingStatus =
  /** It was not held. */
  | 'CANCELLED'
  /** It was held. */
  | 'HELD'
  /** It is still to be held. */
  | 'SCHEDULED';

/** What has to be known before a comparison of ethnic groups is read. */
export type CaveatCode =
  /** Searches are made, and ethnic groups live, more in some places than in others. A ratio for a large area mixes places that are searched a lot with places that are searched little: read it beside the ratio pooled over local authorities, and look at small areas. */
  | 'GEOGRAPHIC_CLUSTERING'
  /** The searches are by the ethnicity that the officer saw, the residents by the one that they gave: the same person may be in different groups. */
  | 'OFFICER_AGAINST_SELF'
  /** In the find rate no further action counts as nothing found. Other outcomes of which the link to the object of the search is not recorded are left out: see the completeness of that field. */
  | 'OUTCOME_NOT_LINKED'
  /** Residents are counted on the day that the denominator names. Groups have grown and shrunk since, and people who come to an area to work, study or go out are searched there without being residents. */
  | 'POPULATION_CHANGE'
  /** One person searched several times counts each time and cannot be told apart, so a rate is of searches and not of people, and its interval, which takes searches to be independent, is too narrow. */
  | 'REPEATED_SEARCHES'
  /** Searches without a stated or recorded ethnicity count in no group, so every rate is too low, and a ratio is wrong where some groups state theirs less often than others. */
  | 'UNREPORTED_ETHNICITY';

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

/** The stage of a citizen's journey through the force. */
export type CitizenStage =
  /** Getting in touch with the force. */
  | 'CONTACT'
  /** The crime being investigated. */
  | 'INVESTIGATION'
  /** What came of it, as a whole. */
  | 'OUTCOME'
  /** An officer attending. */
  | 'RESPONSE';

/** What a comment says of the service; words for the crime do not count. */
export type CommentSentiment =
  /** It does both. */
  | 'MIXED'
  /** It criticises. */
  | 'NEGATIVE'
  /** It does neither. */
  | 'NEUTRAL'
  /** It praises. */
  | 'POSITIVE';

/** Which earlier period a figure is set against. */
export type Comparison =
  /** The period of the same length directly before. */
  | 'PREVIOUS_PERIOD'
  /** To date: of a period whose last months have not come in, the same part of it a year before. */
  | 'SAME_PART_LAST_YEAR'
  /** The same months a year before. */
  | 'SAME_PERIOD_LAST_YEAR';

/** What a point says of how things went. */
export type ControlChartPointType =
  /** Within what chance alone brings. */
  | 'COMMON_CAUSE'
  /** More than chance, and not on the better side of the mean. */
  | 'CONCERN'
  /** More than chance, on the better side of the mean. */
  | 'IMPROVEMENT'
  /** More than chance, above the mean, of a figure that is neither good nor bad. */
  | 'NEUTRAL_HIGH'
  /** More than chance, not above the mean, of a figure that is neither good nor bad. */
  | 'NEUTRAL_LOW';

/** Why a stretch of a chart has a mean and limits of its own. */
export type ControlChartStretchReason =
  /** It is the first of the chart. */
  | 'FIRST_PERIOD'
  /** Somebody decided that a new baseline begins, and the decision is recorded. */
  | 'REBASING'
  /** The series breaks, so that figures cannot be set against earlier ones. */
  | 'SERIES_BREAK';

/** How far limits can be relied on. */
export type ControlLimitsStatus =
  /** The limits rest on as many figures as the rule set asks for. */
  | 'ESTABLISHED'
  /** There are too few figures in a row for limits, so that nothing is judged. */
  | 'NOT_ENOUGH_POINTS'
  /** The limits rest on few figures and move with each further one. */
  | 'TRIAL';

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

/** What makes an answer weaker than its intervals say. */
export type DriverWarningCode =
  /** Answers to drivers go together too closely for their weights to be told apart. */
  | 'COLLINEAR'
  /** More than a fifth of respondents did not answer every question. */
  | 'MANY_LEFT_OUT'
  /** Higher scores of a driver go with lower scores of the outcome. */
  | 'NEGATIVE_ASSOCIATION'
  /** A question was not asked in every month of the period. */
  | 'NOT_ASKED_THROUGHOUT'
  /** A question was worded anew within the period. */
  | 'SERIES_BREAK'
  /** Some resamples could not be weighed. */
  | 'UNUSABLE_RESAMPLES';

/** Whether anything is measured by an edition. */
export type EditionStatus =
  /** Published for consultation: nothing is measured by it. */
  | 'DRAFT'
  /** In force: what starts now is measured by it. */
  | 'IN_FORCE'
  /** Replaced: what started while it was in force is measured by it. */
  | 'REPLACED';

/** The five ethnic groups of the census. */
export type EthnicGroup =
  /** Asian or Asian British, Chinese among them. */
  | 'ASIAN'
  /** Black, African, Caribbean or Black British. */
  | 'BLACK'
  /** Mixed or multiple ethnic groups. */
  | 'MIXED'
  /** Other ethnic group, Arab among them. */
  | 'OTHER'
  /** White. */
  | 'WHITE';

/** Where an area lies in a funnel. */
export type FunnelPosition =
  /** Above the 95% limit, below that of 99.8%: where all areas are alike, 1 in 40 would lie so high. */
  | 'ABOVE_95'
  /** Above the 99.8% limit: where all areas are alike, 1 in 1,000 would lie so high. */
  | 'ABOVE_99_8'
  /** Below the 95% limit, above that of 99.8%: where all areas are alike, 1 in 40 would lie so low. */
  | 'BELOW_95'
  /** Below the 99.8% limit: where all areas are alike, 1 in 1,000 would lie so low. */
  | 'BELOW_99_8'
  /** The area has no figure, or not what it rests on; its status says why. */
  | 'NO_FIGURE'
  /** Within the 95% limits: no different from the overall figure, as far as can be told. */
  | 'WITHIN';

/** Why there is, or is not, a funnel. */
export type FunnelStatus =
  /** The limits are given. */
  | 'CALCULATED'
  /** There is no overall figure for areas to lie around. */
  | 'NO_FIGURE'
  /** No area has a figure to be placed by; the status of each says why. */
  | 'NO_FIGURE_OF_AREAS'
  /** The figure is neither a proportion nor a rate of events. */
  | 'NO_FUNNEL';

/** How a period is cut into rows. */
export type Grain =
  /** One row a quarter of the calendar year; January to March is the first. */
  | 'CALENDAR_QUARTER'
  /** One row a calendar year. */
  | 'CALENDAR_YEAR'
  /** One row a quarter of the financial year; April to June is the first. */
  | 'FINANCIAL_QUARTER'
  /** One row a financial year, which begins in April. */
  | 'FINANCIAL_YEAR'
  /** One row a month. */
  | 'MONTH'
  /** One row a month, of the twelve months that end with it: such rows overlap. */
  | 'ROLLING_12_MONTHS'
  /** One row for the whole period. */
  | 'WHOLE_PERIOD';

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

/** How far an invitation to a survey came. */
export type InvitationStep =
  /** The survey was completed. */
  | 'COMPLETED'
  /** It was delivered. */
  | 'DELIVERED'
  /** It was opened. */
  | 'OPENED'
  /** The person asked not to be surveyed again. It was delivered; whether it was opened is not known. */
  | 'OPTED_OUT'
  /** It was sent. */
  | 'SENT'
  /** The survey was begun. */
  | 'STARTED';

/** Why there are, or are not, bounds for those who did not answer. */
export type NonResponseStatus =
  /** The bounds are given. */
  | 'CALCULATED'
  /** More answered than were invited, or the figure is off its scale: one of the numbers is wrong. */
  | 'IMPOSSIBLE'
  /** How many were invited is not given; its status says why. */
  | 'INVITED_UNKNOWN'
  /** Nobody was invited. */
  | 'NOBODY_INVITED'
  /** Nobody recorded who was invited. */
  | 'NOT_RECORDED'
  /** Those invited are not told apart by what the figure is cut or filtered by, or by whether they were to be asked. */
  | 'NOT_TOLD_APART'
  /** The figure of those who answered is not given; its status says why. */
  | 'NO_FIGURE';

/** Why a group, or a pair of groups, is not compared. */
export type NotComparedReason =
  /** Those who did not answer, or were not recorded, may be of any group. */
  | 'NOT_A_GROUP'
  /** Counts, levels, shares and ratios of two counts are no sample of anything: how far chance moves them is not known. */
  | 'NOT_A_SAMPLE'
  /** What one of the two figures rests on is not known, or does not fit it. */
  | 'NO_BASE'
  /** The group has no figure; its status says why. */
  | 'NO_FIGURE'
  /** The group that it would be set against has no figure. */
  | 'NO_FIGURE_OF_REFERENCE'
  /** No other group has a figure. */
  | 'NO_OTHER_GROUP'
  /** A mean needs its standard deviation, over two records or more of which some differ. */
  | 'NO_SPREAD';

/** A run of whole months, both ends included. */
export type PeriodInput = {
  /** The first month. */
  readonly from: string;
  /** The last month. */
  readonly to: string;
};

/** Where an action stands on a day. */
export type PlanActionStatus =
  /** It has been completed. */
  | 'COMPLETE'
  /** It has started and is not complete. */
  | 'IN_PROGRESS'
  /** Its first day is still to come. */
  | 'NOT_STARTED';

/** Which way a figure is meant to go. */
export type Polarity =
  /** A rise is an improvement. */
  | 'HIGHER_IS_BETTER'
  /** A fall is an improvement. */
  | 'LOWER_IS_BETTER'
  /** Neither a rise nor a fall is better. */
  | 'NEUTRAL';

/** How sure those who do the work are that it will be done in time. */
export type ProgressConfidence =
  /** It may not be done in time. */
  | 'AT_RISK'
  /** It will not be done in time as things stand. */
  | 'OFF_TRACK'
  /** It will be done in time. */
  | 'ON_TRACK';

/** The colour of an action. It follows from a rule and is never set. */
export type RagColour =
  /** The action needs attention. */
  | 'AMBER'
  /** The action is complete. */
  | 'BLUE'
  /** Nothing gives cause for concern. */
  | 'GREEN'
  /** The action is late, or will be. */
  | 'RED';

/** The clause of the rule that gives the colour; the first that holds does. */
export type RagReason =
  /** AMBER: The latest note reports it at risk. */
  | 'AT_RISK'
  /** AMBER: It is due within 28 days, and its reported progress is below the share of its time that has passed. */
  | 'BEHIND'
  /** BLUE: The action has been completed. */
  | 'COMPLETE'
  /** RED: The latest note reports it off track. */
  | 'OFF_TRACK'
  /** GREEN: None of the other clauses holds. */
  | 'ON_COURSE'
  /** RED: The due date has passed. */
  | 'OVERDUE'
  /** AMBER: It has started, and for more than 35 days nothing has been reported. */
  | 'SILENT';

/** A decision of a meeting. */
export type RecordVictimsBoardDecisionInput = {
  /** The action of the plan that it is about, if it is about one. */
  readonly actionId?: string | number | null | undefined;
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** The meeting. */
  readonly meetingId: string | number;
  /** The decision, in at most 4,000 characters; no names of victims. */
  readonly text: string;
};

/** The group of a dimension that the others are set against. */
export type ReferenceGroup = {
  /** The code of the group. */
  readonly code: string;
  /** The dimension. */
  readonly dimension: DimensionName;
};

/** What a release did. */
export type ReleaseKind =
  /** Replaced earlier files of the same months. */
  | 'CORRECTION'
  /** Took out one person's record. */
  | 'ERASURE'
  /** Brought in a file. */
  | 'IMPORT'
  /** Stated records anew after boundaries, or what is measured, had changed. */
  | 'RESTATEMENT'
  /** Took a file out again. */
  | 'WITHDRAWAL';

/** Whether a standard was met, as far as the figure can tell. */
export type StandardComplianceStatus =
  /** The target lies within the interval: more answers are needed to tell. */
  | 'CANNOT_BE_TOLD'
  /** The whole of the interval is on the good side of the target, or at it. */
  | 'MET'
  /** The standard was not in force in these months. */
  | 'NOT_IN_FORCE'
  /** There is no figure, or none with an interval; its status says why. */
  | 'NOT_MEASURED'
  /** The whole of the interval is on the bad side of the target. */
  | 'NOT_MET';

/** How it was tested whether two figures differ by more than chance. */
export type TestMethod =
  /** The exact test of two rates of events, given how many there were in all, where fewer than 10 are expected in one. */
  | 'CONDITIONAL_BINOMIAL'
  /** The z test of two rates of events, given how many there were in all, where 10 or more are expected in each. */
  | 'CONDITIONAL_Z'
  /** The z test of two published estimates, with the standard error that each printed interval implies. */
  | 'ESTIMATES_Z'
  /** Fisher's exact test of two proportions, where fewer than 5 are expected in a cell. */
  | 'FISHER_EXACT'
  /** The z test of two proportions with their pooled variance, where 5 or more are expected in each cell. */
  | 'POOLED_Z'
  /** The z test of two weighted proportions with their pooled variance, on their effective bases. */
  | 'POOLED_Z_EFFECTIVE_BASE'
  /** Welch's t test of two means, which may vary differently. */
  | 'WELCH_T';

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

/** What to change of an action; the rest stays. */
export type UpdateVictimsActionInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** The day of completion, YYYY-MM-DD, at the latest today; null opens the action again. */
  readonly completedOn?: string | null | undefined;
  /** The department that owns it. */
  readonly department?: VictimsDepartment | null | undefined;
  /** The same in full, in at most 4,000 characters; no names of victims. */
  readonly description?: string | null | undefined;
  /** The last day in time, YYYY-MM-DD, not before the first. */
  readonly dueOn?: string | null | undefined;
  /** The version that you have seen; where there is a later one, the edit is refused. */
  readonly expectedVersion: number;
  /** The action. */
  readonly id: string | number;
  /** The priority that it serves. */
  readonly priorityId?: string | number | null | undefined;
  /** Its first day, YYYY-MM-DD. */
  readonly startsOn?: string | null | undefined;
  /** What is to be done, in at most 200 characters. */
  readonly title?: string | null | undefined;
};

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

/** A department of the force that owns actions and sits on the board. */
export type VictimsDepartment =
  /** Criminal Justice */
  | 'CRIMINAL_JUSTICE'
  /** Force Contact */
  | 'FORCE_CONTACT'
  /** Force Response */
  | 'FORCE_RESPONSE'
  /** Investigation */
  | 'INVESTIGATION'
  /** Public Protection */
  | 'PUBLIC_PROTECTION'
  /** Witness Care */
  | 'WITNESS_CARE';

/** Why joiners during a campaign are, or are not, set against those before it. */
export type WmnowCampaignEffectStatus =
  /** The joiners are set against those of the three months before. */
  | 'CALCULATED'
  /** Not every month of the campaign has come in. */
  | 'CAMPAIGN_MONTHS_MISSING'
  /** Not every one of the three months before has come in. */
  | 'MONTHS_BEFORE_MISSING'
  /** Nobody joined in the three months before. */
  | 'NOBODY_BEFORE'
  /** Another campaign ran in all of the place in one of the three months before. */
  | 'OTHER_CAMPAIGN_BEFORE';

export type LatestReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestReleasesQuery = { readonly releases: ReadonlyArray<{ readonly number: number, readonly dataset: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string } }> | null };

export type ChangeFragment = { readonly status: ChangeStatus, readonly absolute: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly test: { readonly pValue: number } | null } & { ' $fragmentName'?: 'ChangeFragment' };

export type ControlChartBlockFragment = { readonly asOf: string, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } }, readonly specialCause: { readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string } }>, readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } & { ' $fragmentName'?: 'ControlChartBlockFragment' };

export type FigureFragment = { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } & { ' $fragmentName'?: 'FigureFragment' };

type TabledFigure_ConfidenceMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'TabledFigure_ConfidenceMetric_Fragment' };

type TabledFigure_StopSearchMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'TabledFigure_StopSearchMetric_Fragment' };

type TabledFigure_SurveyMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'TabledFigure_SurveyMetric_Fragment' };

type TabledFigure_VictimsCodeMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'TabledFigure_VictimsCodeMetric_Fragment' };

type TabledFigure_WmnowMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'TabledFigure_WmnowMetric_Fragment' };

export type TabledFigureFragment =
  | TabledFigure_ConfidenceMetric_Fragment
  | TabledFigure_StopSearchMetric_Fragment
  | TabledFigure_SurveyMetric_Fragment
  | TabledFigure_VictimsCodeMetric_Fragment
  | TabledFigure_WmnowMetric_Fragment
;

export type GroupChartFragment = (
  { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
  & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
) & { ' $fragmentName'?: 'GroupChartFragment' };

export type MonthTrendFragment = (
  { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
  & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
) & { ' $fragmentName'?: 'MonthTrendFragment' };

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

export type PackFilesQueryVariables = Exact<{
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PackFilesQuery = { readonly board: { readonly title: string, readonly metrics: ReadonlyArray<
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly definition: string, readonly source: { readonly name: string, readonly publisher: string }, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null, readonly table: { readonly asOf: string, readonly asOfRelease: number | null, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null } | null, readonly breaks: ReadonlyArray<{ readonly month: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly relative: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null, readonly test: { readonly method: TestMethod, readonly pValue: number } | null } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly definition: string, readonly source: { readonly name: string, readonly publisher: string }, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null, readonly table: { readonly asOf: string, readonly asOfRelease: number | null, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null } | null, readonly breaks: ReadonlyArray<{ readonly month: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly relative: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null, readonly test: { readonly method: TestMethod, readonly pValue: number } | null } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly definition: string, readonly source: { readonly name: string, readonly publisher: string }, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null, readonly table: { readonly asOf: string, readonly asOfRelease: number | null, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null } | null, readonly breaks: ReadonlyArray<{ readonly month: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly relative: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null, readonly test: { readonly method: TestMethod, readonly pValue: number } | null } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly definition: string, readonly source: { readonly name: string, readonly publisher: string }, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null, readonly table: { readonly asOf: string, readonly asOfRelease: number | null, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null } | null, readonly breaks: ReadonlyArray<{ readonly month: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly relative: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null, readonly test: { readonly method: TestMethod, readonly pValue: number } | null } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly definition: string, readonly source: { readonly name: string, readonly publisher: string }, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null, readonly table: { readonly asOf: string, readonly asOfRelease: number | null, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null } | null, readonly breaks: ReadonlyArray<{ readonly month: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly relative: number | null, readonly intervalStatus: ChangeIntervalStatus, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly yearEnding: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null, readonly test: { readonly method: TestMethod, readonly pValue: number } | null } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    > } | null };

type ConfidenceTrendMetric_ConfidenceMetric_Fragment = { readonly byYear: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly code: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly value: (
        { readonly yearEnding: string | null }
        & { ' $fragmentRefs'?: { 'ConfidenceEstimateFragment': ConfidenceEstimateFragment;'PlottedFragment': PlottedFragment } }
      ) }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'ConfidenceTrendMetric_ConfidenceMetric_Fragment' };

type ConfidenceTrendMetric_StopSearchMetric_Fragment = { readonly byYear: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly code: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly value: (
        { readonly yearEnding: string | null }
        & { ' $fragmentRefs'?: { 'ConfidenceEstimateFragment': ConfidenceEstimateFragment;'PlottedFragment': PlottedFragment } }
      ) }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'ConfidenceTrendMetric_StopSearchMetric_Fragment' };

type ConfidenceTrendMetric_SurveyMetric_Fragment = { readonly byYear: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly code: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly value: (
        { readonly yearEnding: string | null }
        & { ' $fragmentRefs'?: { 'ConfidenceEstimateFragment': ConfidenceEstimateFragment;'PlottedFragment': PlottedFragment } }
      ) }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'ConfidenceTrendMetric_SurveyMetric_Fragment' };

type ConfidenceTrendMetric_VictimsCodeMetric_Fragment = { readonly byYear: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly code: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly value: (
        { readonly yearEnding: string | null }
        & { ' $fragmentRefs'?: { 'ConfidenceEstimateFragment': ConfidenceEstimateFragment;'PlottedFragment': PlottedFragment } }
      ) }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'ConfidenceTrendMetric_VictimsCodeMetric_Fragment' };

type ConfidenceTrendMetric_WmnowMetric_Fragment = { readonly byYear: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly code: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly value: (
        { readonly yearEnding: string | null }
        & { ' $fragmentRefs'?: { 'ConfidenceEstimateFragment': ConfidenceEstimateFragment;'PlottedFragment': PlottedFragment } }
      ) }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'ConfidenceTrendMetric_WmnowMetric_Fragment' };

export type ConfidenceTrendMetricFragment =
  | ConfidenceTrendMetric_ConfidenceMetric_Fragment
  | ConfidenceTrendMetric_StopSearchMetric_Fragment
  | ConfidenceTrendMetric_SurveyMetric_Fragment
  | ConfidenceTrendMetric_VictimsCodeMetric_Fragment
  | ConfidenceTrendMetric_WmnowMetric_Fragment
;

export type ConfidenceForcesFragment = { readonly force: { readonly code: string, readonly name: string }, readonly comparators: ReadonlyArray<{ readonly code: string, readonly name: string }> } & { ' $fragmentName'?: 'ConfidenceForcesFragment' };

export type ConfidenceElsewhereSectionQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type ConfidenceElsewhereSectionQuery = { readonly publicConfidence: { readonly localEstimates: { ' $fragmentRefs'?: { 'ElsewhereEstimatesFragment': ElsewhereEstimatesFragment } } | null } | null };

export type ElsewhereEstimatesFragment = { readonly intervals: string, readonly estimates: ReadonlyArray<{ readonly survey: string, readonly place: string, readonly periodEnding: string, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly ofForce: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } & { ' $fragmentName'?: 'ElsewhereEstimatesFragment' };

export type ConfidenceEstimateFragment = (
  { readonly status: ValueStatus, readonly yearEnding: string | null }
  & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
) & { ' $fragmentName'?: 'ConfidenceEstimateFragment' };

type LocalByArea_ConfidenceMetric_Fragment = { readonly byArea: (
    { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly funnel: { readonly overall: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string } }> } | null } & { ' $fragmentName'?: 'LocalByArea_ConfidenceMetric_Fragment' };

type LocalByArea_StopSearchMetric_Fragment = { readonly byArea: (
    { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly funnel: { readonly overall: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string } }> } | null } & { ' $fragmentName'?: 'LocalByArea_StopSearchMetric_Fragment' };

type LocalByArea_SurveyMetric_Fragment = { readonly byArea: (
    { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly funnel: { readonly overall: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string } }> } | null } & { ' $fragmentName'?: 'LocalByArea_SurveyMetric_Fragment' };

type LocalByArea_VictimsCodeMetric_Fragment = { readonly byArea: (
    { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly funnel: { readonly overall: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string } }> } | null } & { ' $fragmentName'?: 'LocalByArea_VictimsCodeMetric_Fragment' };

type LocalByArea_WmnowMetric_Fragment = { readonly byArea: (
    { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly funnel: { readonly overall: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string } }> } | null } & { ' $fragmentName'?: 'LocalByArea_WmnowMetric_Fragment' };

export type LocalByAreaFragment =
  | LocalByArea_ConfidenceMetric_Fragment
  | LocalByArea_StopSearchMetric_Fragment
  | LocalByArea_SurveyMetric_Fragment
  | LocalByArea_VictimsCodeMetric_Fragment
  | LocalByArea_WmnowMetric_Fragment
;

type LocalByQuarter_ConfidenceMetric_Fragment = { readonly byQuarter: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'LocalByQuarter_ConfidenceMetric_Fragment' };

type LocalByQuarter_StopSearchMetric_Fragment = { readonly byQuarter: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'LocalByQuarter_StopSearchMetric_Fragment' };

type LocalByQuarter_SurveyMetric_Fragment = { readonly byQuarter: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'LocalByQuarter_SurveyMetric_Fragment' };

type LocalByQuarter_VictimsCodeMetric_Fragment = { readonly byQuarter: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'LocalByQuarter_VictimsCodeMetric_Fragment' };

type LocalByQuarter_WmnowMetric_Fragment = { readonly byQuarter: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'LocalByQuarter_WmnowMetric_Fragment' };

export type LocalByQuarterFragment =
  | LocalByQuarter_ConfidenceMetric_Fragment
  | LocalByQuarter_StopSearchMetric_Fragment
  | LocalByQuarter_SurveyMetric_Fragment
  | LocalByQuarter_VictimsCodeMetric_Fragment
  | LocalByQuarter_WmnowMetric_Fragment
;

export type LocalConfidenceSectionQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LocalConfidenceSectionQuery = { readonly metric:
    | (
      { readonly definition: string }
      & { ' $fragmentRefs'?: { 'LocalByArea_ConfidenceMetric_Fragment': LocalByArea_ConfidenceMetric_Fragment;'LocalByQuarter_ConfidenceMetric_Fragment': LocalByQuarter_ConfidenceMetric_Fragment } }
    )
    | (
      { readonly definition: string }
      & { ' $fragmentRefs'?: { 'LocalByArea_StopSearchMetric_Fragment': LocalByArea_StopSearchMetric_Fragment;'LocalByQuarter_StopSearchMetric_Fragment': LocalByQuarter_StopSearchMetric_Fragment } }
    )
    | (
      { readonly definition: string }
      & { ' $fragmentRefs'?: { 'LocalByArea_SurveyMetric_Fragment': LocalByArea_SurveyMetric_Fragment;'LocalByQuarter_SurveyMetric_Fragment': LocalByQuarter_SurveyMetric_Fragment } }
    )
    | (
      { readonly definition: string }
      & { ' $fragmentRefs'?: { 'LocalByArea_VictimsCodeMetric_Fragment': LocalByArea_VictimsCodeMetric_Fragment;'LocalByQuarter_VictimsCodeMetric_Fragment': LocalByQuarter_VictimsCodeMetric_Fragment } }
    )
    | (
      { readonly definition: string }
      & { ' $fragmentRefs'?: { 'LocalByArea_WmnowMetric_Fragment': LocalByArea_WmnowMetric_Fragment;'LocalByQuarter_WmnowMetric_Fragment': LocalByQuarter_WmnowMetric_Fragment } }
    )
   | null };

export type LocalPrioritiesSectionQueryVariables = Exact<{
  period: PeriodInput;
  area?: string | number | null | undefined;
}>;


export type LocalPrioritiesSectionQuery = { readonly publicConfidence: { readonly localPriorities: { ' $fragmentRefs'?: { 'PrioritiesFragment': PrioritiesFragment } } | null } | null };

export type PrioritiesFragment = { readonly respondents: number | null, readonly method: string, readonly synthetic: boolean, readonly priorities: ReadonlyArray<{ readonly code: string, readonly label: string, readonly rank: number | null, readonly rankInterval: { readonly from: number, readonly to: number } | null, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment;'PlottedFragment': PlottedFragment } } }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } & { ' $fragmentName'?: 'PrioritiesFragment' };

export type ConfidenceTrendSectionQueryVariables = Exact<{
  period: PeriodInput;
  asOf?: string | null | undefined;
}>;


export type ConfidenceTrendSectionQuery = { readonly metric:
    | { ' $fragmentRefs'?: { 'ConfidenceTrendMetric_ConfidenceMetric_Fragment': ConfidenceTrendMetric_ConfidenceMetric_Fragment;'ConfidenceBasis_ConfidenceMetric_Fragment': ConfidenceBasis_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ConfidenceTrendMetric_StopSearchMetric_Fragment': ConfidenceTrendMetric_StopSearchMetric_Fragment;'ConfidenceBasis_StopSearchMetric_Fragment': ConfidenceBasis_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ConfidenceTrendMetric_SurveyMetric_Fragment': ConfidenceTrendMetric_SurveyMetric_Fragment;'ConfidenceBasis_SurveyMetric_Fragment': ConfidenceBasis_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ConfidenceTrendMetric_VictimsCodeMetric_Fragment': ConfidenceTrendMetric_VictimsCodeMetric_Fragment;'ConfidenceBasis_VictimsCodeMetric_Fragment': ConfidenceBasis_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ConfidenceTrendMetric_WmnowMetric_Fragment': ConfidenceTrendMetric_WmnowMetric_Fragment;'ConfidenceBasis_WmnowMetric_Fragment': ConfidenceBasis_WmnowMetric_Fragment } }
   | null, readonly publicConfidence: { ' $fragmentRefs'?: { 'ConfidenceForcesFragment': ConfidenceForcesFragment;'ConfidenceBasisOfForcesFragment': ConfidenceBasisOfForcesFragment } } | null };

type ConfidenceBasis_ConfidenceMetric_Fragment = { readonly definition: string, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } & { ' $fragmentName'?: 'ConfidenceBasis_ConfidenceMetric_Fragment' };

type ConfidenceBasis_StopSearchMetric_Fragment = { readonly definition: string, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } & { ' $fragmentName'?: 'ConfidenceBasis_StopSearchMetric_Fragment' };

type ConfidenceBasis_SurveyMetric_Fragment = { readonly definition: string, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } & { ' $fragmentName'?: 'ConfidenceBasis_SurveyMetric_Fragment' };

type ConfidenceBasis_VictimsCodeMetric_Fragment = { readonly definition: string, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } & { ' $fragmentName'?: 'ConfidenceBasis_VictimsCodeMetric_Fragment' };

type ConfidenceBasis_WmnowMetric_Fragment = { readonly definition: string, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } & { ' $fragmentName'?: 'ConfidenceBasis_WmnowMetric_Fragment' };

export type ConfidenceBasisFragment =
  | ConfidenceBasis_ConfidenceMetric_Fragment
  | ConfidenceBasis_StopSearchMetric_Fragment
  | ConfidenceBasis_SurveyMetric_Fragment
  | ConfidenceBasis_VictimsCodeMetric_Fragment
  | ConfidenceBasis_WmnowMetric_Fragment
;

export type ConfidenceBasisOfForcesFragment = { readonly mostSimilarGroup: { readonly source: string, readonly confirmed: boolean, readonly forces: ReadonlyArray<{ readonly name: string }> }, readonly designEffect: { readonly statement: string, readonly confirmed: boolean } } & { ' $fragmentName'?: 'ConfidenceBasisOfForcesFragment' };

export type DataReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type DataReleasesQuery = { readonly releases: ReadonlyArray<{ readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly sha256: string | null, readonly rowsRead: number | null, readonly rowsAccepted: number | null, readonly rowsQuarantined: number | null, readonly rowsErased: number | null, readonly importedAt: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string } }> | null };

export type DataMetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataMetricsQuery = { readonly metrics: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly definition: string, readonly source: { readonly name: string }, readonly boards: ReadonlyArray<{ readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly source: { readonly name: string }, readonly boards: ReadonlyArray<{ readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly source: { readonly name: string }, readonly boards: ReadonlyArray<{ readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly source: { readonly name: string }, readonly boards: ReadonlyArray<{ readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly source: { readonly name: string }, readonly boards: ReadonlyArray<{ readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }
  > };

export type MetricBreakdownPartQueryVariables = Exact<{
  id: string | number;
  period: PeriodInput;
  by: ReadonlyArray<DimensionName> | DimensionName;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MetricBreakdownPartQuery = { readonly metric:
    | { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { readonly value: number | null } }> } | null, readonly table: { readonly asOf: string, readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }>, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { readonly value: number | null } }> } | null, readonly table: { readonly asOf: string, readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }>, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { readonly value: number | null } }> } | null, readonly table: { readonly asOf: string, readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }>, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { readonly value: number | null } }> } | null, readonly table: { readonly asOf: string, readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }>, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { readonly value: number | null } }> } | null, readonly table: { readonly asOf: string, readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }>, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
   | null };

type MetricAbout_ConfidenceMetric_Fragment = { readonly unit: Unit, readonly polarity: Polarity, readonly target: number | null, readonly datasets: ReadonlyArray<string>, readonly source: { readonly name: string, readonly publisher: string }, readonly boards: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly companions: ReadonlyArray<
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
  >, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null } & { ' $fragmentName'?: 'MetricAbout_ConfidenceMetric_Fragment' };

type MetricAbout_StopSearchMetric_Fragment = { readonly unit: Unit, readonly polarity: Polarity, readonly target: number | null, readonly datasets: ReadonlyArray<string>, readonly source: { readonly name: string, readonly publisher: string }, readonly boards: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly companions: ReadonlyArray<
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
  >, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null } & { ' $fragmentName'?: 'MetricAbout_StopSearchMetric_Fragment' };

type MetricAbout_SurveyMetric_Fragment = { readonly unit: Unit, readonly polarity: Polarity, readonly target: number | null, readonly datasets: ReadonlyArray<string>, readonly source: { readonly name: string, readonly publisher: string }, readonly boards: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly companions: ReadonlyArray<
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
  >, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null } & { ' $fragmentName'?: 'MetricAbout_SurveyMetric_Fragment' };

type MetricAbout_VictimsCodeMetric_Fragment = { readonly unit: Unit, readonly polarity: Polarity, readonly target: number | null, readonly datasets: ReadonlyArray<string>, readonly source: { readonly name: string, readonly publisher: string }, readonly boards: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly companions: ReadonlyArray<
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
  >, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null } & { ' $fragmentName'?: 'MetricAbout_VictimsCodeMetric_Fragment' };

type MetricAbout_WmnowMetric_Fragment = { readonly unit: Unit, readonly polarity: Polarity, readonly target: number | null, readonly datasets: ReadonlyArray<string>, readonly source: { readonly name: string, readonly publisher: string }, readonly boards: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly companions: ReadonlyArray<
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
  >, readonly disclosure: { readonly audience: Audience, readonly version: string, readonly owner: string, readonly open: string | null } | null } & { ' $fragmentName'?: 'MetricAbout_WmnowMetric_Fragment' };

export type MetricAboutFragment =
  | MetricAbout_ConfidenceMetric_Fragment
  | MetricAbout_StopSearchMetric_Fragment
  | MetricAbout_SurveyMetric_Fragment
  | MetricAbout_VictimsCodeMetric_Fragment
  | MetricAbout_WmnowMetric_Fragment
;

export type MetricChartPartQueryVariables = Exact<{
  id: string | number;
  chart: PeriodInput;
  grain: Grain;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MetricChartPartQuery = { readonly metric:
    | { readonly chart: { readonly target: number | null, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly specialCause: { readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly chart: { readonly target: number | null, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly specialCause: { readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly chart: { readonly target: number | null, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly specialCause: { readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly chart: { readonly target: number | null, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly specialCause: { readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly chart: { readonly target: number | null, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly specialCause: { readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
   | null };

export type MetricFigurePartQueryVariables = Exact<{
  id: string | number;
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MetricFigurePartQuery = { readonly metric:
    | { readonly table: (
        { readonly asOf: string, readonly rows: ReadonlyArray<{ readonly value: (
            { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly missingMonths: ReadonlyArray<string>, readonly interval: { readonly method: IntervalMethod } | null }
            & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
          ), readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
        & { ' $fragmentRefs'?: { 'MetricReleasesFragment': MetricReleasesFragment } }
      ) | null }
    | { readonly table: (
        { readonly asOf: string, readonly rows: ReadonlyArray<{ readonly value: (
            { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly missingMonths: ReadonlyArray<string>, readonly interval: { readonly method: IntervalMethod } | null }
            & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
          ), readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
        & { ' $fragmentRefs'?: { 'MetricReleasesFragment': MetricReleasesFragment } }
      ) | null }
    | { readonly table: (
        { readonly asOf: string, readonly rows: ReadonlyArray<{ readonly value: (
            { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly missingMonths: ReadonlyArray<string>, readonly interval: { readonly method: IntervalMethod } | null }
            & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
          ), readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
        & { ' $fragmentRefs'?: { 'MetricReleasesFragment': MetricReleasesFragment } }
      ) | null }
    | { readonly table: (
        { readonly asOf: string, readonly rows: ReadonlyArray<{ readonly value: (
            { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly missingMonths: ReadonlyArray<string>, readonly interval: { readonly method: IntervalMethod } | null }
            & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
          ), readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
        & { ' $fragmentRefs'?: { 'MetricReleasesFragment': MetricReleasesFragment } }
      ) | null }
    | { readonly table: (
        { readonly asOf: string, readonly rows: ReadonlyArray<{ readonly value: (
            { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly missingMonths: ReadonlyArray<string>, readonly interval: { readonly method: IntervalMethod } | null }
            & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
          ), readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
        & { ' $fragmentRefs'?: { 'MetricReleasesFragment': MetricReleasesFragment } }
      ) | null }
   | null };

export type MetricFunnelPartQueryVariables = Exact<{
  id: string | number;
  period: PeriodInput;
  asOf?: string | null | undefined;
}>;


export type MetricFunnelPartQuery = { readonly metric:
    | { readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly value: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly value: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly value: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly value: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
    | { readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly value: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } | null }
   | null };

export type MetricPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MetricPageQuery = { readonly metric:
    | (
      { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly datasets: ReadonlyArray<string>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string }>, readonly disclosure: { readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly explanation: string }> } | null }
      & { ' $fragmentRefs'?: { 'MetricAbout_ConfidenceMetric_Fragment': MetricAbout_ConfidenceMetric_Fragment } }
    )
    | (
      { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly datasets: ReadonlyArray<string>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string }>, readonly disclosure: { readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly explanation: string }> } | null }
      & { ' $fragmentRefs'?: { 'MetricAbout_StopSearchMetric_Fragment': MetricAbout_StopSearchMetric_Fragment } }
    )
    | (
      { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly datasets: ReadonlyArray<string>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string }>, readonly disclosure: { readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly explanation: string }> } | null }
      & { ' $fragmentRefs'?: { 'MetricAbout_SurveyMetric_Fragment': MetricAbout_SurveyMetric_Fragment } }
    )
    | (
      { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly datasets: ReadonlyArray<string>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string }>, readonly disclosure: { readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly explanation: string }> } | null }
      & { ' $fragmentRefs'?: { 'MetricAbout_VictimsCodeMetric_Fragment': MetricAbout_VictimsCodeMetric_Fragment } }
    )
    | (
      { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly datasets: ReadonlyArray<string>, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string }>, readonly disclosure: { readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly explanation: string }> } | null }
      & { ' $fragmentRefs'?: { 'MetricAbout_WmnowMetric_Fragment': MetricAbout_WmnowMetric_Fragment } }
    )
   | null };

export type MetricReleasesFragment = { readonly asOf: string, readonly erasedSince: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly dataset: string, readonly fileName: string | null, readonly sha256: string | null, readonly rowsRead: number | null, readonly rowsQuarantined: number | null, readonly importedAt: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string } }> } & { ' $fragmentName'?: 'MetricReleasesFragment' };

export type MetricRevisionsPartQueryVariables = Exact<{
  id: string | number;
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type MetricRevisionsPartQuery = { readonly metric:
    | { readonly revisions: { readonly erasedSince: boolean, readonly rows: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> }> } | null }
    | { readonly revisions: { readonly erasedSince: boolean, readonly rows: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> }> } | null }
    | { readonly revisions: { readonly erasedSince: boolean, readonly rows: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> }> } | null }
    | { readonly revisions: { readonly erasedSince: boolean, readonly rows: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> }> } | null }
    | { readonly revisions: { readonly erasedSince: boolean, readonly rows: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> }> } | null }
   | null };

export type GroupsOfCharacteristicFragment = { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } & { ' $fragmentName'?: 'GroupsOfCharacteristicFragment' };

type ItemByCharacteristic_ConfidenceMetric_Fragment = { readonly unit: Unit, readonly AGE_BAND: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly GENDER: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly ETHNICITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly DISABILITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly SEXUAL_ORIENTATION: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null } & { ' $fragmentName'?: 'ItemByCharacteristic_ConfidenceMetric_Fragment' };

type ItemByCharacteristic_StopSearchMetric_Fragment = { readonly unit: Unit, readonly AGE_BAND: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly GENDER: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly ETHNICITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly DISABILITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly SEXUAL_ORIENTATION: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null } & { ' $fragmentName'?: 'ItemByCharacteristic_StopSearchMetric_Fragment' };

type ItemByCharacteristic_SurveyMetric_Fragment = { readonly unit: Unit, readonly AGE_BAND: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly GENDER: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly ETHNICITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly DISABILITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly SEXUAL_ORIENTATION: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null } & { ' $fragmentName'?: 'ItemByCharacteristic_SurveyMetric_Fragment' };

type ItemByCharacteristic_VictimsCodeMetric_Fragment = { readonly unit: Unit, readonly AGE_BAND: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly GENDER: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly ETHNICITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly DISABILITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly SEXUAL_ORIENTATION: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null } & { ' $fragmentName'?: 'ItemByCharacteristic_VictimsCodeMetric_Fragment' };

type ItemByCharacteristic_WmnowMetric_Fragment = { readonly unit: Unit, readonly AGE_BAND: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly GENDER: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly ETHNICITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly DISABILITY: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null, readonly SEXUAL_ORIENTATION: { ' $fragmentRefs'?: { 'GroupsOfCharacteristicFragment': GroupsOfCharacteristicFragment } } | null } & { ' $fragmentName'?: 'ItemByCharacteristic_WmnowMetric_Fragment' };

export type ItemByCharacteristicFragment =
  | ItemByCharacteristic_ConfidenceMetric_Fragment
  | ItemByCharacteristic_StopSearchMetric_Fragment
  | ItemByCharacteristic_SurveyMetric_Fragment
  | ItemByCharacteristic_VictimsCodeMetric_Fragment
  | ItemByCharacteristic_WmnowMetric_Fragment
;

export type DifferencesOfGroupsFragment = { readonly familySize: number, readonly differences: ReadonlyArray<{ readonly dimension: DimensionName, readonly difference: number, readonly adjustedPValue: number | null, readonly isSignificant: boolean | null, readonly group: { readonly code: string }, readonly against: { readonly code: string }, readonly interval: { readonly lower: number, readonly upper: number } }>, readonly notCompared: ReadonlyArray<{ readonly dimension: DimensionName, readonly reason: NotComparedReason, readonly group: { readonly code: string } }> } & { ' $fragmentName'?: 'DifferencesOfGroupsFragment' };

export type SatisfactionCharterQueryVariables = Exact<{
  period: PeriodInput;
  asOf?: string | null | undefined;
}>;


export type SatisfactionCharterQuery = { readonly surveys: { readonly charter: { readonly standards: ReadonlyArray<{ ' $fragmentRefs'?: { 'ServiceStandardShownFragment': ServiceStandardShownFragment } }> } | null } | null };

export type ServiceStandardShownFragment = { readonly id: string, readonly version: number, readonly stage: CitizenStage, readonly wording: string, readonly confirmed: boolean, readonly target: number, readonly metric: { readonly title: string, readonly unit: Unit }, readonly compliance: { readonly status: StandardComplianceStatus, readonly words: string, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } | null } | null } & { ' $fragmentName'?: 'ServiceStandardShownFragment' };

type CommentFigure_ConfidenceMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'CommentFigure_ConfidenceMetric_Fragment' };

type CommentFigure_StopSearchMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'CommentFigure_StopSearchMetric_Fragment' };

type CommentFigure_SurveyMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'CommentFigure_SurveyMetric_Fragment' };

type CommentFigure_VictimsCodeMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'CommentFigure_VictimsCodeMetric_Fragment' };

type CommentFigure_WmnowMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'CommentFigure_WmnowMetric_Fragment' };

export type CommentFigureFragment =
  | CommentFigure_ConfidenceMetric_Fragment
  | CommentFigure_StopSearchMetric_Fragment
  | CommentFigure_SurveyMetric_Fragment
  | CommentFigure_VictimsCodeMetric_Fragment
  | CommentFigure_WmnowMetric_Fragment
;

export type SatisfactionCommentTextsQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type SatisfactionCommentTextsQuery = { readonly surveys: { readonly comments: ReadonlyArray<{ readonly id: string, readonly text: string, readonly sentiment: CommentSentiment, readonly score: number | null, readonly month: string, readonly themes: ReadonlyArray<string>, readonly synthetic: boolean }> | null, readonly commentThemes: { readonly all: ReadonlyArray<{ readonly code: string, readonly title: string }> } | null } | null };

export type SatisfactionCommentsQueryVariables = Exact<{
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  unclear?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
  inArea: boolean;
}>;


export type SatisfactionCommentsQuery = { readonly figures: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'CommentFigure_ConfidenceMetric_Fragment': CommentFigure_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CommentFigure_StopSearchMetric_Fragment': CommentFigure_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CommentFigure_SurveyMetric_Fragment': CommentFigure_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CommentFigure_VictimsCodeMetric_Fragment': CommentFigure_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CommentFigure_WmnowMetric_Fragment': CommentFigure_WmnowMetric_Fragment } }
  >, readonly themes?:
    | { ' $fragmentRefs'?: { 'ThemesBySentiment_ConfidenceMetric_Fragment': ThemesBySentiment_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ThemesBySentiment_StopSearchMetric_Fragment': ThemesBySentiment_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ThemesBySentiment_SurveyMetric_Fragment': ThemesBySentiment_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ThemesBySentiment_VictimsCodeMetric_Fragment': ThemesBySentiment_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ThemesBySentiment_WmnowMetric_Fragment': ThemesBySentiment_WmnowMetric_Fragment } }
   | null, readonly comments?:
    | { ' $fragmentRefs'?: { 'UnclearComments_ConfidenceMetric_Fragment': UnclearComments_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearComments_StopSearchMetric_Fragment': UnclearComments_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearComments_SurveyMetric_Fragment': UnclearComments_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearComments_VictimsCodeMetric_Fragment': UnclearComments_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearComments_WmnowMetric_Fragment': UnclearComments_WmnowMetric_Fragment } }
   | null, readonly unclear?: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'UnclearTheme_ConfidenceMetric_Fragment': UnclearTheme_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearTheme_StopSearchMetric_Fragment': UnclearTheme_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearTheme_SurveyMetric_Fragment': UnclearTheme_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearTheme_VictimsCodeMetric_Fragment': UnclearTheme_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'UnclearTheme_WmnowMetric_Fragment': UnclearTheme_WmnowMetric_Fragment } }
  > };

export type SatisfactionDemographicsQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
  item: string | number;
  against?: ReadonlyArray<ReferenceGroup> | ReferenceGroup | null | undefined;
}>;


export type SatisfactionDemographicsQuery = { readonly completed:
    | { ' $fragmentRefs'?: { 'DemographicsCompleted_ConfidenceMetric_Fragment': DemographicsCompleted_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'DemographicsCompleted_StopSearchMetric_Fragment': DemographicsCompleted_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'DemographicsCompleted_SurveyMetric_Fragment': DemographicsCompleted_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'DemographicsCompleted_VictimsCodeMetric_Fragment': DemographicsCompleted_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'DemographicsCompleted_WmnowMetric_Fragment': DemographicsCompleted_WmnowMetric_Fragment } }
   | null, readonly metric:
    | { ' $fragmentRefs'?: { 'ItemByCharacteristic_ConfidenceMetric_Fragment': ItemByCharacteristic_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ItemByCharacteristic_StopSearchMetric_Fragment': ItemByCharacteristic_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ItemByCharacteristic_SurveyMetric_Fragment': ItemByCharacteristic_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ItemByCharacteristic_VictimsCodeMetric_Fragment': ItemByCharacteristic_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ItemByCharacteristic_WmnowMetric_Fragment': ItemByCharacteristic_WmnowMetric_Fragment } }
   | null, readonly surveys: { readonly differences: { ' $fragmentRefs'?: { 'DifferencesOfGroupsFragment': DifferencesOfGroupsFragment } } | null } | null };

type DemographicsCompleted_ConfidenceMetric_Fragment = { readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'DemographicsCompleted_ConfidenceMetric_Fragment' };

type DemographicsCompleted_StopSearchMetric_Fragment = { readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'DemographicsCompleted_StopSearchMetric_Fragment' };

type DemographicsCompleted_SurveyMetric_Fragment = { readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'DemographicsCompleted_SurveyMetric_Fragment' };

type DemographicsCompleted_VictimsCodeMetric_Fragment = { readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'DemographicsCompleted_VictimsCodeMetric_Fragment' };

type DemographicsCompleted_WmnowMetric_Fragment = { readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'DemographicsCompleted_WmnowMetric_Fragment' };

export type DemographicsCompletedFragment =
  | DemographicsCompleted_ConfidenceMetric_Fragment
  | DemographicsCompleted_StopSearchMetric_Fragment
  | DemographicsCompleted_SurveyMetric_Fragment
  | DemographicsCompleted_VictimsCodeMetric_Fragment
  | DemographicsCompleted_WmnowMetric_Fragment
;

export type DriversChartFragment = { readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }>, readonly drivers: ReadonlyArray<{ readonly distinguishable: boolean, readonly reading: string, readonly question: { readonly title: string }, readonly importance: { readonly rescaled: number }, readonly performance: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } & { ' $fragmentName'?: 'DriversChartFragment' };

export type SatisfactionDriversQueryVariables = Exact<{
  survey: string | number;
  period: PeriodInput;
  area?: string | number | null | undefined;
}>;


export type SatisfactionDriversQuery = { readonly surveys: { readonly drivers: { ' $fragmentRefs'?: { 'KeyDriversShownFragment': KeyDriversShownFragment } } | null } | null };

export type InvitationFunnelFragment = { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly steps: ReadonlyArray<{ readonly step: InvitationStep, readonly metric: { readonly title: string }, readonly count: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly ofPrevious: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } | null }> }> } & { ' $fragmentName'?: 'InvitationFunnelFragment' };

export type SatisfactionItemsQueryVariables = Exact<{
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
  item: string | number;
}>;


export type SatisfactionItemsQuery = { readonly chosen:
    | { readonly table: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null }
    | { readonly table: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null }
    | { readonly table: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null }
    | { readonly table: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null }
    | { readonly table: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null }
   | null, readonly items: ReadonlyArray<
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'ItemOfSurveys_ConfidenceMetric_Fragment': ItemOfSurveys_ConfidenceMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'ItemOfSurveys_StopSearchMetric_Fragment': ItemOfSurveys_StopSearchMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'ItemOfSurveys_SurveyMetric_Fragment': ItemOfSurveys_SurveyMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'ItemOfSurveys_VictimsCodeMetric_Fragment': ItemOfSurveys_VictimsCodeMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'ItemOfSurveys_WmnowMetric_Fragment': ItemOfSurveys_WmnowMetric_Fragment } }
    )
  >, readonly liveChat: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'TabledFigure_ConfidenceMetric_Fragment': TabledFigure_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_StopSearchMetric_Fragment': TabledFigure_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_SurveyMetric_Fragment': TabledFigure_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_VictimsCodeMetric_Fragment': TabledFigure_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_WmnowMetric_Fragment': TabledFigure_WmnowMetric_Fragment } }
  > };

type ItemOfSurveys_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly bySurvey: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'ItemOfSurveys_ConfidenceMetric_Fragment' };

type ItemOfSurveys_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly bySurvey: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'ItemOfSurveys_StopSearchMetric_Fragment' };

type ItemOfSurveys_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly bySurvey: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'ItemOfSurveys_SurveyMetric_Fragment' };

type ItemOfSurveys_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly bySurvey: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'ItemOfSurveys_VictimsCodeMetric_Fragment' };

type ItemOfSurveys_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly bySurvey: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> } | null } & { ' $fragmentName'?: 'ItemOfSurveys_WmnowMetric_Fragment' };

export type ItemOfSurveysFragment =
  | ItemOfSurveys_ConfidenceMetric_Fragment
  | ItemOfSurveys_StopSearchMetric_Fragment
  | ItemOfSurveys_SurveyMetric_Fragment
  | ItemOfSurveys_VictimsCodeMetric_Fragment
  | ItemOfSurveys_WmnowMetric_Fragment
;

export type KeyDriversShownFragment = (
  { readonly n: number, readonly rSquared: number, readonly caveat: string, readonly excluded: { readonly respondents: number }, readonly warnings: ReadonlyArray<{ readonly code: DriverWarningCode, readonly message: string }>, readonly drivers: ReadonlyArray<{ readonly correlation: number, readonly reading: string, readonly question: { readonly code: string, readonly title: string }, readonly importance: { readonly raw: number, readonly rescaled: number, readonly interval: { readonly lower: number, readonly upper: number } }, readonly performance: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> }
  & { ' $fragmentRefs'?: { 'DriversChartFragment': DriversChartFragment } }
) & { ' $fragmentName'?: 'KeyDriversShownFragment' };

type NonResponseOfItem_ConfidenceMetric_Fragment = { readonly unit: Unit, readonly byInvited: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly value: number | null } | null } | null }> } | null } & { ' $fragmentName'?: 'NonResponseOfItem_ConfidenceMetric_Fragment' };

type NonResponseOfItem_StopSearchMetric_Fragment = { readonly unit: Unit, readonly byInvited: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly value: number | null } | null } | null }> } | null } & { ' $fragmentName'?: 'NonResponseOfItem_StopSearchMetric_Fragment' };

type NonResponseOfItem_SurveyMetric_Fragment = { readonly unit: Unit, readonly byInvited: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly value: number | null } | null } | null }> } | null } & { ' $fragmentName'?: 'NonResponseOfItem_SurveyMetric_Fragment' };

type NonResponseOfItem_VictimsCodeMetric_Fragment = { readonly unit: Unit, readonly byInvited: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly value: number | null } | null } | null }> } | null } & { ' $fragmentName'?: 'NonResponseOfItem_VictimsCodeMetric_Fragment' };

type NonResponseOfItem_WmnowMetric_Fragment = { readonly unit: Unit, readonly byInvited: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly value: number | null } | null } | null }> } | null } & { ' $fragmentName'?: 'NonResponseOfItem_WmnowMetric_Fragment' };

export type NonResponseOfItemFragment =
  | NonResponseOfItem_ConfidenceMetric_Fragment
  | NonResponseOfItem_StopSearchMetric_Fragment
  | NonResponseOfItem_SurveyMetric_Fragment
  | NonResponseOfItem_VictimsCodeMetric_Fragment
  | NonResponseOfItem_WmnowMetric_Fragment
;

export type SatisfactionOverallQueryVariables = Exact<{
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SatisfactionOverallQuery = { readonly metrics: ReadonlyArray<
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'OverallFigure_ConfidenceMetric_Fragment': OverallFigure_ConfidenceMetric_Fragment;'OverallTrend_ConfidenceMetric_Fragment': OverallTrend_ConfidenceMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'OverallFigure_StopSearchMetric_Fragment': OverallFigure_StopSearchMetric_Fragment;'OverallTrend_StopSearchMetric_Fragment': OverallTrend_StopSearchMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'OverallFigure_SurveyMetric_Fragment': OverallFigure_SurveyMetric_Fragment;'OverallTrend_SurveyMetric_Fragment': OverallTrend_SurveyMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'OverallFigure_VictimsCodeMetric_Fragment': OverallFigure_VictimsCodeMetric_Fragment;'OverallTrend_VictimsCodeMetric_Fragment': OverallTrend_VictimsCodeMetric_Fragment } }
    )
    | (
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'OverallFigure_WmnowMetric_Fragment': OverallFigure_WmnowMetric_Fragment;'OverallTrend_WmnowMetric_Fragment': OverallTrend_WmnowMetric_Fragment } }
    )
  > };

type OverallFigure_ConfidenceMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }> } | null } & { ' $fragmentName'?: 'OverallFigure_ConfidenceMetric_Fragment' };

type OverallFigure_StopSearchMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }> } | null } & { ' $fragmentName'?: 'OverallFigure_StopSearchMetric_Fragment' };

type OverallFigure_SurveyMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }> } | null } & { ' $fragmentName'?: 'OverallFigure_SurveyMetric_Fragment' };

type OverallFigure_VictimsCodeMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }> } | null } & { ' $fragmentName'?: 'OverallFigure_VictimsCodeMetric_Fragment' };

type OverallFigure_WmnowMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> }> } | null } & { ' $fragmentName'?: 'OverallFigure_WmnowMetric_Fragment' };

export type OverallFigureFragment =
  | OverallFigure_ConfidenceMetric_Fragment
  | OverallFigure_StopSearchMetric_Fragment
  | OverallFigure_SurveyMetric_Fragment
  | OverallFigure_VictimsCodeMetric_Fragment
  | OverallFigure_WmnowMetric_Fragment
;

type OverallTrend_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null } & { ' $fragmentName'?: 'OverallTrend_ConfidenceMetric_Fragment' };

type OverallTrend_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null } & { ' $fragmentName'?: 'OverallTrend_StopSearchMetric_Fragment' };

type OverallTrend_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null } & { ' $fragmentName'?: 'OverallTrend_SurveyMetric_Fragment' };

type OverallTrend_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null } & { ' $fragmentName'?: 'OverallTrend_VictimsCodeMetric_Fragment' };

type OverallTrend_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null } & { ' $fragmentName'?: 'OverallTrend_WmnowMetric_Fragment' };

export type OverallTrendFragment =
  | OverallTrend_ConfidenceMetric_Fragment
  | OverallTrend_StopSearchMetric_Fragment
  | OverallTrend_SurveyMetric_Fragment
  | OverallTrend_VictimsCodeMetric_Fragment
  | OverallTrend_WmnowMetric_Fragment
;

type ResponseRate_ConfidenceMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ResponseRate_ConfidenceMetric_Fragment' };

type ResponseRate_StopSearchMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ResponseRate_StopSearchMetric_Fragment' };

type ResponseRate_SurveyMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ResponseRate_SurveyMetric_Fragment' };

type ResponseRate_VictimsCodeMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ResponseRate_VictimsCodeMetric_Fragment' };

type ResponseRate_WmnowMetric_Fragment = { readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ResponseRate_WmnowMetric_Fragment' };

export type ResponseRateFragment =
  | ResponseRate_ConfidenceMetric_Fragment
  | ResponseRate_StopSearchMetric_Fragment
  | ResponseRate_SurveyMetric_Fragment
  | ResponseRate_VictimsCodeMetric_Fragment
  | ResponseRate_WmnowMetric_Fragment
;

export type SatisfactionResponseQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
  item: string | number;
  itemResponse: string | number;
}>;


export type SatisfactionResponseQuery = { readonly surveys: { readonly funnel: { ' $fragmentRefs'?: { 'InvitationFunnelFragment': InvitationFunnelFragment } } | null } | null, readonly rates: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'ResponseRate_ConfidenceMetric_Fragment': ResponseRate_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_StopSearchMetric_Fragment': ResponseRate_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_SurveyMetric_Fragment': ResponseRate_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_VictimsCodeMetric_Fragment': ResponseRate_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_WmnowMetric_Fragment': ResponseRate_WmnowMetric_Fragment } }
  >, readonly asReported:
    | { ' $fragmentRefs'?: { 'ResponseRate_ConfidenceMetric_Fragment': ResponseRate_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_StopSearchMetric_Fragment': ResponseRate_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_SurveyMetric_Fragment': ResponseRate_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_VictimsCodeMetric_Fragment': ResponseRate_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_WmnowMetric_Fragment': ResponseRate_WmnowMetric_Fragment } }
   | null, readonly itemResponse:
    | { ' $fragmentRefs'?: { 'ResponseRate_ConfidenceMetric_Fragment': ResponseRate_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_StopSearchMetric_Fragment': ResponseRate_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_SurveyMetric_Fragment': ResponseRate_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_VictimsCodeMetric_Fragment': ResponseRate_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'ResponseRate_WmnowMetric_Fragment': ResponseRate_WmnowMetric_Fragment } }
   | null, readonly item:
    | { ' $fragmentRefs'?: { 'NonResponseOfItem_ConfidenceMetric_Fragment': NonResponseOfItem_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NonResponseOfItem_StopSearchMetric_Fragment': NonResponseOfItem_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NonResponseOfItem_SurveyMetric_Fragment': NonResponseOfItem_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NonResponseOfItem_VictimsCodeMetric_Fragment': NonResponseOfItem_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NonResponseOfItem_WmnowMetric_Fragment': NonResponseOfItem_WmnowMetric_Fragment } }
   | null };

type ThemesBySentiment_ConfidenceMetric_Fragment = { readonly definition: string, readonly byTheme: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly bySentiment: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ThemesBySentiment_ConfidenceMetric_Fragment' };

type ThemesBySentiment_StopSearchMetric_Fragment = { readonly definition: string, readonly byTheme: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly bySentiment: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ThemesBySentiment_StopSearchMetric_Fragment' };

type ThemesBySentiment_SurveyMetric_Fragment = { readonly definition: string, readonly byTheme: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly bySentiment: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ThemesBySentiment_SurveyMetric_Fragment' };

type ThemesBySentiment_VictimsCodeMetric_Fragment = { readonly definition: string, readonly byTheme: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly bySentiment: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ThemesBySentiment_VictimsCodeMetric_Fragment' };

type ThemesBySentiment_WmnowMetric_Fragment = { readonly definition: string, readonly byTheme: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly bySentiment: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'ThemesBySentiment_WmnowMetric_Fragment' };

export type ThemesBySentimentFragment =
  | ThemesBySentiment_ConfidenceMetric_Fragment
  | ThemesBySentiment_StopSearchMetric_Fragment
  | ThemesBySentiment_SurveyMetric_Fragment
  | ThemesBySentiment_VictimsCodeMetric_Fragment
  | ThemesBySentiment_WmnowMetric_Fragment
;

type UnclearComments_ConfidenceMetric_Fragment = { readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearComments_ConfidenceMetric_Fragment' };

type UnclearComments_StopSearchMetric_Fragment = { readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearComments_StopSearchMetric_Fragment' };

type UnclearComments_SurveyMetric_Fragment = { readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearComments_SurveyMetric_Fragment' };

type UnclearComments_VictimsCodeMetric_Fragment = { readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearComments_VictimsCodeMetric_Fragment' };

type UnclearComments_WmnowMetric_Fragment = { readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearComments_WmnowMetric_Fragment' };

export type UnclearCommentsFragment =
  | UnclearComments_ConfidenceMetric_Fragment
  | UnclearComments_StopSearchMetric_Fragment
  | UnclearComments_SurveyMetric_Fragment
  | UnclearComments_VictimsCodeMetric_Fragment
  | UnclearComments_WmnowMetric_Fragment
;

type UnclearTheme_ConfidenceMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearTheme_ConfidenceMetric_Fragment' };

type UnclearTheme_StopSearchMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearTheme_StopSearchMetric_Fragment' };

type UnclearTheme_SurveyMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearTheme_SurveyMetric_Fragment' };

type UnclearTheme_VictimsCodeMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearTheme_VictimsCodeMetric_Fragment' };

type UnclearTheme_WmnowMetric_Fragment = { readonly title: string, readonly unit: Unit, readonly ofUnclear: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'UnclearTheme_WmnowMetric_Fragment' };

export type UnclearThemeFragment =
  | UnclearTheme_ConfidenceMetric_Fragment
  | UnclearTheme_StopSearchMetric_Fragment
  | UnclearTheme_SurveyMetric_Fragment
  | UnclearTheme_VictimsCodeMetric_Fragment
  | UnclearTheme_WmnowMetric_Fragment
;

type CompletenessChart_ConfidenceMetric_Fragment = { readonly definition: string, readonly byField: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'CompletenessChart_ConfidenceMetric_Fragment' };

type CompletenessChart_StopSearchMetric_Fragment = { readonly definition: string, readonly byField: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'CompletenessChart_StopSearchMetric_Fragment' };

type CompletenessChart_SurveyMetric_Fragment = { readonly definition: string, readonly byField: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'CompletenessChart_SurveyMetric_Fragment' };

type CompletenessChart_VictimsCodeMetric_Fragment = { readonly definition: string, readonly byField: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'CompletenessChart_VictimsCodeMetric_Fragment' };

type CompletenessChart_WmnowMetric_Fragment = { readonly definition: string, readonly byField: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'CompletenessChart_WmnowMetric_Fragment' };

export type CompletenessChartFragment =
  | CompletenessChart_ConfidenceMetric_Fragment
  | CompletenessChart_StopSearchMetric_Fragment
  | CompletenessChart_SurveyMetric_Fragment
  | CompletenessChart_VictimsCodeMetric_Fragment
  | CompletenessChart_WmnowMetric_Fragment
;

export type SearchCompletenessSectionQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SearchCompletenessSectionQuery = { readonly metric:
    | { ' $fragmentRefs'?: { 'CompletenessByMonth_ConfidenceMetric_Fragment': CompletenessByMonth_ConfidenceMetric_Fragment;'CompletenessChart_ConfidenceMetric_Fragment': CompletenessChart_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CompletenessByMonth_StopSearchMetric_Fragment': CompletenessByMonth_StopSearchMetric_Fragment;'CompletenessChart_StopSearchMetric_Fragment': CompletenessChart_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CompletenessByMonth_SurveyMetric_Fragment': CompletenessByMonth_SurveyMetric_Fragment;'CompletenessChart_SurveyMetric_Fragment': CompletenessChart_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CompletenessByMonth_VictimsCodeMetric_Fragment': CompletenessByMonth_VictimsCodeMetric_Fragment;'CompletenessChart_VictimsCodeMetric_Fragment': CompletenessChart_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'CompletenessByMonth_WmnowMetric_Fragment': CompletenessByMonth_WmnowMetric_Fragment;'CompletenessChart_WmnowMetric_Fragment': CompletenessChart_WmnowMetric_Fragment } }
   | null };

type CompletenessByMonth_ConfidenceMetric_Fragment = { readonly byMonth: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'CompletenessByMonth_ConfidenceMetric_Fragment' };

type CompletenessByMonth_StopSearchMetric_Fragment = { readonly byMonth: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'CompletenessByMonth_StopSearchMetric_Fragment' };

type CompletenessByMonth_SurveyMetric_Fragment = { readonly byMonth: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'CompletenessByMonth_SurveyMetric_Fragment' };

type CompletenessByMonth_VictimsCodeMetric_Fragment = { readonly byMonth: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'CompletenessByMonth_VictimsCodeMetric_Fragment' };

type CompletenessByMonth_WmnowMetric_Fragment = { readonly byMonth: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'CompletenessByMonth_WmnowMetric_Fragment' };

export type CompletenessByMonthFragment =
  | CompletenessByMonth_ConfidenceMetric_Fragment
  | CompletenessByMonth_StopSearchMetric_Fragment
  | CompletenessByMonth_SurveyMetric_Fragment
  | CompletenessByMonth_VictimsCodeMetric_Fragment
  | CompletenessByMonth_WmnowMetric_Fragment
;

type FeedbackQuestion_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly whole: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment;'PlottedFragment': PlottedFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly byPlace: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackQuestion_ConfidenceMetric_Fragment' };

type FeedbackQuestion_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly whole: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment;'PlottedFragment': PlottedFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly byPlace: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackQuestion_StopSearchMetric_Fragment' };

type FeedbackQuestion_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly whole: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment;'PlottedFragment': PlottedFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly byPlace: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackQuestion_SurveyMetric_Fragment' };

type FeedbackQuestion_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly whole: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment;'PlottedFragment': PlottedFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly byPlace: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackQuestion_VictimsCodeMetric_Fragment' };

type FeedbackQuestion_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly whole: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment;'PlottedFragment': PlottedFragment } }, readonly change: { ' $fragmentRefs'?: { 'ChangeFragment': ChangeFragment } } | null }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly byPlace: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackQuestion_WmnowMetric_Fragment' };

export type FeedbackQuestionFragment =
  | FeedbackQuestion_ConfidenceMetric_Fragment
  | FeedbackQuestion_StopSearchMetric_Fragment
  | FeedbackQuestion_SurveyMetric_Fragment
  | FeedbackQuestion_VictimsCodeMetric_Fragment
  | FeedbackQuestion_WmnowMetric_Fragment
;

type FeedbackRate_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackRate_ConfidenceMetric_Fragment' };

type FeedbackRate_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackRate_StopSearchMetric_Fragment' };

type FeedbackRate_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackRate_SurveyMetric_Fragment' };

type FeedbackRate_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackRate_VictimsCodeMetric_Fragment' };

type FeedbackRate_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackRate_WmnowMetric_Fragment' };

export type FeedbackRateFragment =
  | FeedbackRate_ConfidenceMetric_Fragment
  | FeedbackRate_StopSearchMetric_Fragment
  | FeedbackRate_SurveyMetric_Fragment
  | FeedbackRate_VictimsCodeMetric_Fragment
  | FeedbackRate_WmnowMetric_Fragment
;

type FeedbackToSearches_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackToSearches_ConfidenceMetric_Fragment' };

type FeedbackToSearches_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackToSearches_StopSearchMetric_Fragment' };

type FeedbackToSearches_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackToSearches_SurveyMetric_Fragment' };

type FeedbackToSearches_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackToSearches_VictimsCodeMetric_Fragment' };

type FeedbackToSearches_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FeedbackToSearches_WmnowMetric_Fragment' };

export type FeedbackToSearchesFragment =
  | FeedbackToSearches_ConfidenceMetric_Fragment
  | FeedbackToSearches_StopSearchMetric_Fragment
  | FeedbackToSearches_SurveyMetric_Fragment
  | FeedbackToSearches_VictimsCodeMetric_Fragment
  | FeedbackToSearches_WmnowMetric_Fragment
;

export type StopSearchFeedbackSectionQueryVariables = Exact<{
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StopSearchFeedbackSectionQuery = { readonly questions: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'FeedbackQuestion_ConfidenceMetric_Fragment': FeedbackQuestion_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackQuestion_StopSearchMetric_Fragment': FeedbackQuestion_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackQuestion_SurveyMetric_Fragment': FeedbackQuestion_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackQuestion_VictimsCodeMetric_Fragment': FeedbackQuestion_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackQuestion_WmnowMetric_Fragment': FeedbackQuestion_WmnowMetric_Fragment } }
  >, readonly rates: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'FeedbackRate_ConfidenceMetric_Fragment': FeedbackRate_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackRate_StopSearchMetric_Fragment': FeedbackRate_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackRate_SurveyMetric_Fragment': FeedbackRate_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackRate_VictimsCodeMetric_Fragment': FeedbackRate_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackRate_WmnowMetric_Fragment': FeedbackRate_WmnowMetric_Fragment } }
  >, readonly toSearches:
    | { ' $fragmentRefs'?: { 'FeedbackToSearches_ConfidenceMetric_Fragment': FeedbackToSearches_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackToSearches_StopSearchMetric_Fragment': FeedbackToSearches_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackToSearches_SurveyMetric_Fragment': FeedbackToSearches_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackToSearches_VictimsCodeMetric_Fragment': FeedbackToSearches_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FeedbackToSearches_WmnowMetric_Fragment': FeedbackToSearches_WmnowMetric_Fragment } }
   | null, readonly stopSearch: { readonly feedback: { readonly linksToSearches: boolean | null } | null } | null };

type FindRateByGroup_ConfidenceMetric_Fragment = { readonly definition: string, readonly byGroup: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'FindRateByGroup_ConfidenceMetric_Fragment' };

type FindRateByGroup_StopSearchMetric_Fragment = { readonly definition: string, readonly byGroup: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'FindRateByGroup_StopSearchMetric_Fragment' };

type FindRateByGroup_SurveyMetric_Fragment = { readonly definition: string, readonly byGroup: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'FindRateByGroup_SurveyMetric_Fragment' };

type FindRateByGroup_VictimsCodeMetric_Fragment = { readonly definition: string, readonly byGroup: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'FindRateByGroup_VictimsCodeMetric_Fragment' };

type FindRateByGroup_WmnowMetric_Fragment = { readonly definition: string, readonly byGroup: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'FindRateByGroup_WmnowMetric_Fragment' };

export type FindRateByGroupFragment =
  | FindRateByGroup_ConfidenceMetric_Fragment
  | FindRateByGroup_StopSearchMetric_Fragment
  | FindRateByGroup_SurveyMetric_Fragment
  | FindRateByGroup_VictimsCodeMetric_Fragment
  | FindRateByGroup_WmnowMetric_Fragment
;

type OutcomeRate_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly ratesByGroup: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomeRate_ConfidenceMetric_Fragment' };

type OutcomeRate_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly ratesByGroup: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomeRate_StopSearchMetric_Fragment' };

type OutcomeRate_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly ratesByGroup: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomeRate_SurveyMetric_Fragment' };

type OutcomeRate_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly ratesByGroup: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomeRate_VictimsCodeMetric_Fragment' };

type OutcomeRate_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly ratesByGroup: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomeRate_WmnowMetric_Fragment' };

export type OutcomeRateFragment =
  | OutcomeRate_ConfidenceMetric_Fragment
  | OutcomeRate_StopSearchMetric_Fragment
  | OutcomeRate_SurveyMetric_Fragment
  | OutcomeRate_VictimsCodeMetric_Fragment
  | OutcomeRate_WmnowMetric_Fragment
;

export type FindRateDifferencesFragment = { readonly differences: ReadonlyArray<{ readonly difference: number, readonly isSignificant: boolean | null, readonly group: { readonly code: string }, readonly against: { readonly label: string } }> } & { ' $fragmentName'?: 'FindRateDifferencesFragment' };

type OutcomesByKind_ConfidenceMetric_Fragment = { readonly definition: string, readonly byOutcome: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OutcomesByKind_ConfidenceMetric_Fragment' };

type OutcomesByKind_StopSearchMetric_Fragment = { readonly definition: string, readonly byOutcome: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OutcomesByKind_StopSearchMetric_Fragment' };

type OutcomesByKind_SurveyMetric_Fragment = { readonly definition: string, readonly byOutcome: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OutcomesByKind_SurveyMetric_Fragment' };

type OutcomesByKind_VictimsCodeMetric_Fragment = { readonly definition: string, readonly byOutcome: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OutcomesByKind_VictimsCodeMetric_Fragment' };

type OutcomesByKind_WmnowMetric_Fragment = { readonly definition: string, readonly byOutcome: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OutcomesByKind_WmnowMetric_Fragment' };

export type OutcomesByKindFragment =
  | OutcomesByKind_ConfidenceMetric_Fragment
  | OutcomesByKind_StopSearchMetric_Fragment
  | OutcomesByKind_SurveyMetric_Fragment
  | OutcomesByKind_VictimsCodeMetric_Fragment
  | OutcomesByKind_WmnowMetric_Fragment
;

type OutcomesNoFurtherAction_ConfidenceMetric_Fragment = { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomesNoFurtherAction_ConfidenceMetric_Fragment' };

type OutcomesNoFurtherAction_StopSearchMetric_Fragment = { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomesNoFurtherAction_StopSearchMetric_Fragment' };

type OutcomesNoFurtherAction_SurveyMetric_Fragment = { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomesNoFurtherAction_SurveyMetric_Fragment' };

type OutcomesNoFurtherAction_VictimsCodeMetric_Fragment = { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomesNoFurtherAction_VictimsCodeMetric_Fragment' };

type OutcomesNoFurtherAction_WmnowMetric_Fragment = { readonly whole: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'OutcomesNoFurtherAction_WmnowMetric_Fragment' };

export type OutcomesNoFurtherActionFragment =
  | OutcomesNoFurtherAction_ConfidenceMetric_Fragment
  | OutcomesNoFurtherAction_StopSearchMetric_Fragment
  | OutcomesNoFurtherAction_SurveyMetric_Fragment
  | OutcomesNoFurtherAction_VictimsCodeMetric_Fragment
  | OutcomesNoFurtherAction_WmnowMetric_Fragment
;

export type SearchOutcomesQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SearchOutcomesQuery = { readonly outcomes:
    | { ' $fragmentRefs'?: { 'OutcomesByKind_ConfidenceMetric_Fragment': OutcomesByKind_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesByKind_StopSearchMetric_Fragment': OutcomesByKind_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesByKind_SurveyMetric_Fragment': OutcomesByKind_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesByKind_VictimsCodeMetric_Fragment': OutcomesByKind_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesByKind_WmnowMetric_Fragment': OutcomesByKind_WmnowMetric_Fragment } }
   | null, readonly noFurtherAction:
    | { ' $fragmentRefs'?: { 'OutcomesNoFurtherAction_ConfidenceMetric_Fragment': OutcomesNoFurtherAction_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesNoFurtherAction_StopSearchMetric_Fragment': OutcomesNoFurtherAction_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesNoFurtherAction_SurveyMetric_Fragment': OutcomesNoFurtherAction_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesNoFurtherAction_VictimsCodeMetric_Fragment': OutcomesNoFurtherAction_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomesNoFurtherAction_WmnowMetric_Fragment': OutcomesNoFurtherAction_WmnowMetric_Fragment } }
   | null, readonly findRate:
    | { ' $fragmentRefs'?: { 'FindRateByGroup_ConfidenceMetric_Fragment': FindRateByGroup_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FindRateByGroup_StopSearchMetric_Fragment': FindRateByGroup_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FindRateByGroup_SurveyMetric_Fragment': FindRateByGroup_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FindRateByGroup_VictimsCodeMetric_Fragment': FindRateByGroup_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'FindRateByGroup_WmnowMetric_Fragment': FindRateByGroup_WmnowMetric_Fragment } }
   | null, readonly rates: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'OutcomeRate_ConfidenceMetric_Fragment': OutcomeRate_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomeRate_StopSearchMetric_Fragment': OutcomeRate_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomeRate_SurveyMetric_Fragment': OutcomeRate_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomeRate_VictimsCodeMetric_Fragment': OutcomeRate_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OutcomeRate_WmnowMetric_Fragment': OutcomeRate_WmnowMetric_Fragment } }
  >, readonly stopSearch: { readonly differences: { ' $fragmentRefs'?: { 'FindRateDifferencesFragment': FindRateDifferencesFragment } } | null } | null };

export type RatioFragment = { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } & { ' $fragmentName'?: 'RatioFragment' };

export type RelativeRatesChartFragment = { readonly reference: EthnicGroup, readonly asOf: string, readonly synthetic: boolean, readonly groups: ReadonlyArray<{ readonly group: EthnicGroup, readonly label: string, readonly relativeRate: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } & { ' $fragmentName'?: 'RelativeRatesChartFragment' };

export type RelativeRatesSectionQueryVariables = Exact<{
  period: PeriodInput;
  area?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type RelativeRatesSectionQuery = { readonly stopSearch: { readonly disproportionality: { ' $fragmentRefs'?: { 'RelativeRatesFragment': RelativeRatesFragment } } | null } | null };

export type RelativeRatesFragment = (
  { readonly groups: ReadonlyArray<{ readonly group: EthnicGroup, readonly label: string, readonly searches: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly population: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly rate: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }, readonly relativeRate: { ' $fragmentRefs'?: { 'RatioFragment': RatioFragment } }, readonly pooledRelativeRate: { ' $fragmentRefs'?: { 'RatioFragment': RatioFragment } }, readonly pooledAreas: ReadonlyArray<{ readonly code: string }> }>, readonly denominator: { readonly definition: string, readonly vintage: string | null, readonly source: string | null }, readonly unreported: { readonly count: { readonly status: ValueStatus, readonly value: number | null }, readonly share: { readonly status: ValueStatus, readonly value: number | null } }, readonly caveats: ReadonlyArray<{ readonly code: CaveatCode, readonly text: string }> }
  & { ' $fragmentRefs'?: { 'RelativeRatesChartFragment': RelativeRatesChartFragment } }
) & { ' $fragmentName'?: 'RelativeRatesFragment' };

export type SearchesByMonthQueryVariables = Exact<{
  chart: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SearchesByMonthQuery = { readonly metric:
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
   | null };

export type StopSearchAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type StopSearchAreasQuery = { readonly stopSearch: { readonly areasWithBoundaries: ReadonlyArray<{ readonly code: string }> } | null };

export type ActionToEditFragment = { readonly id: string, readonly version: number, readonly startsOn: string, readonly dueOn: string, readonly completedOn: string | null } & { ' $fragmentName'?: 'ActionToEditFragment' };

export type UpdatePlanActionMutationVariables = Exact<{
  input: UpdateVictimsActionInput;
}>;


export type UpdatePlanActionMutation = { readonly updateVictimsAction: { readonly action: { readonly version: number } } | null };

export type VictimsPlanActionHistoryQueryVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type VictimsPlanActionHistoryQuery = { readonly victimsCode: { readonly strategy: { readonly action: { readonly id: string, readonly version: number, readonly history: ReadonlyArray<{ ' $fragmentRefs'?: { 'ChangeOfPlanFragment': ChangeOfPlanFragment } }> } | null } | null } | null };

export type ChangeOfPlanFragment = { readonly version: number, readonly at: string, readonly by: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> } & { ' $fragmentName'?: 'ChangeOfPlanFragment' };

export type BoardMeetingShownFragment = { readonly id: string, readonly meetsOn: string, readonly status: BoardMeetingStatus, readonly attendance: ReadonlyArray<{ readonly status: BoardAttendanceStatus, readonly member: { readonly code: string, readonly name: string } }>, readonly decisions: ReadonlyArray<{ readonly number: number, readonly text: string, readonly recordedBy: string, readonly action: { readonly id: string, readonly title: string } | null }>, readonly actionsArising: ReadonlyArray<{ readonly id: string, readonly title: string }> } & { ' $fragmentName'?: 'BoardMeetingShownFragment' };

export type VictimsBoardMeetingsQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type VictimsBoardMeetingsQuery = { readonly victimsCode: { readonly board: { readonly meetings: ReadonlyArray<(
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'BoardMeetingShownFragment': BoardMeetingShownFragment } }
      )>, readonly attendance: { ' $fragmentRefs'?: { 'AttendanceShownFragment': AttendanceShownFragment } } } | null } | null };

export type AttendanceShownFragment = { readonly meetingsHeld: number, readonly rows: ReadonlyArray<{ readonly invited: number, readonly present: number, readonly deputy: number, readonly apologies: number, readonly absent: number, readonly notRecorded: number, readonly member: { readonly code: string, readonly name: string }, readonly represented: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } & { ' $fragmentName'?: 'AttendanceShownFragment' };

export type RecordBoardDecisionMutationVariables = Exact<{
  input: RecordVictimsBoardDecisionInput;
}>;


export type RecordBoardDecisionMutation = { readonly recordVictimsBoardDecision: { readonly decision: { readonly number: number } } | null };

export type VictimsCodeEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type VictimsCodeEditionsQuery = { readonly victimsCode: { readonly editions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: EditionStatus, readonly inForceFrom: string | null, readonly inForceTo: string | null, readonly source: string, readonly changes: ReadonlyArray<string>, readonly rights: ReadonlyArray<{ readonly number: number, readonly name: string, readonly confirmed: boolean }> }> } | null };

export type AddPlanActionNoteMutationVariables = Exact<{
  input: AddVictimsActionNoteInput;
}>;


export type AddPlanActionNoteMutation = { readonly addVictimsActionNote: { readonly note: { readonly number: number } } | null };

export type PlanActionShownFragment = (
  { readonly id: string, readonly title: string, readonly description: string, readonly department: VictimsDepartment, readonly startsOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly status: PlanActionStatus, readonly rag: { readonly colour: RagColour, readonly reason: RagReason, readonly rule: string, readonly since: string | null }, readonly notes: ReadonlyArray<{ readonly number: number, readonly reportedOn: string, readonly progress: number, readonly confidence: ProgressConfidence, readonly text: string, readonly recordedBy: string }> }
  & { ' $fragmentRefs'?: { 'ActionToEditFragment': ActionToEditFragment } }
) & { ' $fragmentName'?: 'PlanActionShownFragment' };

export type VictimsPlanQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type VictimsPlanQuery = { readonly victimsCode: { readonly strategy: (
      { readonly on: string, readonly ragRule: string, readonly priorities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly actions: ReadonlyArray<(
          { readonly id: string }
          & { ' $fragmentRefs'?: { 'PlanActionShownFragment': PlanActionShownFragment } }
        )> }> }
      & { ' $fragmentRefs'?: { 'PlanSummaryFragment': PlanSummaryFragment } }
    ) | null } | null };

export type PlanSummaryFragment = { readonly whole: ReadonlyArray<{ ' $fragmentRefs'?: { 'ColoursCountedFragment': ColoursCountedFragment } }>, readonly byPriority: ReadonlyArray<{ ' $fragmentRefs'?: { 'ColoursCountedFragment': ColoursCountedFragment } }>, readonly byDepartment: ReadonlyArray<{ ' $fragmentRefs'?: { 'ColoursCountedFragment': ColoursCountedFragment } }> } & { ' $fragmentName'?: 'PlanSummaryFragment' };

export type ColoursCountedFragment = { readonly code: string, readonly label: string, readonly actions: number, readonly red: number, readonly amber: number, readonly green: number, readonly blue: number } & { ' $fragmentName'?: 'ColoursCountedFragment' };

type MetricByMonth_ConfidenceMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly ofMonths: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByMonth_ConfidenceMetric_Fragment' };

type MetricByMonth_StopSearchMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly ofMonths: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByMonth_StopSearchMetric_Fragment' };

type MetricByMonth_SurveyMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly ofMonths: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByMonth_SurveyMetric_Fragment' };

type MetricByMonth_VictimsCodeMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly ofMonths: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByMonth_VictimsCodeMetric_Fragment' };

type MetricByMonth_WmnowMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly ofMonths: { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string }, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByMonth_WmnowMetric_Fragment' };

export type MetricByMonthFragment =
  | MetricByMonth_ConfidenceMetric_Fragment
  | MetricByMonth_StopSearchMetric_Fragment
  | MetricByMonth_SurveyMetric_Fragment
  | MetricByMonth_VictimsCodeMetric_Fragment
  | MetricByMonth_WmnowMetric_Fragment
;

export type VictimsCodeRightsQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  ofRight?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type VictimsCodeRightsQuery = { readonly compliance:
    | { readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly byRight: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null }
    | { readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly byRight: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null }
    | { readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly byRight: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null }
    | { readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly byRight: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null }
    | { readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly values: ReadonlyArray<{ readonly code: string }> }>, readonly byRight: { ' $fragmentRefs'?: { 'GroupChartFragment': GroupChartFragment } } | null, readonly byMonth: { ' $fragmentRefs'?: { 'MonthTrendFragment': MonthTrendFragment } } | null }
   | null, readonly metrics: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'MetricByRight_ConfidenceMetric_Fragment': MetricByRight_ConfidenceMetric_Fragment;'MetricByMonth_ConfidenceMetric_Fragment': MetricByMonth_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MetricByRight_StopSearchMetric_Fragment': MetricByRight_StopSearchMetric_Fragment;'MetricByMonth_StopSearchMetric_Fragment': MetricByMonth_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MetricByRight_SurveyMetric_Fragment': MetricByRight_SurveyMetric_Fragment;'MetricByMonth_SurveyMetric_Fragment': MetricByMonth_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MetricByRight_VictimsCodeMetric_Fragment': MetricByRight_VictimsCodeMetric_Fragment;'MetricByMonth_VictimsCodeMetric_Fragment': MetricByMonth_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MetricByRight_WmnowMetric_Fragment': MetricByRight_WmnowMetric_Fragment;'MetricByMonth_WmnowMetric_Fragment': MetricByMonth_WmnowMetric_Fragment } }
  > };

type MetricByRight_ConfidenceMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly byRight: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByRight_ConfidenceMetric_Fragment' };

type MetricByRight_StopSearchMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly byRight: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByRight_StopSearchMetric_Fragment' };

type MetricByRight_SurveyMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly byRight: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByRight_SurveyMetric_Fragment' };

type MetricByRight_VictimsCodeMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly byRight: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByRight_VictimsCodeMetric_Fragment' };

type MetricByRight_WmnowMetric_Fragment = { readonly id: string, readonly unit: Unit, readonly byRight: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MetricByRight_WmnowMetric_Fragment' };

export type MetricByRightFragment =
  | MetricByRight_ConfidenceMetric_Fragment
  | MetricByRight_StopSearchMetric_Fragment
  | MetricByRight_SurveyMetric_Fragment
  | MetricByRight_VictimsCodeMetric_Fragment
  | MetricByRight_WmnowMetric_Fragment
;

export type VictimsCodeServicesQueryVariables = Exact<{
  period: PeriodInput;
  compare: Comparison;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type VictimsCodeServicesQuery = { readonly statements: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'TabledFigure_ConfidenceMetric_Fragment': TabledFigure_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_StopSearchMetric_Fragment': TabledFigure_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_SurveyMetric_Fragment': TabledFigure_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_VictimsCodeMetric_Fragment': TabledFigure_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_WmnowMetric_Fragment': TabledFigure_WmnowMetric_Fragment } }
  >, readonly contact: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'TabledFigure_ConfidenceMetric_Fragment': TabledFigure_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_StopSearchMetric_Fragment': TabledFigure_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_SurveyMetric_Fragment': TabledFigure_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_VictimsCodeMetric_Fragment': TabledFigure_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_WmnowMetric_Fragment': TabledFigure_WmnowMetric_Fragment } }
  >, readonly needs: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'TabledFigure_ConfidenceMetric_Fragment': TabledFigure_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_StopSearchMetric_Fragment': TabledFigure_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_SurveyMetric_Fragment': TabledFigure_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_VictimsCodeMetric_Fragment': TabledFigure_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_WmnowMetric_Fragment': TabledFigure_WmnowMetric_Fragment } }
  >, readonly others: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'TabledFigure_ConfidenceMetric_Fragment': TabledFigure_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_StopSearchMetric_Fragment': TabledFigure_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_SurveyMetric_Fragment': TabledFigure_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_VictimsCodeMetric_Fragment': TabledFigure_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'TabledFigure_WmnowMetric_Fragment': TabledFigure_WmnowMetric_Fragment } }
  > };

export type VictimsCodeStagesQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type VictimsCodeStagesQuery = { readonly victimsCode: { readonly stages: ReadonlyArray<{ readonly id: string, readonly title: string, readonly asked: string, readonly rights: ReadonlyArray<{ readonly number: number, readonly name: string }>, readonly compliance: ReadonlyArray<{ ' $fragmentRefs'?: { 'FigureOfStage_VictimsCodeMetric_Fragment': FigureOfStage_VictimsCodeMetric_Fragment } }>, readonly experience: ReadonlyArray<{ ' $fragmentRefs'?: { 'FigureOfStage_SurveyMetric_Fragment': FigureOfStage_SurveyMetric_Fragment } }> | null }> } | null };

type FigureOfStage_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FigureOfStage_ConfidenceMetric_Fragment' };

type FigureOfStage_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FigureOfStage_StopSearchMetric_Fragment' };

type FigureOfStage_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FigureOfStage_SurveyMetric_Fragment' };

type FigureOfStage_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FigureOfStage_VictimsCodeMetric_Fragment' };

type FigureOfStage_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'FigureOfStage_WmnowMetric_Fragment' };

export type FigureOfStageFragment =
  | FigureOfStage_ConfidenceMetric_Fragment
  | FigureOfStage_StopSearchMetric_Fragment
  | FigureOfStage_SurveyMetric_Fragment
  | FigureOfStage_VictimsCodeMetric_Fragment
  | FigureOfStage_WmnowMetric_Fragment
;

export type CampaignFragment = { readonly id: string, readonly name: string, readonly description: string, readonly startedOn: string, readonly endedOn: string, readonly area: { readonly name: string } | null, readonly effect: { readonly status: WmnowCampaignEffectStatus, readonly joinersPerMonthDuring: number | null, readonly joinersPerMonthBefore: number | null, readonly ratio: number | null, readonly caveat: string, readonly before: { readonly from: string, readonly to: string }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly others: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null } & { ' $fragmentName'?: 'CampaignFragment' };

export type WmnowByMonthQueryVariables = Exact<{
  period: PeriodInput;
  between: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WmnowByMonthQuery = { readonly members:
    | { ' $fragmentRefs'?: { 'MembersByMonth_ConfidenceMetric_Fragment': MembersByMonth_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembersByMonth_StopSearchMetric_Fragment': MembersByMonth_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembersByMonth_SurveyMetric_Fragment': MembersByMonth_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembersByMonth_VictimsCodeMetric_Fragment': MembersByMonth_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembersByMonth_WmnowMetric_Fragment': MembersByMonth_WmnowMetric_Fragment } }
   | null, readonly joiners:
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
   | null, readonly leavers:
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
    | { readonly definition: string, readonly chart: { ' $fragmentRefs'?: { 'ControlChartBlockFragment': ControlChartBlockFragment } } | null }
   | null, readonly wmnow: { readonly campaigns: ReadonlyArray<(
      { readonly name: string, readonly startedOn: string, readonly endedOn: string, readonly area: { readonly code: string, readonly name: string } | null }
      & { ' $fragmentRefs'?: { 'CampaignFragment': CampaignFragment } }
    )> | null } | null };

type MembersByMonth_ConfidenceMetric_Fragment = { readonly definition: string, readonly byMonth: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'MembersByMonth_ConfidenceMetric_Fragment' };

type MembersByMonth_StopSearchMetric_Fragment = { readonly definition: string, readonly byMonth: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'MembersByMonth_StopSearchMetric_Fragment' };

type MembersByMonth_SurveyMetric_Fragment = { readonly definition: string, readonly byMonth: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'MembersByMonth_SurveyMetric_Fragment' };

type MembersByMonth_VictimsCodeMetric_Fragment = { readonly definition: string, readonly byMonth: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'MembersByMonth_VictimsCodeMetric_Fragment' };

type MembersByMonth_WmnowMetric_Fragment = { readonly definition: string, readonly byMonth: (
    { readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'MembersByMonth_WmnowMetric_Fragment' };

export type MembersByMonthFragment =
  | MembersByMonth_ConfidenceMetric_Fragment
  | MembersByMonth_StopSearchMetric_Fragment
  | MembersByMonth_SurveyMetric_Fragment
  | MembersByMonth_VictimsCodeMetric_Fragment
  | MembersByMonth_WmnowMetric_Fragment
;

type MembershipMetric_ConfidenceMetric_Fragment = { readonly definition: string, readonly first: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly firstByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null, readonly last: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly lastByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'MembershipMetric_ConfidenceMetric_Fragment' };

type MembershipMetric_StopSearchMetric_Fragment = { readonly definition: string, readonly first: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly firstByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null, readonly last: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly lastByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'MembershipMetric_StopSearchMetric_Fragment' };

type MembershipMetric_SurveyMetric_Fragment = { readonly definition: string, readonly first: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly firstByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null, readonly last: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly lastByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'MembershipMetric_SurveyMetric_Fragment' };

type MembershipMetric_VictimsCodeMetric_Fragment = { readonly definition: string, readonly first: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly firstByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null, readonly last: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly lastByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'MembershipMetric_VictimsCodeMetric_Fragment' };

type MembershipMetric_WmnowMetric_Fragment = { readonly definition: string, readonly first: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly firstByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null, readonly last: (
    { readonly rows: ReadonlyArray<{ readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null, readonly lastByArea: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> } | null } & { ' $fragmentName'?: 'MembershipMetric_WmnowMetric_Fragment' };

export type MembershipMetricFragment =
  | MembershipMetric_ConfidenceMetric_Fragment
  | MembershipMetric_StopSearchMetric_Fragment
  | MembershipMetric_SurveyMetric_Fragment
  | MembershipMetric_VictimsCodeMetric_Fragment
  | MembershipMetric_WmnowMetric_Fragment
;

export type WmnowMembershipSectionQueryVariables = Exact<{
  first: PeriodInput;
  last: PeriodInput;
  asOf?: string | null | undefined;
}>;


export type WmnowMembershipSectionQuery = { readonly members:
    | { ' $fragmentRefs'?: { 'MembershipMetric_ConfidenceMetric_Fragment': MembershipMetric_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_StopSearchMetric_Fragment': MembershipMetric_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_SurveyMetric_Fragment': MembershipMetric_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_VictimsCodeMetric_Fragment': MembershipMetric_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_WmnowMetric_Fragment': MembershipMetric_WmnowMetric_Fragment } }
   | null, readonly share:
    | { ' $fragmentRefs'?: { 'MembershipMetric_ConfidenceMetric_Fragment': MembershipMetric_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_StopSearchMetric_Fragment': MembershipMetric_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_SurveyMetric_Fragment': MembershipMetric_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_VictimsCodeMetric_Fragment': MembershipMetric_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_WmnowMetric_Fragment': MembershipMetric_WmnowMetric_Fragment } }
   | null, readonly population:
    | { ' $fragmentRefs'?: { 'MembershipMetric_ConfidenceMetric_Fragment': MembershipMetric_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_StopSearchMetric_Fragment': MembershipMetric_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_SurveyMetric_Fragment': MembershipMetric_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_VictimsCodeMetric_Fragment': MembershipMetric_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_WmnowMetric_Fragment': MembershipMetric_WmnowMetric_Fragment } }
   | null, readonly rate:
    | { ' $fragmentRefs'?: { 'MembershipMetric_ConfidenceMetric_Fragment': MembershipMetric_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_StopSearchMetric_Fragment': MembershipMetric_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_SurveyMetric_Fragment': MembershipMetric_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_VictimsCodeMetric_Fragment': MembershipMetric_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MembershipMetric_WmnowMetric_Fragment': MembershipMetric_WmnowMetric_Fragment } }
   | null };

export type WmnowMessagesSectionQueryVariables = Exact<{
  period: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WmnowMessagesSectionQuery = { readonly openRate:
    | { ' $fragmentRefs'?: { 'OpenRateByKind_ConfidenceMetric_Fragment': OpenRateByKind_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OpenRateByKind_StopSearchMetric_Fragment': OpenRateByKind_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OpenRateByKind_SurveyMetric_Fragment': OpenRateByKind_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OpenRateByKind_VictimsCodeMetric_Fragment': OpenRateByKind_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'OpenRateByKind_WmnowMetric_Fragment': OpenRateByKind_WmnowMetric_Fragment } }
   | null, readonly metrics: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'MessagesMetric_ConfidenceMetric_Fragment': MessagesMetric_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MessagesMetric_StopSearchMetric_Fragment': MessagesMetric_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MessagesMetric_SurveyMetric_Fragment': MessagesMetric_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MessagesMetric_VictimsCodeMetric_Fragment': MessagesMetric_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'MessagesMetric_WmnowMetric_Fragment': MessagesMetric_WmnowMetric_Fragment } }
  > };

type MessagesMetric_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly byKind: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly byArea: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MessagesMetric_ConfidenceMetric_Fragment' };

type MessagesMetric_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly byKind: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly byArea: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MessagesMetric_StopSearchMetric_Fragment' };

type MessagesMetric_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly byKind: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly byArea: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MessagesMetric_SurveyMetric_Fragment' };

type MessagesMetric_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly byKind: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly byArea: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MessagesMetric_VictimsCodeMetric_Fragment' };

type MessagesMetric_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly unit: Unit, readonly byKind: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null, readonly byArea: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'MessagesMetric_WmnowMetric_Fragment' };

export type MessagesMetricFragment =
  | MessagesMetric_ConfidenceMetric_Fragment
  | MessagesMetric_StopSearchMetric_Fragment
  | MessagesMetric_SurveyMetric_Fragment
  | MessagesMetric_VictimsCodeMetric_Fragment
  | MessagesMetric_WmnowMetric_Fragment
;

export type WmnowNeighbourhoodsSectionQueryVariables = Exact<{
  period: PeriodInput;
  last: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WmnowNeighbourhoodsSectionQuery = { readonly members:
    | { ' $fragmentRefs'?: { 'NeighbourhoodMembers_ConfidenceMetric_Fragment': NeighbourhoodMembers_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMembers_StopSearchMetric_Fragment': NeighbourhoodMembers_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMembers_SurveyMetric_Fragment': NeighbourhoodMembers_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMembers_VictimsCodeMetric_Fragment': NeighbourhoodMembers_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMembers_WmnowMetric_Fragment': NeighbourhoodMembers_WmnowMetric_Fragment } }
   | null, readonly moves: ReadonlyArray<
    | { ' $fragmentRefs'?: { 'NeighbourhoodMoves_ConfidenceMetric_Fragment': NeighbourhoodMoves_ConfidenceMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMoves_StopSearchMetric_Fragment': NeighbourhoodMoves_StopSearchMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMoves_SurveyMetric_Fragment': NeighbourhoodMoves_SurveyMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMoves_VictimsCodeMetric_Fragment': NeighbourhoodMoves_VictimsCodeMetric_Fragment } }
    | { ' $fragmentRefs'?: { 'NeighbourhoodMoves_WmnowMetric_Fragment': NeighbourhoodMoves_WmnowMetric_Fragment } }
  > };

type NeighbourhoodMembers_ConfidenceMetric_Fragment = { readonly definition: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: (
        { readonly status: ValueStatus }
        & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
      ) }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMembers_ConfidenceMetric_Fragment' };

type NeighbourhoodMembers_StopSearchMetric_Fragment = { readonly definition: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: (
        { readonly status: ValueStatus }
        & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
      ) }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMembers_StopSearchMetric_Fragment' };

type NeighbourhoodMembers_SurveyMetric_Fragment = { readonly definition: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: (
        { readonly status: ValueStatus }
        & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
      ) }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMembers_SurveyMetric_Fragment' };

type NeighbourhoodMembers_VictimsCodeMetric_Fragment = { readonly definition: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: (
        { readonly status: ValueStatus }
        & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
      ) }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMembers_VictimsCodeMetric_Fragment' };

type NeighbourhoodMembers_WmnowMetric_Fragment = { readonly definition: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly area: { readonly code: string, readonly name: string } | null, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: (
        { readonly status: ValueStatus }
        & { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } }
      ) }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMembers_WmnowMetric_Fragment' };

export type NeighbourhoodMembersFragment =
  | NeighbourhoodMembers_ConfidenceMetric_Fragment
  | NeighbourhoodMembers_StopSearchMetric_Fragment
  | NeighbourhoodMembers_SurveyMetric_Fragment
  | NeighbourhoodMembers_VictimsCodeMetric_Fragment
  | NeighbourhoodMembers_WmnowMetric_Fragment
;

type NeighbourhoodMoves_ConfidenceMetric_Fragment = { readonly id: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMoves_ConfidenceMetric_Fragment' };

type NeighbourhoodMoves_StopSearchMetric_Fragment = { readonly id: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMoves_StopSearchMetric_Fragment' };

type NeighbourhoodMoves_SurveyMetric_Fragment = { readonly id: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMoves_SurveyMetric_Fragment' };

type NeighbourhoodMoves_VictimsCodeMetric_Fragment = { readonly id: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMoves_VictimsCodeMetric_Fragment' };

type NeighbourhoodMoves_WmnowMetric_Fragment = { readonly id: string, readonly byNeighbourhood: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string }>, readonly value: { ' $fragmentRefs'?: { 'FigureFragment': FigureFragment } } }> } | null } & { ' $fragmentName'?: 'NeighbourhoodMoves_WmnowMetric_Fragment' };

export type NeighbourhoodMovesFragment =
  | NeighbourhoodMoves_ConfidenceMetric_Fragment
  | NeighbourhoodMoves_StopSearchMetric_Fragment
  | NeighbourhoodMoves_SurveyMetric_Fragment
  | NeighbourhoodMoves_VictimsCodeMetric_Fragment
  | NeighbourhoodMoves_WmnowMetric_Fragment
;

type OpenRateByKind_ConfidenceMetric_Fragment = { readonly definition: string, readonly openedByKind: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OpenRateByKind_ConfidenceMetric_Fragment' };

type OpenRateByKind_StopSearchMetric_Fragment = { readonly definition: string, readonly openedByKind: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OpenRateByKind_StopSearchMetric_Fragment' };

type OpenRateByKind_SurveyMetric_Fragment = { readonly definition: string, readonly openedByKind: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OpenRateByKind_SurveyMetric_Fragment' };

type OpenRateByKind_VictimsCodeMetric_Fragment = { readonly definition: string, readonly openedByKind: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OpenRateByKind_VictimsCodeMetric_Fragment' };

type OpenRateByKind_WmnowMetric_Fragment = { readonly definition: string, readonly openedByKind: (
    { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly label: string }>, readonly value: { ' $fragmentRefs'?: { 'PlottedFragment': PlottedFragment } } }> }
    & { ' $fragmentRefs'?: { 'RestsOnFragment': RestsOnFragment } }
  ) | null } & { ' $fragmentName'?: 'OpenRateByKind_WmnowMetric_Fragment' };

export type OpenRateByKindFragment =
  | OpenRateByKind_ConfidenceMetric_Fragment
  | OpenRateByKind_StopSearchMetric_Fragment
  | OpenRateByKind_SurveyMetric_Fragment
  | OpenRateByKind_VictimsCodeMetric_Fragment
  | OpenRateByKind_WmnowMetric_Fragment
;

export type PlottedFragment = { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } & { ' $fragmentName'?: 'PlottedFragment' };

export type RestsOnFragment = { readonly asOf: string, readonly synthetic: boolean, readonly releases: ReadonlyArray<{ readonly number: number, readonly fileName: string | null, readonly sha256: string | null, readonly synthetic: boolean }> } & { ' $fragmentName'?: 'RestsOnFragment' };

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
export const PlottedFragmentDoc = new TypedDocumentString(`
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
    `, {"fragmentName":"Plotted"}) as unknown as TypedDocumentString<PlottedFragment, unknown>;
export const ControlChartBlockFragmentDoc = new TypedDocumentString(`
    fragment ControlChartBlock on ControlChart {
  points {
    period {
      from
      to
    }
    value {
      ...Plotted
    }
    mean
    upperLimit
    lowerLimit
    variation
    specialCause {
      words
    }
  }
  stretches {
    period {
      from
      to
    }
    limitsReason
  }
  variation {
    code
    title
    description
  }
  annotations {
    month
    text
  }
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"ControlChartBlock"}) as unknown as TypedDocumentString<ControlChartBlockFragment, unknown>;
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
export const TabledFigureFragmentDoc = new TypedDocumentString(`
    fragment TabledFigure on Metric {
  title
  unit
  table(period: $period, where: $where, compare: $compare, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
      change {
        ...Change
      }
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
}`, {"fragmentName":"TabledFigure"}) as unknown as TypedDocumentString<TabledFigureFragment, unknown>;
export const RestsOnFragmentDoc = new TypedDocumentString(`
    fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}
    `, {"fragmentName":"RestsOn"}) as unknown as TypedDocumentString<RestsOnFragment, unknown>;
export const GroupChartFragmentDoc = new TypedDocumentString(`
    fragment GroupChart on MetricTable {
  rows {
    group {
      dimension
      label
    }
    value {
      ...Plotted
    }
  }
  ...RestsOn
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"GroupChart"}) as unknown as TypedDocumentString<GroupChartFragment, unknown>;
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
export const ConfidenceEstimateFragmentDoc = new TypedDocumentString(`
    fragment ConfidenceEstimate on MetricValue {
  status
  yearEnding
  ...Figure
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
}`, {"fragmentName":"ConfidenceEstimate"}) as unknown as TypedDocumentString<ConfidenceEstimateFragment, unknown>;
export const ConfidenceTrendMetricFragmentDoc = new TypedDocumentString(`
    fragment ConfidenceTrendMetric on Metric {
  byYear: table(period: $period, grain: FINANCIAL_YEAR, by: [FORCE], asOf: $asOf) {
    rows {
      period {
        from
        to
      }
      group {
        code
      }
      breaks {
        month
        reason
      }
      value {
        yearEnding
        ...ConfidenceEstimate
        ...Plotted
      }
    }
    ...RestsOn
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
fragment ConfidenceEstimate on MetricValue {
  status
  yearEnding
  ...Figure
}
fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"ConfidenceTrendMetric"}) as unknown as TypedDocumentString<ConfidenceTrendMetricFragment, unknown>;
export const ConfidenceForcesFragmentDoc = new TypedDocumentString(`
    fragment ConfidenceForces on PublicConfidence {
  force {
    code
    name
  }
  comparators {
    code
    name
  }
}
    `, {"fragmentName":"ConfidenceForces"}) as unknown as TypedDocumentString<ConfidenceForcesFragment, unknown>;
export const ElsewhereEstimatesFragmentDoc = new TypedDocumentString(`
    fragment ElsewhereEstimates on LocalEstimates {
  intervals
  estimates {
    survey
    place
    periodEnding
    value {
      ...Figure
    }
    ofForce {
      ...Figure
    }
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
}`, {"fragmentName":"ElsewhereEstimates"}) as unknown as TypedDocumentString<ElsewhereEstimatesFragment, unknown>;
export const LocalByAreaFragmentDoc = new TypedDocumentString(`
    fragment LocalByArea on Metric {
  byArea: table(period: $period, by: [AREA], where: $where, asOf: $asOf) {
    rows {
      area {
        code
        name
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
  funnel(period: $period, asOf: $asOf) {
    overall {
      ...Plotted
    }
    areas {
      area {
        code
      }
      position
    }
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"LocalByArea"}) as unknown as TypedDocumentString<LocalByAreaFragment, unknown>;
export const LocalByQuarterFragmentDoc = new TypedDocumentString(`
    fragment LocalByQuarter on Metric {
  byQuarter: table(
    period: $period
    grain: FINANCIAL_QUARTER
    by: [AREA]
    where: $where
    asOf: $asOf
  ) {
    rows {
      period {
        from
        to
      }
      area {
        code
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"LocalByQuarter"}) as unknown as TypedDocumentString<LocalByQuarterFragment, unknown>;
export const PrioritiesFragmentDoc = new TypedDocumentString(`
    fragment Priorities on LocalPriorities {
  respondents
  method
  synthetic
  priorities {
    code
    label
    rank
    rankInterval {
      from
      to
    }
    value {
      ...Figure
      ...Plotted
    }
  }
  releases {
    number
    fileName
    sha256
    synthetic
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
fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"Priorities"}) as unknown as TypedDocumentString<PrioritiesFragment, unknown>;
export const ConfidenceBasisFragmentDoc = new TypedDocumentString(`
    fragment ConfidenceBasis on Metric {
  definition
  breaks {
    month
    reason
  }
}
    `, {"fragmentName":"ConfidenceBasis"}) as unknown as TypedDocumentString<ConfidenceBasisFragment, unknown>;
export const ConfidenceBasisOfForcesFragmentDoc = new TypedDocumentString(`
    fragment ConfidenceBasisOfForces on PublicConfidence {
  mostSimilarGroup {
    forces {
      name
    }
    source
    confirmed
  }
  designEffect {
    statement
    confirmed
  }
}
    `, {"fragmentName":"ConfidenceBasisOfForces"}) as unknown as TypedDocumentString<ConfidenceBasisOfForcesFragment, unknown>;
export const MetricAboutFragmentDoc = new TypedDocumentString(`
    fragment MetricAbout on Metric {
  unit
  polarity
  target
  source {
    name
    publisher
  }
  datasets
  boards {
    id
    title
  }
  breaks {
    month
    reason
  }
  companions {
    id
    title
  }
  disclosure {
    audience
    version
    owner
    open
  }
}
    `, {"fragmentName":"MetricAbout"}) as unknown as TypedDocumentString<MetricAboutFragment, unknown>;
export const MetricReleasesFragmentDoc = new TypedDocumentString(`
    fragment MetricReleases on MetricTable {
  asOf
  erasedSince
  releases {
    number
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    rowsRead
    rowsQuarantined
    importedAt
    synthetic
  }
}
    `, {"fragmentName":"MetricReleases"}) as unknown as TypedDocumentString<MetricReleasesFragment, unknown>;
export const GroupsOfCharacteristicFragmentDoc = new TypedDocumentString(`
    fragment GroupsOfCharacteristic on MetricTable {
  rows {
    group {
      dimension
      code
      label
    }
    value {
      ...Figure
    }
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
}`, {"fragmentName":"GroupsOfCharacteristic"}) as unknown as TypedDocumentString<GroupsOfCharacteristicFragment, unknown>;
export const ItemByCharacteristicFragmentDoc = new TypedDocumentString(`
    fragment ItemByCharacteristic on Metric {
  unit
  AGE_BAND: table(period: $period, by: [AGE_BAND], where: $where, asOf: $asOf) {
    ...GroupsOfCharacteristic
  }
  GENDER: table(period: $period, by: [GENDER], where: $where, asOf: $asOf) {
    ...GroupsOfCharacteristic
  }
  ETHNICITY: table(period: $period, by: [ETHNICITY], where: $where, asOf: $asOf) {
    ...GroupsOfCharacteristic
  }
  DISABILITY: table(period: $period, by: [DISABILITY], where: $where, asOf: $asOf) {
    ...GroupsOfCharacteristic
  }
  SEXUAL_ORIENTATION: table(
    period: $period
    by: [SEXUAL_ORIENTATION]
    where: $where
    asOf: $asOf
  ) {
    ...GroupsOfCharacteristic
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
fragment GroupsOfCharacteristic on MetricTable {
  rows {
    group {
      dimension
      code
      label
    }
    value {
      ...Figure
    }
  }
}`, {"fragmentName":"ItemByCharacteristic"}) as unknown as TypedDocumentString<ItemByCharacteristicFragment, unknown>;
export const DifferencesOfGroupsFragmentDoc = new TypedDocumentString(`
    fragment DifferencesOfGroups on GroupDifferences {
  familySize
  differences {
    dimension
    group {
      code
    }
    against {
      code
    }
    difference
    interval {
      lower
      upper
    }
    adjustedPValue
    isSignificant
  }
  notCompared {
    dimension
    group {
      code
    }
    reason
  }
}
    `, {"fragmentName":"DifferencesOfGroups"}) as unknown as TypedDocumentString<DifferencesOfGroupsFragment, unknown>;
export const ServiceStandardShownFragmentDoc = new TypedDocumentString(`
    fragment ServiceStandardShown on ServiceStandard {
  id
  version
  stage
  wording
  confirmed
  metric {
    title
    unit
  }
  target
  compliance(period: $period, asOf: $asOf) {
    status
    words
    value {
      ...Figure
    }
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
}`, {"fragmentName":"ServiceStandardShown"}) as unknown as TypedDocumentString<ServiceStandardShownFragment, unknown>;
export const CommentFigureFragmentDoc = new TypedDocumentString(`
    fragment CommentFigure on Metric {
  title
  definition
  unit
  table(period: $period, where: $where, compare: $compare, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
      change {
        ...Change
      }
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
}`, {"fragmentName":"CommentFigure"}) as unknown as TypedDocumentString<CommentFigureFragment, unknown>;
export const DemographicsCompletedFragmentDoc = new TypedDocumentString(`
    fragment DemographicsCompleted on Metric {
  definition
  unit
  table(period: $period, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"DemographicsCompleted"}) as unknown as TypedDocumentString<DemographicsCompletedFragment, unknown>;
export const InvitationFunnelFragmentDoc = new TypedDocumentString(`
    fragment InvitationFunnel on Funnel {
  rows {
    group {
      code
      label
    }
    steps {
      step
      metric {
        title
      }
      count {
        ...Figure
      }
      ofPrevious {
        ...Figure
      }
    }
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
}`, {"fragmentName":"InvitationFunnel"}) as unknown as TypedDocumentString<InvitationFunnelFragment, unknown>;
export const ItemOfSurveysFragmentDoc = new TypedDocumentString(`
    fragment ItemOfSurveys on Metric {
  id
  title
  unit
  bySurvey: table(
    period: $period
    by: [SURVEY]
    where: $where
    compare: $compare
    asOf: $asOf
  ) {
    rows {
      group {
        code
      }
      value {
        ...Figure
      }
      change {
        ...Change
      }
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
}`, {"fragmentName":"ItemOfSurveys"}) as unknown as TypedDocumentString<ItemOfSurveysFragment, unknown>;
export const DriversChartFragmentDoc = new TypedDocumentString(`
    fragment DriversChart on KeyDrivers {
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
  drivers {
    question {
      title
    }
    importance {
      rescaled
    }
    distinguishable
    performance {
      ...Plotted
    }
    reading
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"DriversChart"}) as unknown as TypedDocumentString<DriversChartFragment, unknown>;
export const KeyDriversShownFragmentDoc = new TypedDocumentString(`
    fragment KeyDriversShown on KeyDrivers {
  n
  rSquared
  excluded {
    respondents
  }
  warnings {
    code
    message
  }
  caveat
  drivers {
    question {
      code
      title
    }
    importance {
      raw
      rescaled
      interval {
        lower
        upper
      }
    }
    correlation
    performance {
      ...Figure
    }
    reading
  }
  ...DriversChart
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
fragment DriversChart on KeyDrivers {
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
  drivers {
    question {
      title
    }
    importance {
      rescaled
    }
    distinguishable
    performance {
      ...Plotted
    }
    reading
  }
}
fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"KeyDriversShown"}) as unknown as TypedDocumentString<KeyDriversShownFragment, unknown>;
export const NonResponseOfItemFragmentDoc = new TypedDocumentString(`
    fragment NonResponseOfItem on Metric {
  unit
  byInvited: table(period: $period, by: [SURVEY], where: $where, asOf: $asOf) {
    rows {
      group {
        label
      }
      value {
        ...Figure
      }
      nonResponse {
        status
        responseRate
        invited {
          value
        }
        lower
        upper
      }
    }
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
}`, {"fragmentName":"NonResponseOfItem"}) as unknown as TypedDocumentString<NonResponseOfItemFragment, unknown>;
export const OverallFigureFragmentDoc = new TypedDocumentString(`
    fragment OverallFigure on Metric {
  title
  unit
  definition
  table(period: $period, where: $where, compare: $compare, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
      change {
        ...Change
      }
      breaks {
        month
        reason
      }
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
}`, {"fragmentName":"OverallFigure"}) as unknown as TypedDocumentString<OverallFigureFragment, unknown>;
export const MonthTrendFragmentDoc = new TypedDocumentString(`
    fragment MonthTrend on MetricTable {
  rows {
    period {
      from
      to
    }
    value {
      ...Plotted
    }
  }
  ...RestsOn
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"MonthTrend"}) as unknown as TypedDocumentString<MonthTrendFragment, unknown>;
export const OverallTrendFragmentDoc = new TypedDocumentString(`
    fragment OverallTrend on Metric {
  id
  title
  byMonth: table(period: $period, grain: MONTH, where: $where, asOf: $asOf) {
    ...MonthTrend
  }
}
    fragment MonthTrend on MetricTable {
  rows {
    period {
      from
      to
    }
    value {
      ...Plotted
    }
  }
  ...RestsOn
}
fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"OverallTrend"}) as unknown as TypedDocumentString<OverallTrendFragment, unknown>;
export const ResponseRateFragmentDoc = new TypedDocumentString(`
    fragment ResponseRate on Metric {
  title
  definition
  unit
  table(period: $period, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"ResponseRate"}) as unknown as TypedDocumentString<ResponseRateFragment, unknown>;
export const ThemesBySentimentFragmentDoc = new TypedDocumentString(`
    fragment ThemesBySentiment on Metric {
  definition
  byTheme: table(period: $period, by: [THEME], where: $where, asOf: $asOf) {
    rows {
      group {
        dimension
        code
        label
      }
      value {
        ...Figure
      }
    }
  }
  bySentiment: table(
    period: $period
    by: [THEME, SENTIMENT]
    where: $where
    asOf: $asOf
  ) {
    rows {
      group {
        dimension
        code
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"ThemesBySentiment"}) as unknown as TypedDocumentString<ThemesBySentimentFragment, unknown>;
export const UnclearCommentsFragmentDoc = new TypedDocumentString(`
    fragment UnclearComments on Metric {
  ofUnclear: table(period: $period, where: $unclear, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"UnclearComments"}) as unknown as TypedDocumentString<UnclearCommentsFragment, unknown>;
export const UnclearThemeFragmentDoc = new TypedDocumentString(`
    fragment UnclearTheme on Metric {
  title
  unit
  ofUnclear: table(period: $period, where: $unclear, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"UnclearTheme"}) as unknown as TypedDocumentString<UnclearThemeFragment, unknown>;
export const CompletenessChartFragmentDoc = new TypedDocumentString(`
    fragment CompletenessChart on Metric {
  definition
  byField: table(period: $period, by: [FIELD], where: $where, asOf: $asOf) {
    rows {
      group {
        label
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"CompletenessChart"}) as unknown as TypedDocumentString<CompletenessChartFragment, unknown>;
export const CompletenessByMonthFragmentDoc = new TypedDocumentString(`
    fragment CompletenessByMonth on Metric {
  byMonth: table(
    period: $period
    grain: MONTH
    by: [FIELD]
    where: $where
    asOf: $asOf
  ) {
    rows {
      period {
        from
      }
      group {
        code
        label
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"CompletenessByMonth"}) as unknown as TypedDocumentString<CompletenessByMonthFragment, unknown>;
export const FeedbackQuestionFragmentDoc = new TypedDocumentString(`
    fragment FeedbackQuestion on Metric {
  id
  title
  whole: table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
        ...Plotted
      }
      change {
        ...Change
      }
    }
    ...RestsOn
  }
  byPlace: table(period: $period, by: [PLACE], where: $where, asOf: $asOf) {
    rows {
      group {
        code
        label
      }
      value {
        ...Figure
      }
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
}
fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"FeedbackQuestion"}) as unknown as TypedDocumentString<FeedbackQuestionFragment, unknown>;
export const FeedbackRateFragmentDoc = new TypedDocumentString(`
    fragment FeedbackRate on Metric {
  id
  title
  definition
  unit
  table(period: $period, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"FeedbackRate"}) as unknown as TypedDocumentString<FeedbackRateFragment, unknown>;
export const FeedbackToSearchesFragmentDoc = new TypedDocumentString(`
    fragment FeedbackToSearches on Metric {
  id
  title
  definition
  unit
  whole: table(period: $period, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"FeedbackToSearches"}) as unknown as TypedDocumentString<FeedbackToSearchesFragment, unknown>;
export const FindRateByGroupFragmentDoc = new TypedDocumentString(`
    fragment FindRateByGroup on Metric {
  definition
  byGroup: table(
    period: $period
    by: [SELF_DEFINED_ETHNICITY]
    where: $where
    asOf: $asOf
  ) {
    rows {
      group {
        code
        label
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"FindRateByGroup"}) as unknown as TypedDocumentString<FindRateByGroupFragment, unknown>;
export const OutcomeRateFragmentDoc = new TypedDocumentString(`
    fragment OutcomeRate on Metric {
  id
  title
  ratesByGroup: table(
    period: $period
    by: [SELF_DEFINED_ETHNICITY]
    where: $where
    asOf: $asOf
  ) {
    rows {
      group {
        code
        label
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"OutcomeRate"}) as unknown as TypedDocumentString<OutcomeRateFragment, unknown>;
export const FindRateDifferencesFragmentDoc = new TypedDocumentString(`
    fragment FindRateDifferences on GroupDifferences {
  differences {
    group {
      code
    }
    against {
      label
    }
    difference
    isSignificant
  }
}
    `, {"fragmentName":"FindRateDifferences"}) as unknown as TypedDocumentString<FindRateDifferencesFragment, unknown>;
export const OutcomesByKindFragmentDoc = new TypedDocumentString(`
    fragment OutcomesByKind on Metric {
  definition
  byOutcome: table(period: $period, by: [OUTCOME], where: $where, asOf: $asOf) {
    rows {
      group {
        label
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"OutcomesByKind"}) as unknown as TypedDocumentString<OutcomesByKindFragment, unknown>;
export const OutcomesNoFurtherActionFragmentDoc = new TypedDocumentString(`
    fragment OutcomesNoFurtherAction on Metric {
  whole: table(period: $period, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Plotted
      }
    }
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"OutcomesNoFurtherAction"}) as unknown as TypedDocumentString<OutcomesNoFurtherActionFragment, unknown>;
export const RatioFragmentDoc = new TypedDocumentString(`
    fragment Ratio on MetricValue {
  status
  value
  interval {
    lower
    upper
  }
  shorthand
}
    `, {"fragmentName":"Ratio"}) as unknown as TypedDocumentString<RatioFragment, unknown>;
export const RelativeRatesChartFragmentDoc = new TypedDocumentString(`
    fragment RelativeRatesChart on Disproportionality {
  reference
  groups {
    group
    label
    relativeRate {
      ...Plotted
    }
  }
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"RelativeRatesChart"}) as unknown as TypedDocumentString<RelativeRatesChartFragment, unknown>;
export const RelativeRatesFragmentDoc = new TypedDocumentString(`
    fragment RelativeRates on Disproportionality {
  groups {
    group
    label
    searches {
      ...Figure
    }
    population {
      ...Figure
    }
    rate {
      ...Figure
    }
    relativeRate {
      ...Ratio
    }
    pooledRelativeRate {
      ...Ratio
    }
    pooledAreas {
      code
    }
  }
  denominator {
    definition
    vintage
    source
  }
  unreported {
    count {
      status
      value
    }
    share {
      status
      value
    }
  }
  caveats {
    code
    text
  }
  ...RelativeRatesChart
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
fragment Ratio on MetricValue {
  status
  value
  interval {
    lower
    upper
  }
  shorthand
}
fragment RelativeRatesChart on Disproportionality {
  reference
  groups {
    group
    label
    relativeRate {
      ...Plotted
    }
  }
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}
fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"fragmentName":"RelativeRates"}) as unknown as TypedDocumentString<RelativeRatesFragment, unknown>;
export const ChangeOfPlanFragmentDoc = new TypedDocumentString(`
    fragment ChangeOfPlan on StrategyChange {
  version
  at
  by
  fields {
    field
    from
    to
  }
}
    `, {"fragmentName":"ChangeOfPlan"}) as unknown as TypedDocumentString<ChangeOfPlanFragment, unknown>;
export const BoardMeetingShownFragmentDoc = new TypedDocumentString(`
    fragment BoardMeetingShown on BoardMeeting {
  id
  meetsOn
  status
  attendance {
    member {
      code
      name
    }
    status
  }
  decisions {
    number
    text
    action {
      id
      title
    }
    recordedBy
  }
  actionsArising {
    id
    title
  }
}
    `, {"fragmentName":"BoardMeetingShown"}) as unknown as TypedDocumentString<BoardMeetingShownFragment, unknown>;
export const AttendanceShownFragmentDoc = new TypedDocumentString(`
    fragment AttendanceShown on BoardAttendance {
  meetingsHeld
  rows {
    member {
      code
      name
    }
    invited
    present
    deputy
    apologies
    absent
    notRecorded
    represented {
      ...Figure
    }
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
}`, {"fragmentName":"AttendanceShown"}) as unknown as TypedDocumentString<AttendanceShownFragment, unknown>;
export const ActionToEditFragmentDoc = new TypedDocumentString(`
    fragment ActionToEdit on PlanAction {
  id
  version
  startsOn
  dueOn
  completedOn
}
    `, {"fragmentName":"ActionToEdit"}) as unknown as TypedDocumentString<ActionToEditFragment, unknown>;
export const PlanActionShownFragmentDoc = new TypedDocumentString(`
    fragment PlanActionShown on PlanAction {
  id
  title
  description
  department
  startsOn
  dueOn
  completedOn
  status
  rag {
    colour
    reason
    rule
    since
  }
  notes {
    number
    reportedOn
    progress
    confidence
    text
    recordedBy
  }
  ...ActionToEdit
}
    fragment ActionToEdit on PlanAction {
  id
  version
  startsOn
  dueOn
  completedOn
}`, {"fragmentName":"PlanActionShown"}) as unknown as TypedDocumentString<PlanActionShownFragment, unknown>;
export const ColoursCountedFragmentDoc = new TypedDocumentString(`
    fragment ColoursCounted on PlanSummaryRow {
  code
  label
  actions
  red
  amber
  green
  blue
}
    `, {"fragmentName":"ColoursCounted"}) as unknown as TypedDocumentString<ColoursCountedFragment, unknown>;
export const PlanSummaryFragmentDoc = new TypedDocumentString(`
    fragment PlanSummary on VictimsStrategy {
  whole: summary {
    ...ColoursCounted
  }
  byPriority: summary(by: PRIORITY) {
    ...ColoursCounted
  }
  byDepartment: summary(by: DEPARTMENT) {
    ...ColoursCounted
  }
}
    fragment ColoursCounted on PlanSummaryRow {
  code
  label
  actions
  red
  amber
  green
  blue
}`, {"fragmentName":"PlanSummary"}) as unknown as TypedDocumentString<PlanSummaryFragment, unknown>;
export const MetricByMonthFragmentDoc = new TypedDocumentString(`
    fragment MetricByMonth on Metric {
  id
  unit
  dimensions {
    name
    values {
      code
    }
  }
  ofMonths: table(period: $period, grain: MONTH, where: $ofRight, asOf: $asOf) {
    rows {
      period {
        from
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"MetricByMonth"}) as unknown as TypedDocumentString<MetricByMonthFragment, unknown>;
export const MetricByRightFragmentDoc = new TypedDocumentString(`
    fragment MetricByRight on Metric {
  id
  unit
  byRight: table(period: $period, by: [RIGHT], where: $where, asOf: $asOf) {
    rows {
      group {
        code
        label
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"MetricByRight"}) as unknown as TypedDocumentString<MetricByRightFragment, unknown>;
export const FigureOfStageFragmentDoc = new TypedDocumentString(`
    fragment FigureOfStage on Metric {
  id
  title
  unit
  table(period: $period, where: $where, asOf: $asOf) {
    rows {
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"FigureOfStage"}) as unknown as TypedDocumentString<FigureOfStageFragment, unknown>;
export const CampaignFragmentDoc = new TypedDocumentString(`
    fragment Campaign on WmnowCampaign {
  id
  name
  description
  startedOn
  endedOn
  area {
    name
  }
  effect {
    status
    before {
      from
      to
    }
    joinersPerMonthDuring
    joinersPerMonthBefore
    ratio
    interval {
      lower
      upper
    }
    others {
      id
      name
    }
    caveat
  }
}
    `, {"fragmentName":"Campaign"}) as unknown as TypedDocumentString<CampaignFragment, unknown>;
export const MembersByMonthFragmentDoc = new TypedDocumentString(`
    fragment MembersByMonth on Metric {
  definition
  byMonth: table(period: $period, grain: MONTH, where: $where, asOf: $asOf) {
    rows {
      period {
        from
        to
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"MembersByMonth"}) as unknown as TypedDocumentString<MembersByMonthFragment, unknown>;
export const MembershipMetricFragmentDoc = new TypedDocumentString(`
    fragment MembershipMetric on Metric {
  definition
  first: table(period: $first, asOf: $asOf) {
    rows {
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
  firstByArea: table(period: $first, by: [AREA], asOf: $asOf) {
    rows {
      area {
        code
      }
      value {
        ...Plotted
      }
    }
  }
  last: table(period: $last, asOf: $asOf) {
    rows {
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
  lastByArea: table(period: $last, by: [AREA], asOf: $asOf) {
    rows {
      area {
        code
      }
      value {
        ...Plotted
      }
    }
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"MembershipMetric"}) as unknown as TypedDocumentString<MembershipMetricFragment, unknown>;
export const MessagesMetricFragmentDoc = new TypedDocumentString(`
    fragment MessagesMetric on Metric {
  id
  title
  unit
  byKind: table(period: $period, by: [MESSAGE_KIND], where: $where, asOf: $asOf) {
    rows {
      group {
        code
        label
      }
      value {
        ...Figure
      }
    }
  }
  byArea: table(period: $period, by: [AREA], where: $where, asOf: $asOf) {
    rows {
      group {
        code
        label
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"MessagesMetric"}) as unknown as TypedDocumentString<MessagesMetricFragment, unknown>;
export const NeighbourhoodMembersFragmentDoc = new TypedDocumentString(`
    fragment NeighbourhoodMembers on Metric {
  definition
  byNeighbourhood: table(
    period: $last
    by: [AREA, NEIGHBOURHOOD]
    where: $where
    asOf: $asOf
  ) {
    rows {
      area {
        code
        name
      }
      group {
        dimension
        code
        label
      }
      value {
        status
        ...Figure
      }
    }
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
}`, {"fragmentName":"NeighbourhoodMembers"}) as unknown as TypedDocumentString<NeighbourhoodMembersFragment, unknown>;
export const NeighbourhoodMovesFragmentDoc = new TypedDocumentString(`
    fragment NeighbourhoodMoves on Metric {
  id
  byNeighbourhood: table(
    period: $period
    by: [NEIGHBOURHOOD]
    where: $where
    asOf: $asOf
  ) {
    rows {
      group {
        dimension
        code
      }
      value {
        ...Figure
      }
    }
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
}`, {"fragmentName":"NeighbourhoodMoves"}) as unknown as TypedDocumentString<NeighbourhoodMovesFragment, unknown>;
export const OpenRateByKindFragmentDoc = new TypedDocumentString(`
    fragment OpenRateByKind on Metric {
  definition
  openedByKind: table(
    period: $period
    by: [MESSAGE_KIND]
    where: $where
    asOf: $asOf
  ) {
    rows {
      group {
        label
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
}
    fragment Plotted on MetricValue {
  status
  value
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
fragment RestsOn on MetricTable {
  asOf
  synthetic
  releases {
    number
    fileName
    sha256
    synthetic
  }
}`, {"fragmentName":"OpenRateByKind"}) as unknown as TypedDocumentString<OpenRateByKindFragment, unknown>;
export const LatestReleasesDocument = {"__meta__":{"hash":"sha256:2900d4ccb4c4a0208eb09e26106c885f854967f4c26283e06f5cf07c15c1f9ad"}} as unknown as TypedDocumentString<LatestReleasesQuery, LatestReleasesQueryVariables>;
export const BoardPackPageDocument = {"__meta__":{"hash":"sha256:80ce85d0ac3d4f3b3df6fb743ee6f7a3dacb51dd8e869512b73a630ad9a70354"}} as unknown as TypedDocumentString<BoardPackPageQuery, BoardPackPageQueryVariables>;
export const PackFilesDocument = {"__meta__":{"hash":"sha256:423476c904392d62f612cee12c7fcfe6896104e55d2f2432833fc7ad734564e7"}} as unknown as TypedDocumentString<PackFilesQuery, PackFilesQueryVariables>;
export const ConfidenceElsewhereSectionDocument = {"__meta__":{"hash":"sha256:40884697159f66d68ecaa7189d54a0ca177c25f2debc4485cdaafda331b0e2ff"}} as unknown as TypedDocumentString<ConfidenceElsewhereSectionQuery, ConfidenceElsewhereSectionQueryVariables>;
export const LocalConfidenceSectionDocument = {"__meta__":{"hash":"sha256:a004c9b963e89f06ad5b1dc6f48292fbef613f276a6661901d52db7815185ce0"}} as unknown as TypedDocumentString<LocalConfidenceSectionQuery, LocalConfidenceSectionQueryVariables>;
export const LocalPrioritiesSectionDocument = {"__meta__":{"hash":"sha256:30052ceefbef0916918281773b2185421c3691446f771d9c25f5fbebbcc7d209"}} as unknown as TypedDocumentString<LocalPrioritiesSectionQuery, LocalPrioritiesSectionQueryVariables>;
export const ConfidenceTrendSectionDocument = {"__meta__":{"hash":"sha256:ae7ae1be89aeb889627a74859d900fab93149ce9b692068d2f441f5c40adb76a"}} as unknown as TypedDocumentString<ConfidenceTrendSectionQuery, ConfidenceTrendSectionQueryVariables>;
export const DataReleasesDocument = {"__meta__":{"hash":"sha256:b11861735ce3d7b7ce34c826a04471e8d889b9b1ab95c24ed23a903faf729c68"}} as unknown as TypedDocumentString<DataReleasesQuery, DataReleasesQueryVariables>;
export const DataMetricsDocument = {"__meta__":{"hash":"sha256:905e017c8628c3f240518d7c416f75505227248ce2161b71cf87002aa051bc55"}} as unknown as TypedDocumentString<DataMetricsQuery, DataMetricsQueryVariables>;
export const MetricBreakdownPartDocument = {"__meta__":{"hash":"sha256:6d97d4908dd2b016caf0b59bbde706796248fe49cf87f46d1a3db3a3439df160"}} as unknown as TypedDocumentString<MetricBreakdownPartQuery, MetricBreakdownPartQueryVariables>;
export const MetricChartPartDocument = {"__meta__":{"hash":"sha256:4615836c5a0da215fa1d9decf4d38411187c45e71283bae978410a65750c0ccb"}} as unknown as TypedDocumentString<MetricChartPartQuery, MetricChartPartQueryVariables>;
export const MetricFigurePartDocument = {"__meta__":{"hash":"sha256:4f3a72d48fde3f2410051c3914d724363a7d115d167036a03478e8bc58faa490"}} as unknown as TypedDocumentString<MetricFigurePartQuery, MetricFigurePartQueryVariables>;
export const MetricFunnelPartDocument = {"__meta__":{"hash":"sha256:40f4cb1293f8099702d112628aff5164df10befbc92966b05da57d846f47a51f"}} as unknown as TypedDocumentString<MetricFunnelPartQuery, MetricFunnelPartQueryVariables>;
export const MetricPageDocument = {"__meta__":{"hash":"sha256:1945e8136e9bfe2e48b6f3c8e016df11a2e16bdf5008d99e84f90d34b6df4530"}} as unknown as TypedDocumentString<MetricPageQuery, MetricPageQueryVariables>;
export const MetricRevisionsPartDocument = {"__meta__":{"hash":"sha256:5da87a94f60158a104180a854eafce214726a4b7c82adc7fa6a91cac2e83425d"}} as unknown as TypedDocumentString<MetricRevisionsPartQuery, MetricRevisionsPartQueryVariables>;
export const SatisfactionCharterDocument = {"__meta__":{"hash":"sha256:880ef7e43364e3479ebe1307347927c23d4e80f12181342cff0890751026cf1c"}} as unknown as TypedDocumentString<SatisfactionCharterQuery, SatisfactionCharterQueryVariables>;
export const SatisfactionCommentTextsDocument = {"__meta__":{"hash":"sha256:209f06dbf7588832a5de6d6d3d23e7f4343588516128be2af8634ce812af6a29"}} as unknown as TypedDocumentString<SatisfactionCommentTextsQuery, SatisfactionCommentTextsQueryVariables>;
export const SatisfactionCommentsDocument = {"__meta__":{"hash":"sha256:234e3f62d28a22a4dc95e2ae742116d91fd5d3757d30345d5dd046a460e65a82"}} as unknown as TypedDocumentString<SatisfactionCommentsQuery, SatisfactionCommentsQueryVariables>;
export const SatisfactionDemographicsDocument = {"__meta__":{"hash":"sha256:56caded108ad73a50fe5a0166c882a9b64a5dde313933f019878da6d17ed5759"}} as unknown as TypedDocumentString<SatisfactionDemographicsQuery, SatisfactionDemographicsQueryVariables>;
export const SatisfactionDriversDocument = {"__meta__":{"hash":"sha256:d41e0317b807b76494f477377a34f47dfc7e70997b8456510bd6342382ab5eb7"}} as unknown as TypedDocumentString<SatisfactionDriversQuery, SatisfactionDriversQueryVariables>;
export const SatisfactionItemsDocument = {"__meta__":{"hash":"sha256:79eaa3ba7e1e50276d7f8ef9acc6a2d51fed328236d1da906aa272b99ddabdb8"}} as unknown as TypedDocumentString<SatisfactionItemsQuery, SatisfactionItemsQueryVariables>;
export const SatisfactionOverallDocument = {"__meta__":{"hash":"sha256:b41ebbc3319fc22bbbfe04395de1108d74e5bae2de7ccf59f989aa1eac6c2f32"}} as unknown as TypedDocumentString<SatisfactionOverallQuery, SatisfactionOverallQueryVariables>;
export const SatisfactionResponseDocument = {"__meta__":{"hash":"sha256:5ac91d0dbc8c31b582a0dc2d59b9bd11315100a305b1765ad5d1cd39c93b6fbb"}} as unknown as TypedDocumentString<SatisfactionResponseQuery, SatisfactionResponseQueryVariables>;
export const SearchCompletenessSectionDocument = {"__meta__":{"hash":"sha256:9e6a8b91f0bf1af7204f2f128c19b9c9e5d97d0e287bc7d32b5dadd8b3b6f748"}} as unknown as TypedDocumentString<SearchCompletenessSectionQuery, SearchCompletenessSectionQueryVariables>;
export const StopSearchFeedbackSectionDocument = {"__meta__":{"hash":"sha256:19da93e17de7445c78b199835f8c0a54f5af874487f128b1f9de81c9d76b0fc0"}} as unknown as TypedDocumentString<StopSearchFeedbackSectionQuery, StopSearchFeedbackSectionQueryVariables>;
export const SearchOutcomesDocument = {"__meta__":{"hash":"sha256:5a0c103b5c96c1ebc583b55c242ce1713d234ff4f3c8660169f05d007437f13b"}} as unknown as TypedDocumentString<SearchOutcomesQuery, SearchOutcomesQueryVariables>;
export const RelativeRatesSectionDocument = {"__meta__":{"hash":"sha256:15f57de3bec0d5fe297f513bd7c4682533c2cc31107ffa7fa7144cdcd301ad38"}} as unknown as TypedDocumentString<RelativeRatesSectionQuery, RelativeRatesSectionQueryVariables>;
export const SearchesByMonthDocument = {"__meta__":{"hash":"sha256:78058f6b62a9e34e81d18c41959f8d81b0708c153a059e3185e4bf790d2e1185"}} as unknown as TypedDocumentString<SearchesByMonthQuery, SearchesByMonthQueryVariables>;
export const StopSearchAreasDocument = {"__meta__":{"hash":"sha256:8ca6e379d30399f32c06f1ec7297fd8363c532fc5f3dfb3fc58a6fce5701e35c"}} as unknown as TypedDocumentString<StopSearchAreasQuery, StopSearchAreasQueryVariables>;
export const UpdatePlanActionDocument = {"__meta__":{"hash":"sha256:421daf699fbeb73eee6ab10b896a75ad922273ff73b7ad55033c7f911a10bf44"}} as unknown as TypedDocumentString<UpdatePlanActionMutation, UpdatePlanActionMutationVariables>;
export const VictimsPlanActionHistoryDocument = {"__meta__":{"hash":"sha256:85bfbb2da5b98cc36add7528f050a1ebdf1ea7b7043feac6db0ea9dbd5dc358e"}} as unknown as TypedDocumentString<VictimsPlanActionHistoryQuery, VictimsPlanActionHistoryQueryVariables>;
export const VictimsBoardMeetingsDocument = {"__meta__":{"hash":"sha256:00eb9c692091ec3381e8d5e732b7f16211ef5a536fa2e4f6581262ca2d0b0210"}} as unknown as TypedDocumentString<VictimsBoardMeetingsQuery, VictimsBoardMeetingsQueryVariables>;
export const RecordBoardDecisionDocument = {"__meta__":{"hash":"sha256:a9bdc918191fccf81ff7da1f3b7d0a91aa478654af24d17a5ac9cc956de83b27"}} as unknown as TypedDocumentString<RecordBoardDecisionMutation, RecordBoardDecisionMutationVariables>;
export const VictimsCodeEditionsDocument = {"__meta__":{"hash":"sha256:6af205cf1db78b7e98f29b64938729c3e284ed5387e2f8e70cd06eb42466e3ba"}} as unknown as TypedDocumentString<VictimsCodeEditionsQuery, VictimsCodeEditionsQueryVariables>;
export const AddPlanActionNoteDocument = {"__meta__":{"hash":"sha256:ae67088d006da44bf1f208ec7476f7e1db19079f44b454ab95d366ccb673bcac"}} as unknown as TypedDocumentString<AddPlanActionNoteMutation, AddPlanActionNoteMutationVariables>;
export const VictimsPlanDocument = {"__meta__":{"hash":"sha256:51a6bcb5c29b1f32464882ae4565690d6ac157bbf5bba2c6d036a6dca17539a4"}} as unknown as TypedDocumentString<VictimsPlanQuery, VictimsPlanQueryVariables>;
export const VictimsCodeRightsDocument = {"__meta__":{"hash":"sha256:8ba795b5525fdfae4580c0b27110f5e324e5a1c6f1c181856e4db11f2bbff0df"}} as unknown as TypedDocumentString<VictimsCodeRightsQuery, VictimsCodeRightsQueryVariables>;
export const VictimsCodeServicesDocument = {"__meta__":{"hash":"sha256:dff024c6d49b5252c8b82a1f718257e4e2a737d46e6cf6c22fb7f3936be0ff3b"}} as unknown as TypedDocumentString<VictimsCodeServicesQuery, VictimsCodeServicesQueryVariables>;
export const VictimsCodeStagesDocument = {"__meta__":{"hash":"sha256:344353b9e285ab1a2f7f6a436d74b660b53aefe2d345254d0ac0e52022799cd9"}} as unknown as TypedDocumentString<VictimsCodeStagesQuery, VictimsCodeStagesQueryVariables>;
export const WmnowByMonthDocument = {"__meta__":{"hash":"sha256:0fe9d91205e46dee0571b65be1987c73c31a1d775551fe7d6f6776fb1e8e44d8"}} as unknown as TypedDocumentString<WmnowByMonthQuery, WmnowByMonthQueryVariables>;
export const WmnowMembershipSectionDocument = {"__meta__":{"hash":"sha256:aeea7fdfd341dc69b823b1e7a64240d4dc4f1f60ce431bae166cbf095ce3f7f1"}} as unknown as TypedDocumentString<WmnowMembershipSectionQuery, WmnowMembershipSectionQueryVariables>;
export const WmnowMessagesSectionDocument = {"__meta__":{"hash":"sha256:c01b7a3dfbce65b213811a4c2ef3c6572838865da52948a58909392e640fb2b9"}} as unknown as TypedDocumentString<WmnowMessagesSectionQuery, WmnowMessagesSectionQueryVariables>;
export const WmnowNeighbourhoodsSectionDocument = {"__meta__":{"hash":"sha256:824c1051ee862f967a8c3b49ca7e467c7d629b3ee134a8edf609c30870e79ae9"}} as unknown as TypedDocumentString<WmnowNeighbourhoodsSectionQuery, WmnowNeighbourhoodsSectionQueryVariables>;