/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An action to be added to the delivery plan. */
export type AddVictimsActionInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** The day of completion, where it is complete already. */
  readonly completedOn?: string | null | undefined;
  /** The department that owns it. */
  readonly department: VictimsDepartment;
  /** The same in full, in at most 4,000 characters; no names of victims. */
  readonly description: string;
  /** The last day in time, YYYY-MM-DD, not before the first. */
  readonly dueOn: string;
  /** An identifier that nothing of the kind has: 1 to 40 letters, digits, dots, dashes and underscores. */
  readonly id: string | number;
  /** The board meeting that it arises from, if it does. */
  readonly meetingId?: string | number | null | undefined;
  /** The priority that it serves. */
  readonly priorityId: string | number;
  /** Its first day, YYYY-MM-DD. */
  readonly startsOn: string;
  /** What is to be done, in at most 200 characters. */
  readonly title: string;
};

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

/** A third-sector organisation to sit on the board. */
export type AddVictimsBoardOrganisationInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** An identifier that nothing of the kind has: 1 to 40 letters, digits, dots, dashes and underscores. */
  readonly id: string | number;
  /** Its name, in at most 200 characters. */
  readonly name: string;
};

/** A priority to be added. */
export type AddVictimsPriorityInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** In at most 4,000 characters. */
  readonly description: string;
  /** An identifier that nothing of the kind has: 1 to 40 letters, digits, dots, dashes and underscores. */
  readonly id: string | number;
  /** Where it is to stand among the priorities, from 1 to 100. */
  readonly position: number;
  /** In at most 200 characters. */
  readonly title: string;
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

/** How a member attended a meeting. */
export type BoardAttendanceInput = {
  /** The code of the member. */
  readonly member: string | number;
  /** What came of it. */
  readonly status: BoardAttendanceStatus;
};

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

/** What sits on the board. */
export type BoardMemberKind =
  /** A department of the force. */
  | 'DEPARTMENT'
  /** A third-sector organisation. */
  | 'ORGANISATION';

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

/** An entitlement: what starts its clock, and what has become of it. Days are YYYY-MM-DD. */
export type ClockInput = {
  /** The code of the clause, where several begin with the event; the first of them otherwise. */
  readonly clause?: string | null | undefined;
  /** The day from which the victim has Enhanced Rights. */
  readonly enhancedRightsFrom?: string | null | undefined;
  /** Why it does not apply; null where it does. */
  readonly notApplicableReason?: NotApplicableReason | null | undefined;
  /** When the clock stood still, in order of time. */
  readonly pauses?: ReadonlyArray<PauseInput>;
  /** The number of the right. */
  readonly right: number;
  /** One of the start events of its clauses. */
  readonly startEvent: string;
  /** The day of the start event, which decides on the edition. */
  readonly startedOn: string;
  /** The day of the stop event; null while it is open. */
  readonly stoppedOn?: string | null | undefined;
};

/** How an entitlement stands on a day. */
export type ClockStatus =
  /** Done; the Code sets no limit in working days. */
  | 'DELIVERED'
  /** Not done, and the last day in time has not passed. */
  | 'DUE'
  /** Done within the limit. */
  | 'MET'
  /** Done after the last day in time. */
  | 'MISSED'
  /** Found not to apply, with a reason. */
  | 'NOT_APPLICABLE'
  /** Not done; the Code sets no limit in working days. */
  | 'OPEN'
  /** Not done, and the last day in time has passed. */
  | 'OVERDUE'
  /** Not done, and the clock stands still before it has run out: there is no last day in time. */
  | 'PAUSED';

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

/** How a person got in touch with the force. */
export type ContactChannel =
  /** Front office. */
  | 'FRONT_OFFICE'
  /** In person. */
  | 'IN_PERSON'
  /** Live Chat. */
  | 'LIVE_CHAT'
  /** Online form. */
  | 'ONLINE'
  /** Other. */
  | 'OTHER'
  /** 101. */
  | 'PHONE_101'
  /** 999. */
  | 'PHONE_999'
  /** Social media. */
  | 'SOCIAL_MEDIA';

/** Why a period has no point on a chart. */
export type ControlChartGap =
  /** The figure lacks months that have not come in. */
  | 'MONTHS_MISSING'
  /** The figure is not given; its status says why. */
  | 'NO_FIGURE'
  /** The chart holds a part of the quarter or year alone. */
  | 'PART_OF_PERIOD'
  /** A new baseline begins within the period, so that the figure is of both. */
  | 'SPANS_BASELINES';

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

/** By which convention limits are calculated and special causes found. */
export type ControlChartRuleSet =
  /** Making Data Count, NHS England: limits at 2.66 average moving ranges; a point outside them, 7 points that rise or fall, 2 of 3 points close to a limit, 7 points on one side of the mean. */
  | 'MAKING_DATA_COUNT';

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

/** How p-values are adjusted for how many comparisons are made at once. */
export type Correction =
  /** Benjamini and Hochberg: of the differences that are flagged, at most 5% on average are not there. For exploration. */
  | 'BENJAMINI_HOCHBERG'
  /** Holm: at most 5% of families have any difference flagged that is not there. For what a page flags. */
  | 'HOLM';

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

/** How weights were calculated. */
export type DriverMethod =
  /** Relative weights of a logistic regression (Tonidandel and LeBreton 2010), parts of the squared correlation of the outcome with its predicted probability. */
  | 'LOGISTIC_RELATIVE_WEIGHTS'
  /** Relative weights of least squares (Johnson 2000), parts of R squared. */
  | 'RELATIVE_WEIGHTS';

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

/** What the Crime Survey estimates of the local police. */
export type EstimatedMeasure =
  /** Adults who rate the local police as doing a good or an excellent job. */
  | 'GOOD_OR_EXCELLENT_JOB'
  /** Adults who have confidence in the local police, overall. */
  | 'OVERALL_CONFIDENCE';

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

/** Which of the two recorded ethnicities of a person searched; they are never mixed. */
export type EthnicityBasis =
  /** What the officer saw. */
  | 'OFFICER_DEFINED_ETHNICITY'
  /** What the person said. */
  | 'SELF_DEFINED_ETHNICITY';

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

/** What surveys of other forces ask the public about the local police. */
export type LocalMeasure =
  /** The respondent knows how to contact the ward officer. */
  | 'CONTACT_WARD_OFFICER'
  /** The police treat everyone fairly. */
  | 'FAIR'
  /** The police do a good job locally. */
  | 'GOOD_JOB'
  /** The respondent feels informed of what goes on locally. */
  | 'INFORMED'
  /** The police listen to concerns. */
  | 'LISTEN'
  /** The police can be relied on to be there when needed. */
  | 'RELIED_ON'
  /** The respondent trusts the police. */
  | 'TRUST'
  /** The police understand the issues of the community. */
  | 'UNDERSTAND';

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

/** Why an entitlement does not apply. */
export type NotApplicableReason =
  /** The victim cannot be traced. */
  | 'NOT_TRACEABLE'
  /** No suspect was identified. */
  | 'NO_SUSPECT_IDENTIFIED'
  /** The victim declined. */
  | 'VICTIM_DECLINED';

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

/** What of an outcome drivers are to explain. */
export type OutcomeMeasure =
  /** Its score, by least squares. */
  | 'SCORE'
  /** Whether its score lies in the top box, by logistic regression. */
  | 'TOP_BOX';

/** A span in which the clock stands still. */
export type PauseInput = {
  /** The day of the pause, YYYY-MM-DD, which still counts. */
  readonly pausedOn: string;
  /** The day on which it goes on, which does not count; null while the pause lasts. */
  readonly resumedOn?: string | null | undefined;
};

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

/** Where a driver stands, set against the mean importance and performance of all drivers. */
export type Quadrant =
  /** Important, and the force does well in it: keep it so. */
  | 'IMPORTANT_AND_HIGH'
  /** Important, and the force does worse in it than in others: act first. */
  | 'IMPORTANT_AND_LOW'
  /** Less important, and the force does well in it: leave it as it is. */
  | 'LESS_IMPORTANT_AND_HIGH'
  /** Less important, and the force does worse in it: act later. */
  | 'LESS_IMPORTANT_AND_LOW'
  /** Its importance cannot be told from zero. */
  | 'NOT_DISTINGUISHABLE';

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

/** What becomes of a question that disclosure control does not allow. */
export type RefusalOutcome =
  /** The question is refused with DISCLOSURE_REFUSED. */
  | 'REFUSED'
  /** The question is answered, and every figure in it is WITHHELD. */
  | 'WITHHELD';

/** Why a table is refused, or its figures are withheld. */
export type RefusalReason =
  /** It asks for figures as they were before, so that a record that was changed since could be told by subtraction. */
  | 'EARLIER_RELEASES'
  /** The method that protects the figures of this audience cannot protect a figure of this kind. */
  | 'NOT_PROTECTED'
  /** It puts some values of a dimension together, so that answers could be subtracted. */
  | 'SEVERAL_VALUES'
  /** It combines more attributes of people than this audience may combine. */
  | 'TOO_MANY_ATTRIBUTES'
  /** It has more cells than can be checked for what they give away of each other. */
  | 'TOO_MANY_CELLS'
  /** It asks for other months than a month, a quarter or a year, so that answers could be subtracted. */
  | 'UNUSUAL_PERIOD';

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

/** What may be answered to a question. */
export type Scale =
  /** Good, okay or poor. */
  | 'GOOD_OKAY_POOR'
  /** A whole score from 0 to 10. */
  | 'SCORE_0_TO_10'
  /** Yes or no. */
  | 'YES_OR_NO';

/** A meeting to be held. */
export type ScheduleVictimsBoardMeetingInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** An identifier that nothing of the kind has: 1 to 40 letters, digits, dots, dashes and underscores. */
  readonly id: string | number;
  /** Who is invited: codes of members, at most 100. */
  readonly invited: ReadonlyArray<string | number>;
  /** Its day, YYYY-MM-DD. */
  readonly meetsOn: string;
};

/** Who has to bring about what a right promises. */
export type ServiceProvider =
  /** The police. */
  | 'POLICE'
  /** The Crown Prosecution Service. */
  | 'PROSECUTION'
  /** The victim, who is free not to: it is followed, and counts for nobody’s compliance. */
  | 'VICTIM'
  /** The Witness Care Unit. */
  | 'WITNESS_CARE_UNIT';

/** What sets a point apart from chance. */
export type SpecialCauseRule =
  /** The point is one of several close to the same limit. */
  | 'CLOSE_TO_LIMITS'
  /** The point lies beyond a limit. */
  | 'OUTSIDE_LIMITS'
  /** The point is one of several in a row on the same side of the mean. */
  | 'SHIFT'
  /** The point is one of several in a row that all rise or all fall. */
  | 'TREND';

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

/** What to change or record of a meeting; the rest stays. */
export type UpdateVictimsBoardMeetingInput = {
  /** Who came, sent a deputy or apologies; members that are not named stay as they are. */
  readonly attendance?: ReadonlyArray<BoardAttendanceInput> | null | undefined;
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** The version that you have seen; where there is a later one, the edit is refused. */
  readonly expectedVersion: number;
  /** The meeting. */
  readonly id: string | number;
  /** Its day, YYYY-MM-DD. */
  readonly meetsOn?: string | null | undefined;
  /** Whether it was held. */
  readonly status?: BoardMeetingStatus | null | undefined;
};

/** What to change of an organisation; the rest stays. */
export type UpdateVictimsBoardOrganisationInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** The version that you have seen; where there is a later one, the edit is refused. */
  readonly expectedVersion: number;
  /** The organisation: its code as a member. */
  readonly id: string | number;
  /** Its name, in at most 200 characters. */
  readonly name?: string | null | undefined;
};

/** What to change of a priority; the rest stays. */
export type UpdateVictimsPriorityInput = {
  /** Your own name for this edit, new for each: the same key with the same input gives the first result again. */
  readonly clientKey: string | number;
  /** In at most 4,000 characters. */
  readonly description?: string | null | undefined;
  /** The version that you have seen; where there is a later one, the edit is refused. */
  readonly expectedVersion: number;
  /** The priority. */
  readonly id: string | number;
  /** Where it is to stand among the priorities, from 1 to 100. */
  readonly position?: number | null | undefined;
  /** In at most 200 characters. */
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

export type AreaFiguresQueryVariables = Exact<{
  metrics?: ReadonlyArray<string | number> | string | number | null | undefined;
  area: string;
  period: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName | null | undefined;
}>;


export type AreaFiguresQuery = { readonly metrics: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
  > };

export type BoardPackQueryVariables = Exact<{
  board?: string | number;
  period?: PeriodInput;
  asOf?: string | null | undefined;
  asOfRelease?: number | null | undefined;
}>;


export type BoardPackQuery = { readonly board: { readonly id: string, readonly title: string, readonly metrics: ReadonlyArray<
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
      | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    > } | null };

export type CitizenCharterQueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type CitizenCharterQuery = { readonly surveys: { readonly charter: { readonly standards: ReadonlyArray<{ readonly id: string, readonly version: number, readonly from: string, readonly to: string | null, readonly stage: CitizenStage, readonly channel: ContactChannel | null, readonly survey: string | null, readonly wording: string, readonly source: string, readonly confirmed: boolean, readonly target: number, readonly metric: { readonly id: string, readonly title: string }, readonly compliance: { readonly status: StandardComplianceStatus, readonly words: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null } | null }> } | null } | null };

export type CodeClockQueryVariables = Exact<{
  entitlement: ClockInput;
  asAt: string;
}>;


export type CodeClockQuery = { readonly victimsCode: { readonly clock: { readonly edition: string, readonly status: ClockStatus, readonly dueOn: string | null, readonly workingDaysLate: number | null, readonly clause: { readonly code: string, readonly stopEvent: string, readonly workingDays: number | null, readonly workingDaysUnderEnhancedRights: number | null } } | null } | null };

export type CodeComplianceBesideExperienceQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type CodeComplianceBesideExperienceQuery = { readonly victimsCode: { readonly stages: ReadonlyArray<{ readonly id: string, readonly title: string, readonly asked: string, readonly rights: ReadonlyArray<{ readonly number: number, readonly code: string, readonly name: string }>, readonly compliance: ReadonlyArray<{ readonly id: string, readonly title: string, readonly editions: ReadonlyArray<{ readonly id: string, readonly title: string }> | null, readonly table: FiguresFragment | null }>, readonly experience: ReadonlyArray<{ readonly id: string, readonly title: string, readonly table: FiguresFragment | null }> | null }> } | null };

export type CodeContactQueryVariables = Exact<{
  period: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type CodeContactQuery = { readonly agreed:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly plansOutstanding:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly kept:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly overdue:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly daysOverdue:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type CodeEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeEditionsQuery = { readonly victimsCode: { readonly editions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: EditionStatus, readonly inForceFrom: string | null, readonly inForceTo: string | null, readonly source: string, readonly changes: ReadonlyArray<string>, readonly rights: ReadonlyArray<{ readonly number: number, readonly code: string, readonly name: string, readonly source: string, readonly confirmed: boolean, readonly clauses: ReadonlyArray<{ readonly code: string, readonly startEvents: ReadonlyArray<string>, readonly stopEvent: string, readonly workingDays: number | null, readonly workingDaysUnderEnhancedRights: number | null, readonly responsible: ServiceProvider, readonly source: string, readonly confirmed: boolean }> }> }> } | null };

export type CodeFiguresQueryVariables = Exact<{
  period: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type CodeFiguresQuery = { readonly compliance:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly companions: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      >, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly companions: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      >, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly companions: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      >, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly editions: ReadonlyArray<{ readonly id: string, readonly title: string }> | null, readonly companions: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      >, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly companions: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      >, readonly table: FiguresFragment | null }
   | null, readonly missed:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly daysMissed:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly overdue:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly daysOverdue:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly delivered:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly open:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly started:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type CodeNotApplicableQueryVariables = Exact<{
  period: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type CodeNotApplicableQuery = { readonly notApplicable:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly declined:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly notTraceable:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly noSuspect:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly paused:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type CodeServicesQueryVariables = Exact<{
  period: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type CodeServicesQuery = { readonly referred:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly needsOffered:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly needsAssessed:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly needsReassessed:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly needsWitnessCare:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly compensationTold:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly compensationClaimed:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly propertyReturned:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly expensesPaid:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly complaintsAcknowledged:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly complaintsAnswered:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type CodeStatementsQueryVariables = Exact<{
  period: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type CodeStatementsQuery = { readonly offered:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly made:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly served:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly read:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type CommentThemesQueryVariables = Exact<{
  period: PeriodInput;
  scores?: ReadonlyArray<string> | string;
}>;


export type CommentThemesQuery = { readonly comments:
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
   | null, readonly themes:
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
   | null, readonly whatHappensNext:
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
   | null, readonly byScore:
    | { readonly table: FiguresFragment | null }
    | { readonly table: FiguresFragment | null }
    | { readonly table: FiguresFragment | null }
    | { readonly table: FiguresFragment | null }
    | { readonly table: FiguresFragment | null }
   | null, readonly surveys: { readonly commentThemes: { readonly version: string, readonly all: ReadonlyArray<{ readonly code: string, readonly title: string, readonly description: string }> } | null } | null };

export type CommentsQueryVariables = Exact<{
  period: PeriodInput;
  theme?: string | number | null | undefined;
  survey?: string | number | null | undefined;
  question?: string | number | null | undefined;
  scoreFrom?: number | null | undefined;
  scoreTo?: number | null | undefined;
  first?: number;
}>;


export type CommentsQuery = { readonly surveys: { readonly comments: ReadonlyArray<{ readonly id: string, readonly text: string, readonly themes: ReadonlyArray<string>, readonly sentiment: CommentSentiment, readonly score: number | null, readonly month: string, readonly synthetic: boolean }> | null } | null };

export type ConfidenceElsewhereQueryVariables = Exact<{
  measure: LocalMeasure;
  period: PeriodInput;
  place?: string | null | undefined;
}>;


export type ConfidenceElsewhereQuery = { readonly publicConfidence: { readonly localEstimates: { readonly intervals: string, readonly synthetic: boolean, readonly estimates: ReadonlyArray<{ readonly survey: string, readonly place: string, readonly periodEnding: string, readonly value: { readonly status: ValueStatus, readonly value: number | null }, readonly ofForce: { readonly status: ValueStatus, readonly value: number | null } }> } | null } | null };

export type ConfidenceLocalQueryVariables = Exact<{
  period: PeriodInput;
  area?: string | number | null | undefined;
}>;


export type ConfidenceLocalQuery = { readonly metric:
    | { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string, readonly name: string } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string, readonly name: string } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string, readonly name: string } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string, readonly name: string } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
    | { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly area: { readonly code: string, readonly name: string } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null }
   | null, readonly publicConfidence: { readonly localPriorities: { readonly respondents: number | null, readonly method: string, readonly synthetic: boolean, readonly priorities: ReadonlyArray<{ readonly code: string, readonly label: string, readonly rank: number | null, readonly rankInterval: { readonly from: number, readonly to: number } | null, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null } | null };

export type ConfidenceTrendQueryVariables = Exact<{
  measure: EstimatedMeasure;
  forces?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type ConfidenceTrendQuery = { readonly publicConfidence: { readonly leastBase: number, readonly designEffect: { readonly value: number, readonly statement: string, readonly confirmed: boolean }, readonly mostSimilarGroup: { readonly source: string, readonly confirmed: boolean, readonly forces: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly trend: { readonly synthetic: boolean, readonly years: ReadonlyArray<{ readonly yearEnding: string, readonly differsFrom: ReadonlyArray<string>, readonly force: { readonly code: string, readonly name: string }, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }> } | null } | null };

export type ControlChartQueryVariables = Exact<{
  metric?: string | number;
  period?: PeriodInput;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
}>;


export type ControlChartQuery = { readonly metric:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly chart: { readonly target: number | null, readonly ruleSet: ControlChartRuleSet, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly erasedSince: boolean, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly gap: ControlChartGap | null, readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly nearUpper: number | null, readonly nearLower: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly specialCause: { readonly rule: SpecialCauseRule, readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly chart: { readonly target: number | null, readonly ruleSet: ControlChartRuleSet, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly erasedSince: boolean, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly gap: ControlChartGap | null, readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly nearUpper: number | null, readonly nearLower: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly specialCause: { readonly rule: SpecialCauseRule, readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly chart: { readonly target: number | null, readonly ruleSet: ControlChartRuleSet, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly erasedSince: boolean, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly gap: ControlChartGap | null, readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly nearUpper: number | null, readonly nearLower: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly specialCause: { readonly rule: SpecialCauseRule, readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly chart: { readonly target: number | null, readonly ruleSet: ControlChartRuleSet, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly erasedSince: boolean, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly gap: ControlChartGap | null, readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly nearUpper: number | null, readonly nearLower: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly specialCause: { readonly rule: SpecialCauseRule, readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly chart: { readonly target: number | null, readonly ruleSet: ControlChartRuleSet, readonly limitsStatus: ControlLimitsStatus, readonly asOf: string, readonly erasedSince: boolean, readonly synthetic: boolean, readonly points: ReadonlyArray<{ readonly gap: ControlChartGap | null, readonly mean: number | null, readonly upperLimit: number | null, readonly lowerLimit: number | null, readonly nearUpper: number | null, readonly nearLower: number | null, readonly variation: ControlChartPointType | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly specialCause: { readonly rule: SpecialCauseRule, readonly words: string } | null }>, readonly stretches: ReadonlyArray<{ readonly limitsStatus: ControlLimitsStatus, readonly limitsReason: string, readonly period: { readonly from: string, readonly to: string }, readonly starts: ReadonlyArray<{ readonly kind: ControlChartStretchReason, readonly month: string, readonly reason: string }> }>, readonly variation: { readonly code: VariationCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly assurance: { readonly code: AssuranceCode, readonly letter: string | null, readonly title: string, readonly description: string }, readonly rebasings: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly annotations: ReadonlyArray<{ readonly month: string, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number }> } | null }
   | null };

export type DisproportionalityQueryVariables = Exact<{
  period: PeriodInput;
  area?: string | number | null | undefined;
  by?: EthnicityBasis | null | undefined;
  reference?: EthnicGroup | null | undefined;
}>;


export type DisproportionalityQuery = { readonly stopSearch: { readonly disproportionality: { readonly by: EthnicityBasis, readonly reference: EthnicGroup, readonly asOf: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string }, readonly groups: ReadonlyArray<{ readonly group: EthnicGroup, readonly label: string, readonly searches: { readonly status: ValueStatus, readonly value: number | null }, readonly population: { readonly status: ValueStatus, readonly value: number | null }, readonly rate: ComparedFigureFragment, readonly relativeRate: ComparedFigureFragment, readonly pooledRelativeRate: ComparedFigureFragment, readonly pooledAreas: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly arrestRate: ComparedFigureFragment, readonly noFurtherActionRate: ComparedFigureFragment, readonly findRate: ComparedFigureFragment }>, readonly denominator: { readonly definition: string, readonly vintage: string | null, readonly source: string | null, readonly asAt: string | null }, readonly unreported: { readonly count: { readonly status: ValueStatus, readonly value: number | null }, readonly share: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }, readonly caveats: ReadonlyArray<{ readonly code: CaveatCode, readonly text: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly synthetic: boolean, readonly importedAt: string }> } | null, readonly ethnicityCrosswalk: { readonly notes: ReadonlyArray<string>, readonly entries: ReadonlyArray<{ readonly censusGroup: string, readonly group: EthnicGroup, readonly policeCode: string | null }> } | null } | null };

export type ComparedFigureFragment = { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null };

export type FiguresFragment = { readonly asOf: string, readonly asOfRelease: number | null, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly missingMonths: ReadonlyArray<string>, readonly revisedBy: ReadonlyArray<number>, readonly erasedSince: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly change: { readonly comparison: Comparison, readonly status: ChangeStatus, readonly absolute: number | null, readonly relative: number | null, readonly period: { readonly from: string, readonly to: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly revisedBy: ReadonlyArray<number>, readonly erasedSince: number | null }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null, readonly test: { readonly method: TestMethod, readonly pValue: number } | null } | null }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly sha256: string | null, readonly mapping: string | null, readonly mappingSha256: string | null, readonly rowsRead: number | null, readonly rowsAccepted: number | null, readonly rowsQuarantined: number | null, readonly rowsErased: number | null, readonly synthetic: boolean, readonly importedAt: string, readonly period: { readonly from: string, readonly to: string } }> };

export type FunnelPlotQueryVariables = Exact<{
  metric?: string | number;
  period?: PeriodInput;
}>;


export type FunnelPlotQuery = { readonly metric:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly polarity: Polarity, readonly funnel: { readonly status: FunnelStatus, readonly asOf: string, readonly synthetic: boolean, readonly overall: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly areas: ReadonlyArray<{ readonly position: FunnelPosition, readonly area: { readonly code: string, readonly label: string }, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null }, readonly limits: { readonly lower95: number, readonly upper95: number, readonly lower998: number, readonly upper998: number } | null }> } | null }
   | null };

export type GroupDifferencesQueryVariables = Exact<{
  metrics?: ReadonlyArray<string | number> | string | number;
  by?: ReadonlyArray<DimensionName> | DimensionName;
  period?: PeriodInput;
  against?: ReadonlyArray<ReferenceGroup> | ReferenceGroup | null | undefined;
  correction?: Correction;
}>;


export type GroupDifferencesQuery = { readonly surveys: { readonly differences: { readonly correction: Correction, readonly familySize: number, readonly asOf: string, readonly synthetic: boolean, readonly differences: ReadonlyArray<{ readonly metric: string, readonly dimension: DimensionName, readonly difference: number, readonly adjustedPValue: number | null, readonly isSignificant: boolean | null, readonly group: { readonly code: string, readonly label: string }, readonly against: { readonly code: string, readonly label: string }, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod }, readonly test: { readonly method: TestMethod, readonly pValue: number } | null }>, readonly notCompared: ReadonlyArray<{ readonly dimension: DimensionName, readonly reason: NotComparedReason, readonly group: { readonly code: string }, readonly value: { readonly status: ValueStatus, readonly shorthand: string | null } }> } | null } | null };

export type KeyDriversQueryVariables = Exact<{
  survey: string | number;
  outcome?: string | number;
  measure?: OutcomeMeasure;
  period?: PeriodInput;
  area?: string | number | null | undefined;
  among?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type KeyDriversQuery = { readonly surveys: { readonly drivers: { readonly survey: string, readonly area: string | null, readonly n: number, readonly rSquared: number, readonly method: DriverMethod, readonly caveat: string, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string }, readonly outcome: { readonly measure: OutcomeMeasure, readonly question: { readonly code: string, readonly title: string } }, readonly excluded: { readonly respondents: number, readonly unanswered: ReadonlyArray<{ readonly question: string, readonly respondents: number }> }, readonly bootstrap: { readonly resamples: number, readonly unusable: number, readonly level: number, readonly seed: number }, readonly drivers: ReadonlyArray<{ readonly distinguishable: boolean, readonly correlation: number, readonly varianceInflation: number, readonly quadrant: Quadrant, readonly reading: string, readonly question: { readonly code: string, readonly title: string }, readonly importance: { readonly raw: number, readonly rescaled: number, readonly interval: { readonly lower: number, readonly upper: number }, readonly beyondChance: { readonly lower: number, readonly upper: number } }, readonly performance: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }>, readonly warnings: ReadonlyArray<{ readonly code: DriverWarningCode, readonly message: string }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly dataset: string, readonly fileName: string | null }> } | null } | null };

export type MetricFiguresQueryVariables = Exact<{
  metric?: string | number;
  period?: PeriodInput;
  grain?: Grain;
  by?: ReadonlyArray<DimensionName> | DimensionName | null | undefined;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  compare?: Comparison | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MetricFiguresQuery = { readonly metric:
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly table: FiguresFragment | null }
   | null };

export type MetricListQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricListQuery = { readonly metrics: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly source: { readonly name: string, readonly publisher: string }, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string, readonly values: ReadonlyArray<{ readonly code: string, readonly label: string }> }>, readonly disclosure: { readonly version: string, readonly owner: string, readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly outcome: RefusalOutcome, readonly reason: RefusalReason, readonly explanation: string }> } | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly source: { readonly name: string, readonly publisher: string }, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string, readonly values: ReadonlyArray<{ readonly code: string, readonly label: string }> }>, readonly disclosure: { readonly version: string, readonly owner: string, readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly outcome: RefusalOutcome, readonly reason: RefusalReason, readonly explanation: string }> } | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly source: { readonly name: string, readonly publisher: string }, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string, readonly values: ReadonlyArray<{ readonly code: string, readonly label: string }> }>, readonly disclosure: { readonly version: string, readonly owner: string, readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly outcome: RefusalOutcome, readonly reason: RefusalReason, readonly explanation: string }> } | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly source: { readonly name: string, readonly publisher: string }, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string, readonly values: ReadonlyArray<{ readonly code: string, readonly label: string }> }>, readonly disclosure: { readonly version: string, readonly owner: string, readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly outcome: RefusalOutcome, readonly reason: RefusalReason, readonly explanation: string }> } | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly unit: Unit, readonly polarity: Polarity, readonly source: { readonly name: string, readonly publisher: string }, readonly dimensions: ReadonlyArray<{ readonly name: DimensionName, readonly title: string, readonly values: ReadonlyArray<{ readonly code: string, readonly label: string }> }>, readonly disclosure: { readonly version: string, readonly owner: string, readonly refused: ReadonlyArray<{ readonly dimensions: ReadonlyArray<DimensionName>, readonly outcome: RefusalOutcome, readonly reason: RefusalReason, readonly explanation: string }> } | null }
  > };

export type NationalSurveyQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type NationalSurveyQuery = { readonly satisfied:
    | WeightedFigures_ConfidenceMetric_Fragment
    | WeightedFigures_StopSearchMetric_Fragment
    | WeightedFigures_SurveyMetric_Fragment
    | WeightedFigures_VictimsCodeMetric_Fragment
    | WeightedFigures_WmnowMetric_Fragment
   | null, readonly informed:
    | WeightedFigures_ConfidenceMetric_Fragment
    | WeightedFigures_StopSearchMetric_Fragment
    | WeightedFigures_SurveyMetric_Fragment
    | WeightedFigures_VictimsCodeMetric_Fragment
    | WeightedFigures_WmnowMetric_Fragment
   | null, readonly treatedWell:
    | WeightedFigures_ConfidenceMetric_Fragment
    | WeightedFigures_StopSearchMetric_Fragment
    | WeightedFigures_SurveyMetric_Fragment
    | WeightedFigures_VictimsCodeMetric_Fragment
    | WeightedFigures_WmnowMetric_Fragment
   | null, readonly candidates:
    | { readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null } }> } | null }
    | { readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null } }> } | null }
    | { readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null } }> } | null }
    | { readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null } }> } | null }
    | { readonly definition: string, readonly table: { readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null } }> } | null }
   | null };

type WeightedFigures_ConfidenceMetric_Fragment = { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }> } | null };

type WeightedFigures_StopSearchMetric_Fragment = { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }> } | null };

type WeightedFigures_SurveyMetric_Fragment = { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }> } | null };

type WeightedFigures_VictimsCodeMetric_Fragment = { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }> } | null };

type WeightedFigures_WmnowMetric_Fragment = { readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly denominator: number | null, readonly effectiveBase: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null } }> } | null };

export type WeightedFiguresFragment =
  | WeightedFigures_ConfidenceMetric_Fragment
  | WeightedFigures_StopSearchMetric_Fragment
  | WeightedFigures_SurveyMetric_Fragment
  | WeightedFigures_VictimsCodeMetric_Fragment
  | WeightedFigures_WmnowMetric_Fragment
;

export type NonResponseQueryVariables = Exact<{
  metric?: string | number;
  period?: PeriodInput;
  by?: ReadonlyArray<DimensionName> | DimensionName | null | undefined;
}>;


export type NonResponseQuery = { readonly metric:
    | { readonly id: string, readonly title: string, readonly table: { readonly csv: string | null, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly status: ValueStatus, readonly value: number | null } | null } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly table: { readonly csv: string | null, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly status: ValueStatus, readonly value: number | null } | null } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly table: { readonly csv: string | null, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly status: ValueStatus, readonly value: number | null } | null } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly table: { readonly csv: string | null, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly status: ValueStatus, readonly value: number | null } | null } | null }> } | null }
    | { readonly id: string, readonly title: string, readonly table: { readonly csv: string | null, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number, readonly method: IntervalMethod } | null }, readonly nonResponse: { readonly status: NonResponseStatus, readonly responseRate: number | null, readonly lower: number | null, readonly upper: number | null, readonly invited: { readonly status: ValueStatus, readonly value: number | null } | null } | null }> } | null }
   | null };

export type OverallSatisfactionQueryVariables = Exact<{
  period?: PeriodInput;
  by?: ReadonlyArray<DimensionName> | DimensionName | null | undefined;
}>;


export type OverallSatisfactionQuery = { readonly overall:
    | SatisfactionByMonth_ConfidenceMetric_Fragment
    | SatisfactionByMonth_StopSearchMetric_Fragment
    | SatisfactionByMonth_SurveyMetric_Fragment
    | SatisfactionByMonth_VictimsCodeMetric_Fragment
    | SatisfactionByMonth_WmnowMetric_Fragment
   | null, readonly helped:
    | SatisfactionByMonth_ConfidenceMetric_Fragment
    | SatisfactionByMonth_StopSearchMetric_Fragment
    | SatisfactionByMonth_SurveyMetric_Fragment
    | SatisfactionByMonth_VictimsCodeMetric_Fragment
    | SatisfactionByMonth_WmnowMetric_Fragment
   | null, readonly confident:
    | SatisfactionByMonth_ConfidenceMetric_Fragment
    | SatisfactionByMonth_StopSearchMetric_Fragment
    | SatisfactionByMonth_SurveyMetric_Fragment
    | SatisfactionByMonth_VictimsCodeMetric_Fragment
    | SatisfactionByMonth_WmnowMetric_Fragment
   | null, readonly satisfied:
    | SatisfactionByMonth_ConfidenceMetric_Fragment
    | SatisfactionByMonth_StopSearchMetric_Fragment
    | SatisfactionByMonth_SurveyMetric_Fragment
    | SatisfactionByMonth_VictimsCodeMetric_Fragment
    | SatisfactionByMonth_WmnowMetric_Fragment
   | null, readonly clear:
    | SatisfactionByMonth_ConfidenceMetric_Fragment
    | SatisfactionByMonth_StopSearchMetric_Fragment
    | SatisfactionByMonth_SurveyMetric_Fragment
    | SatisfactionByMonth_VictimsCodeMetric_Fragment
    | SatisfactionByMonth_WmnowMetric_Fragment
   | null };

type SatisfactionByMonth_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } | null }> } | null };

type SatisfactionByMonth_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } | null }> } | null };

type SatisfactionByMonth_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } | null }> } | null };

type SatisfactionByMonth_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } | null }> } | null };

type SatisfactionByMonth_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }>, readonly change: { readonly status: ChangeStatus, readonly absolute: number | null, readonly breaks: ReadonlyArray<{ readonly month: string, readonly reason: string }> } | null }> } | null };

export type SatisfactionByMonthFragment =
  | SatisfactionByMonth_ConfidenceMetric_Fragment
  | SatisfactionByMonth_StopSearchMetric_Fragment
  | SatisfactionByMonth_SurveyMetric_Fragment
  | SatisfactionByMonth_VictimsCodeMetric_Fragment
  | SatisfactionByMonth_WmnowMetric_Fragment
;

export type Paragraph11QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph11Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly completionRate:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly helped:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type Paragraph12QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph12Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly polite:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly timeliness:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type Paragraph13QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph13Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly polite:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly timeliness:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type Paragraph14QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph14Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly polite:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly helped:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type Paragraph15QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph15Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly overall:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly preferredPhysical:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type Paragraph16QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph16Query = { readonly demographicsCompleted:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly helped:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byEthnicity: FiguresFragment | null, readonly byDisability: FiguresFragment | null, readonly bySexualOrientation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byEthnicity: FiguresFragment | null, readonly byDisability: FiguresFragment | null, readonly bySexualOrientation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byEthnicity: FiguresFragment | null, readonly byDisability: FiguresFragment | null, readonly bySexualOrientation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byEthnicity: FiguresFragment | null, readonly byDisability: FiguresFragment | null, readonly bySexualOrientation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byEthnicity: FiguresFragment | null, readonly byDisability: FiguresFragment | null, readonly bySexualOrientation: FiguresFragment | null }
   | null };

export type Paragraph17QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph17Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly good:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly okay:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly goodOrOkay:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byHandler: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byHandler: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byHandler: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byHandler: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byHandler: FiguresFragment | null }
   | null };

export type Paragraph20QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph20Query = { readonly responses:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly responseRate:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly fair:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null, readonly explained:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null }
   | null };

export type Paragraph28QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph28Query = { readonly confidence:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly byForce: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly byForce: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly byForce: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly byForce: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly byForce: FiguresFragment | null }
   | null };

export type Paragraph33QueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type Paragraph33Query = { readonly members:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
   | null, readonly share:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
   | null, readonly signUpRate:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
   | null, readonly population:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly table: FiguresFragment | null, readonly byArea: FiguresFragment | null }
   | null };

export type QuestionBankQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionBankQuery = { readonly surveys: { readonly questions: ReadonlyArray<{ readonly code: string, readonly title: string, readonly versions: ReadonlyArray<{ readonly survey: string, readonly number: number, readonly from: string | null, readonly to: string | null, readonly language: string, readonly wording: string, readonly scale: Scale, readonly source: string, readonly confirmed: boolean, readonly topBox: { readonly name: string, readonly lowest: number, readonly highest: number } | null }> }> } | null };

export type RevisionsQueryVariables = Exact<{
  metric?: string | number;
  period?: PeriodInput;
  by?: ReadonlyArray<DimensionName> | DimensionName | null | undefined;
  where?: ReadonlyArray<DimensionFilter> | DimensionFilter | null | undefined;
  from?: number;
  to?: number | null | undefined;
}>;


export type RevisionsQuery = { readonly metric:
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly revisions: { readonly from: number, readonly to: number, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly difference: number | null, readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly before: RevisedFigureFragment, readonly after: RevisedFigureFragment, readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: RevisedFigureFragment }> }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly revisions: { readonly from: number, readonly to: number, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly difference: number | null, readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly before: RevisedFigureFragment, readonly after: RevisedFigureFragment, readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: RevisedFigureFragment }> }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly revisions: { readonly from: number, readonly to: number, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly difference: number | null, readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly before: RevisedFigureFragment, readonly after: RevisedFigureFragment, readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: RevisedFigureFragment }> }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly revisions: { readonly from: number, readonly to: number, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly difference: number | null, readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly before: RevisedFigureFragment, readonly after: RevisedFigureFragment, readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: RevisedFigureFragment }> }> } | null }
    | { readonly id: string, readonly title: string, readonly unit: Unit, readonly revisions: { readonly from: number, readonly to: number, readonly erasedSince: boolean, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly difference: number | null, readonly period: { readonly from: string, readonly to: string }, readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly before: RevisedFigureFragment, readonly after: RevisedFigureFragment, readonly steps: ReadonlyArray<{ readonly difference: number | null, readonly release: { readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly importedAt: string }, readonly value: RevisedFigureFragment }> }> } | null }
   | null, readonly releases: ReadonlyArray<{ readonly number: number, readonly kind: ReleaseKind, readonly dataset: string, readonly fileName: string | null, readonly rowsRead: number | null, readonly rowsAccepted: number | null, readonly rowsQuarantined: number | null, readonly rowsErased: number | null, readonly importedAt: string, readonly period: { readonly from: string, readonly to: string } }> | null };

export type RevisedFigureFragment = { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null };

export type SearchBreakdownsQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type SearchBreakdownsQuery = { readonly searches:
    | { readonly id: string, readonly title: string, readonly byType: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byType: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byType: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byType: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byType: FiguresFragment | null }
   | null, readonly persons:
    | { readonly id: string, readonly title: string, readonly byArea: FiguresFragment | null, readonly byLegislation: FiguresFragment | null, readonly byObject: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly bySelfDefinedEthnicity: FiguresFragment | null, readonly bySelfDefinedEthnicityCode: FiguresFragment | null, readonly byOfficerDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byArea: FiguresFragment | null, readonly byLegislation: FiguresFragment | null, readonly byObject: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly bySelfDefinedEthnicity: FiguresFragment | null, readonly bySelfDefinedEthnicityCode: FiguresFragment | null, readonly byOfficerDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byArea: FiguresFragment | null, readonly byLegislation: FiguresFragment | null, readonly byObject: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly bySelfDefinedEthnicity: FiguresFragment | null, readonly bySelfDefinedEthnicityCode: FiguresFragment | null, readonly byOfficerDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byArea: FiguresFragment | null, readonly byLegislation: FiguresFragment | null, readonly byObject: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly bySelfDefinedEthnicity: FiguresFragment | null, readonly bySelfDefinedEthnicityCode: FiguresFragment | null, readonly byOfficerDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byArea: FiguresFragment | null, readonly byLegislation: FiguresFragment | null, readonly byObject: FiguresFragment | null, readonly byGender: FiguresFragment | null, readonly byAge: FiguresFragment | null, readonly bySelfDefinedEthnicity: FiguresFragment | null, readonly bySelfDefinedEthnicityCode: FiguresFragment | null, readonly byOfficerDefinedEthnicity: FiguresFragment | null }
   | null, readonly outcomes:
    | { readonly id: string, readonly title: string, readonly byOutcome: FiguresFragment | null, readonly byOutcomeLinked: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byOutcome: FiguresFragment | null, readonly byOutcomeLinked: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byOutcome: FiguresFragment | null, readonly byOutcomeLinked: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byOutcome: FiguresFragment | null, readonly byOutcomeLinked: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byOutcome: FiguresFragment | null, readonly byOutcomeLinked: FiguresFragment | null }
   | null, readonly clothing:
    | { readonly id: string, readonly title: string, readonly bySelfDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly bySelfDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly bySelfDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly bySelfDefinedEthnicity: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly bySelfDefinedEthnicity: FiguresFragment | null }
   | null, readonly operations:
    | { readonly id: string, readonly title: string, readonly byLegislation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byLegislation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byLegislation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byLegislation: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly byLegislation: FiguresFragment | null }
   | null };

export type SearchCompletenessQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type SearchCompletenessQuery = { readonly completeness:
    | { readonly id: string, readonly title: string, readonly definition: string, readonly byMonth: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly byMonth: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly byMonth: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly byMonth: FiguresFragment | null, readonly byArea: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly byMonth: FiguresFragment | null, readonly byArea: FiguresFragment | null }
   | null };

export type SearchOutcomeTestQueryVariables = Exact<{
  period: PeriodInput;
  by?: ReadonlyArray<DimensionName> | DimensionName;
}>;


export type SearchOutcomeTestQuery = { readonly findRate:
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
   | null, readonly arrestRate:
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
   | null, readonly noFurtherAction:
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
   | null, readonly linked:
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
   | null };

export type StopSearchFeedbackQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type StopSearchFeedbackQuery = { readonly fair:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly explained:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly polite:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly toldOfRecord:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly responses:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly receiptsIssued:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly receiptsAnswered:
    | FeedbackFigures_ConfidenceMetric_Fragment
    | FeedbackFigures_StopSearchMetric_Fragment
    | FeedbackFigures_SurveyMetric_Fragment
    | FeedbackFigures_VictimsCodeMetric_Fragment
    | FeedbackFigures_WmnowMetric_Fragment
   | null, readonly responsesToSearches:
    | { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null }
   | null, readonly stopSearch: { readonly feedback: { readonly linksToSearches: boolean | null, readonly questions: ReadonlyArray<{ readonly code: string, readonly wording: string, readonly isRequired: boolean, readonly source: string }> } | null } | null };

type FeedbackFigures_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null, readonly byPlace: FiguresFragment | null };

type FeedbackFigures_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null, readonly byPlace: FiguresFragment | null };

type FeedbackFigures_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null, readonly byPlace: FiguresFragment | null };

type FeedbackFigures_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null, readonly byPlace: FiguresFragment | null };

type FeedbackFigures_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly whole: FiguresFragment | null, readonly byPlace: FiguresFragment | null };

export type FeedbackFiguresFragment =
  | FeedbackFigures_ConfidenceMetric_Fragment
  | FeedbackFigures_StopSearchMetric_Fragment
  | FeedbackFigures_SurveyMetric_Fragment
  | FeedbackFigures_VictimsCodeMetric_Fragment
  | FeedbackFigures_WmnowMetric_Fragment
;

export type SurveyFunnelQueryVariables = Exact<{
  period?: PeriodInput;
  by?: ReadonlyArray<DimensionName> | DimensionName | null | undefined;
}>;


export type SurveyFunnelQuery = { readonly surveys: { readonly funnel: { readonly asOf: string, readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly dimension: DimensionName, readonly code: string, readonly label: string }>, readonly steps: ReadonlyArray<{ readonly step: InvitationStep, readonly metric: { readonly id: string, readonly title: string, readonly definition: string }, readonly count: { readonly status: ValueStatus, readonly value: number | null, readonly shorthand: string | null }, readonly ofPrevious: FunnelShareFragment | null, readonly ofSent: FunnelShareFragment | null }> }>, readonly releases: ReadonlyArray<{ readonly number: number, readonly dataset: string, readonly fileName: string | null }> } | null } | null };

export type FunnelShareFragment = { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type SurveyItemResponseQueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type SurveyItemResponseQuery = { readonly metrics: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
  > };

export type SurveyResponseRatesQueryVariables = Exact<{
  period?: PeriodInput;
}>;


export type SurveyResponseRatesQuery = { readonly delivery:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly opening:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly starting:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly finishing:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly response:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly optingOut:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly helped:
    | RateByContact_ConfidenceMetric_Fragment
    | RateByContact_StopSearchMetric_Fragment
    | RateByContact_SurveyMetric_Fragment
    | RateByContact_VictimsCodeMetric_Fragment
    | RateByContact_WmnowMetric_Fragment
   | null, readonly asReported:
    | { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null }
   | null };

type RateByContact_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null, readonly byMode: FiguresFragment | null, readonly byChannel: FiguresFragment | null };

type RateByContact_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null, readonly byMode: FiguresFragment | null, readonly byChannel: FiguresFragment | null };

type RateByContact_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null, readonly byMode: FiguresFragment | null, readonly byChannel: FiguresFragment | null };

type RateByContact_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null, readonly byMode: FiguresFragment | null, readonly byChannel: FiguresFragment | null };

type RateByContact_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly definition: string, readonly table: FiguresFragment | null, readonly byMode: FiguresFragment | null, readonly byChannel: FiguresFragment | null };

export type RateByContactFragment =
  | RateByContact_ConfidenceMetric_Fragment
  | RateByContact_StopSearchMetric_Fragment
  | RateByContact_SurveyMetric_Fragment
  | RateByContact_VictimsCodeMetric_Fragment
  | RateByContact_WmnowMetric_Fragment
;

export type UnclearOnNextStepsQueryVariables = Exact<{
  period: PeriodInput;
  scores?: ReadonlyArray<string> | string;
}>;


export type UnclearOnNextStepsQuery = { readonly comments:
    | { readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly definition: string, readonly table: FiguresFragment | null }
    | { readonly definition: string, readonly table: FiguresFragment | null }
   | null, readonly themes: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
    | { readonly id: string, readonly title: string, readonly table: FiguresFragment | null }
  > };

export type VictimsActionHistoryQueryVariables = Exact<{
  id: string | number;
  after?: number;
}>;


export type VictimsActionHistoryQuery = { readonly victimsCode: { readonly strategy: { readonly action: (
        { readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly by: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }> }
        & PlanActionOnDayFragment
      ) | null } | null } | null };

export type AddVictimsBoardOrganisationMutationVariables = Exact<{
  input: AddVictimsBoardOrganisationInput;
}>;


export type AddVictimsBoardOrganisationMutation = { readonly addVictimsBoardOrganisation: { readonly replayed: boolean, readonly member: MemberFragment } | null };

export type UpdateVictimsBoardOrganisationMutationVariables = Exact<{
  input: UpdateVictimsBoardOrganisationInput;
}>;


export type UpdateVictimsBoardOrganisationMutation = { readonly updateVictimsBoardOrganisation: { readonly replayed: boolean, readonly member: (
      { readonly version: number | null }
      & MemberFragment
    ) } | null };

export type ScheduleVictimsBoardMeetingMutationVariables = Exact<{
  input: ScheduleVictimsBoardMeetingInput;
}>;


export type ScheduleVictimsBoardMeetingMutation = { readonly scheduleVictimsBoardMeeting: { readonly replayed: boolean, readonly meeting: MeetingFragment } | null };

export type UpdateVictimsBoardMeetingMutationVariables = Exact<{
  input: UpdateVictimsBoardMeetingInput;
}>;


export type UpdateVictimsBoardMeetingMutation = { readonly updateVictimsBoardMeeting: { readonly replayed: boolean, readonly meeting: MeetingFragment } | null };

export type RecordVictimsBoardDecisionMutationVariables = Exact<{
  input: RecordVictimsBoardDecisionInput;
}>;


export type RecordVictimsBoardDecisionMutation = { readonly recordVictimsBoardDecision: { readonly replayed: boolean, readonly decision: { readonly number: number, readonly text: string, readonly recordedAt: string, readonly recordedBy: string, readonly action: { readonly id: string, readonly title: string } | null } } | null };

export type VictimsBoardQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type VictimsBoardQuery = { readonly victimsCode: { readonly board: { readonly members: ReadonlyArray<MemberFragment>, readonly meetings: ReadonlyArray<(
        { readonly decisions: ReadonlyArray<{ readonly number: number, readonly text: string, readonly recordedAt: string, readonly recordedBy: string, readonly action: { readonly id: string, readonly title: string } | null }>, readonly actionsArising: ReadonlyArray<PlanActionOnDayFragment> }
        & MeetingFragment
      )>, readonly departments: AttendanceFragment, readonly organisations: AttendanceFragment } | null } | null };

export type MemberFragment = { readonly code: string, readonly name: string, readonly kind: BoardMemberKind };

export type MeetingFragment = { readonly id: string, readonly meetsOn: string, readonly status: BoardMeetingStatus, readonly version: number, readonly synthetic: boolean, readonly attendance: ReadonlyArray<{ readonly status: BoardAttendanceStatus, readonly member: MemberFragment }> };

export type AttendanceFragment = { readonly meetingsHeld: number, readonly synthetic: boolean, readonly period: { readonly from: string, readonly to: string }, readonly rows: ReadonlyArray<{ readonly invited: number, readonly present: number, readonly deputy: number, readonly apologies: number, readonly absent: number, readonly notRecorded: number, readonly member: MemberFragment, readonly represented: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly shorthand: string | null } }> };

export type AddVictimsPriorityMutationVariables = Exact<{
  input: AddVictimsPriorityInput;
}>;


export type AddVictimsPriorityMutation = { readonly addVictimsPriority: { readonly replayed: boolean, readonly priority: { readonly id: string, readonly title: string, readonly description: string, readonly position: number, readonly version: number, readonly synthetic: boolean } } | null };

export type UpdateVictimsPriorityMutationVariables = Exact<{
  input: UpdateVictimsPriorityInput;
}>;


export type UpdateVictimsPriorityMutation = { readonly updateVictimsPriority: { readonly replayed: boolean, readonly priority: { readonly id: string, readonly title: string, readonly description: string, readonly position: number, readonly version: number, readonly synthetic: boolean } } | null };

export type AddVictimsActionMutationVariables = Exact<{
  input: AddVictimsActionInput;
}>;


export type AddVictimsActionMutation = { readonly addVictimsAction: { readonly replayed: boolean, readonly action: PlanActionOnDayFragment } | null };

export type UpdateVictimsActionMutationVariables = Exact<{
  input: UpdateVictimsActionInput;
}>;


export type UpdateVictimsActionMutation = { readonly updateVictimsAction: { readonly replayed: boolean, readonly action: PlanActionOnDayFragment } | null };

export type AddVictimsActionNoteMutationVariables = Exact<{
  input: AddVictimsActionNoteInput;
}>;


export type AddVictimsActionNoteMutation = { readonly addVictimsActionNote: { readonly replayed: boolean, readonly note: { readonly number: number, readonly reportedOn: string, readonly progress: number, readonly confidence: ProgressConfidence, readonly text: string, readonly recordedAt: string, readonly recordedBy: string }, readonly action: PlanActionOnDayFragment } | null };

export type VictimsStrategyQueryVariables = Exact<{
  on?: string | null | undefined;
  status?: PlanActionStatus | null | undefined;
  rag?: RagColour | null | undefined;
  department?: VictimsDepartment | null | undefined;
  dueBefore?: string | null | undefined;
}>;


export type VictimsStrategyQuery = { readonly victimsCode: { readonly strategy: { readonly on: string, readonly ragRule: string, readonly synthetic: boolean, readonly whole: ReadonlyArray<PlanCountsFragment>, readonly byPriority: ReadonlyArray<PlanCountsFragment>, readonly byDepartment: ReadonlyArray<PlanCountsFragment>, readonly priorities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly position: number, readonly version: number, readonly actions: ReadonlyArray<(
          { readonly notes: ReadonlyArray<{ readonly number: number, readonly reportedOn: string, readonly progress: number, readonly confidence: ProgressConfidence, readonly text: string, readonly recordedAt: string, readonly recordedBy: string }> }
          & PlanActionOnDayFragment
        )> }> } | null } | null };

export type PlanCountsFragment = { readonly code: string, readonly label: string, readonly actions: number, readonly blue: number, readonly red: number, readonly amber: number, readonly green: number };

export type PlanActionOnDayFragment = { readonly id: string, readonly priorityId: string, readonly department: VictimsDepartment, readonly title: string, readonly description: string, readonly startsOn: string, readonly dueOn: string, readonly completedOn: string | null, readonly meetingId: string | null, readonly status: PlanActionStatus, readonly version: number, readonly synthetic: boolean, readonly rag: { readonly colour: RagColour, readonly reason: RagReason, readonly rule: string, readonly since: string | null } };

export type WmnowMembershipQueryVariables = Exact<{
  period: PeriodInput;
  month: string;
  area?: string | number | null | undefined;
}>;


export type WmnowMembershipQuery = { readonly wmnow: { readonly series: { readonly synthetic: boolean, readonly months: ReadonlyArray<{ readonly month: string, readonly members: { readonly status: ValueStatus, readonly value: number | null }, readonly joiners: { readonly status: ValueStatus, readonly value: number | null }, readonly leavers: { readonly status: ValueStatus, readonly value: number | null }, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startedOn: string, readonly endedOn: string, readonly area: { readonly code: string, readonly name: string } | null, readonly effect: { readonly status: WmnowCampaignEffectStatus, readonly joinersPerMonthDuring: number | null, readonly joinersPerMonthBefore: number | null, readonly ratio: number | null, readonly caveat: string, readonly before: { readonly from: string, readonly to: string }, readonly others: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly interval: { readonly lower: number, readonly upper: number } | null } | null }> | null, readonly ranking: { readonly places: ReadonlyArray<{ readonly rank: number | null, readonly rankedBy: number | null, readonly area: { readonly code: string, readonly name: string }, readonly value: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> } | null } | null };

export type WmnowMessagesQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type WmnowMessagesQuery = { readonly sent:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly delivered:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly opened:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly clicked:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly rated:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly replied:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly unsubscribed:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly openRate:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null, readonly rating:
    | MessagesByKind_ConfidenceMetric_Fragment
    | MessagesByKind_StopSearchMetric_Fragment
    | MessagesByKind_SurveyMetric_Fragment
    | MessagesByKind_VictimsCodeMetric_Fragment
    | MessagesByKind_WmnowMetric_Fragment
   | null };

type MessagesByKind_ConfidenceMetric_Fragment = { readonly id: string, readonly title: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null };

type MessagesByKind_StopSearchMetric_Fragment = { readonly id: string, readonly title: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null };

type MessagesByKind_SurveyMetric_Fragment = { readonly id: string, readonly title: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null };

type MessagesByKind_VictimsCodeMetric_Fragment = { readonly id: string, readonly title: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null };

type MessagesByKind_WmnowMetric_Fragment = { readonly id: string, readonly title: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly area: { readonly code: string } | null, readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } | null };

export type MessagesByKindFragment =
  | MessagesByKind_ConfidenceMetric_Fragment
  | MessagesByKind_StopSearchMetric_Fragment
  | MessagesByKind_SurveyMetric_Fragment
  | MessagesByKind_VictimsCodeMetric_Fragment
  | MessagesByKind_WmnowMetric_Fragment
;

export type WmnowNeighbourhoodsQueryVariables = Exact<{
  period: PeriodInput;
  neighbourhoods: ReadonlyArray<string> | string;
}>;


export type WmnowNeighbourhoodsQuery = { readonly members:
    | ByNeighbourhood_ConfidenceMetric_Fragment
    | ByNeighbourhood_StopSearchMetric_Fragment
    | ByNeighbourhood_SurveyMetric_Fragment
    | ByNeighbourhood_VictimsCodeMetric_Fragment
    | ByNeighbourhood_WmnowMetric_Fragment
   | null, readonly joiners:
    | ByNeighbourhood_ConfidenceMetric_Fragment
    | ByNeighbourhood_StopSearchMetric_Fragment
    | ByNeighbourhood_SurveyMetric_Fragment
    | ByNeighbourhood_VictimsCodeMetric_Fragment
    | ByNeighbourhood_WmnowMetric_Fragment
   | null, readonly leavers:
    | ByNeighbourhood_ConfidenceMetric_Fragment
    | ByNeighbourhood_StopSearchMetric_Fragment
    | ByNeighbourhood_SurveyMetric_Fragment
    | ByNeighbourhood_VictimsCodeMetric_Fragment
    | ByNeighbourhood_WmnowMetric_Fragment
   | null };

type ByNeighbourhood_ConfidenceMetric_Fragment = { readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null }, readonly change: { readonly absolute: number | null, readonly relative: number | null } | null }> } | null };

type ByNeighbourhood_StopSearchMetric_Fragment = { readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null }, readonly change: { readonly absolute: number | null, readonly relative: number | null } | null }> } | null };

type ByNeighbourhood_SurveyMetric_Fragment = { readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null }, readonly change: { readonly absolute: number | null, readonly relative: number | null } | null }> } | null };

type ByNeighbourhood_VictimsCodeMetric_Fragment = { readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null }, readonly change: { readonly absolute: number | null, readonly relative: number | null } | null }> } | null };

type ByNeighbourhood_WmnowMetric_Fragment = { readonly definition: string, readonly table: { readonly synthetic: boolean, readonly rows: ReadonlyArray<{ readonly group: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly value: { readonly status: ValueStatus, readonly value: number | null }, readonly change: { readonly absolute: number | null, readonly relative: number | null } | null }> } | null };

export type ByNeighbourhoodFragment =
  | ByNeighbourhood_ConfidenceMetric_Fragment
  | ByNeighbourhood_StopSearchMetric_Fragment
  | ByNeighbourhood_SurveyMetric_Fragment
  | ByNeighbourhood_VictimsCodeMetric_Fragment
  | ByNeighbourhood_WmnowMetric_Fragment
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
export const ComparedFigureFragmentDoc = new TypedDocumentString(`
    fragment ComparedFigure on MetricValue {
  status
  value
  numerator
  denominator
  interval {
    lower
    upper
    method
  }
  shorthand
}
    `, {"fragmentName":"ComparedFigure"}) as unknown as TypedDocumentString<ComparedFigureFragment, unknown>;
export const WeightedFiguresFragmentDoc = new TypedDocumentString(`
    fragment WeightedFigures on Metric {
  title
  definition
  table(period: $period) {
    synthetic
    rows {
      value {
        status
        value
        denominator
        effectiveBase
        interval {
          lower
          upper
          method
        }
        shorthand
      }
    }
  }
}
    `, {"fragmentName":"WeightedFigures"}) as unknown as TypedDocumentString<WeightedFiguresFragment, unknown>;
export const SatisfactionByMonthFragmentDoc = new TypedDocumentString(`
    fragment SatisfactionByMonth on Metric {
  id
  title
  definition
  table(period: $period, grain: MONTH, by: $by, compare: PREVIOUS_PERIOD) {
    rows {
      period {
        from
        to
      }
      group {
        dimension
        code
        label
      }
      value {
        status
        value
        numerator
        denominator
        interval {
          lower
          upper
        }
        shorthand
      }
      breaks {
        month
        reason
      }
      change {
        status
        absolute
        breaks {
          month
          reason
        }
      }
    }
    synthetic
  }
}
    `, {"fragmentName":"SatisfactionByMonth"}) as unknown as TypedDocumentString<SatisfactionByMonthFragment, unknown>;
export const RevisedFigureFragmentDoc = new TypedDocumentString(`
    fragment RevisedFigure on MetricValue {
  status
  value
  numerator
  denominator
  shorthand
}
    `, {"fragmentName":"RevisedFigure"}) as unknown as TypedDocumentString<RevisedFigureFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const FeedbackFiguresFragmentDoc = new TypedDocumentString(`
    fragment FeedbackFigures on Metric {
  id
  title
  definition
  whole: table(period: $period) {
    ...Figures
  }
  byPlace: table(period: $period, by: [PLACE]) {
    ...Figures
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"fragmentName":"FeedbackFigures"}) as unknown as TypedDocumentString<FeedbackFiguresFragment, unknown>;
export const FunnelShareFragmentDoc = new TypedDocumentString(`
    fragment FunnelShare on MetricValue {
  status
  value
  numerator
  denominator
  interval {
    lower
    upper
  }
  shorthand
}
    `, {"fragmentName":"FunnelShare"}) as unknown as TypedDocumentString<FunnelShareFragment, unknown>;
export const RateByContactFragmentDoc = new TypedDocumentString(`
    fragment RateByContact on Metric {
  id
  title
  definition
  table(period: $period) {
    ...Figures
  }
  byMode: table(period: $period, by: [MODE]) {
    ...Figures
  }
  byChannel: table(period: $period, by: [CHANNEL]) {
    ...Figures
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"fragmentName":"RateByContact"}) as unknown as TypedDocumentString<RateByContactFragment, unknown>;
export const MemberFragmentDoc = new TypedDocumentString(`
    fragment Member on BoardMember {
  code
  name
  kind
}
    `, {"fragmentName":"Member"}) as unknown as TypedDocumentString<MemberFragment, unknown>;
export const MeetingFragmentDoc = new TypedDocumentString(`
    fragment Meeting on BoardMeeting {
  id
  meetsOn
  status
  attendance {
    member {
      ...Member
    }
    status
  }
  version
  synthetic
}
    fragment Member on BoardMember {
  code
  name
  kind
}`, {"fragmentName":"Meeting"}) as unknown as TypedDocumentString<MeetingFragment, unknown>;
export const AttendanceFragmentDoc = new TypedDocumentString(`
    fragment Attendance on BoardAttendance {
  period {
    from
    to
  }
  meetingsHeld
  synthetic
  rows {
    member {
      ...Member
    }
    invited
    present
    deputy
    apologies
    absent
    notRecorded
    represented {
      status
      value
      numerator
      denominator
      shorthand
    }
  }
}
    fragment Member on BoardMember {
  code
  name
  kind
}`, {"fragmentName":"Attendance"}) as unknown as TypedDocumentString<AttendanceFragment, unknown>;
export const PlanCountsFragmentDoc = new TypedDocumentString(`
    fragment PlanCounts on PlanSummaryRow {
  code
  label
  actions
  blue
  red
  amber
  green
}
    `, {"fragmentName":"PlanCounts"}) as unknown as TypedDocumentString<PlanCountsFragment, unknown>;
export const PlanActionOnDayFragmentDoc = new TypedDocumentString(`
    fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}
    `, {"fragmentName":"PlanActionOnDay"}) as unknown as TypedDocumentString<PlanActionOnDayFragment, unknown>;
export const MessagesByKindFragmentDoc = new TypedDocumentString(`
    fragment MessagesByKind on Metric {
  id
  title
  table(period: $period, by: [AREA, MESSAGE_KIND]) {
    synthetic
    rows {
      area {
        code
      }
      group {
        code
        label
      }
      value {
        status
        value
        numerator
        denominator
        interval {
          lower
          upper
        }
      }
    }
  }
}
    `, {"fragmentName":"MessagesByKind"}) as unknown as TypedDocumentString<MessagesByKindFragment, unknown>;
export const ByNeighbourhoodFragmentDoc = new TypedDocumentString(`
    fragment ByNeighbourhood on Metric {
  definition
  table(
    period: $period
    by: [NEIGHBOURHOOD]
    where: [{dimension: NEIGHBOURHOOD, values: $neighbourhoods}]
    compare: PREVIOUS_PERIOD
  ) {
    synthetic
    rows {
      group {
        code
        label
      }
      value {
        status
        value
      }
      change {
        absolute
        relative
      }
    }
  }
}
    `, {"fragmentName":"ByNeighbourhood"}) as unknown as TypedDocumentString<ByNeighbourhoodFragment, unknown>;
export const AreaFiguresDocument = new TypedDocumentString(`
    query AreaFigures($metrics: [ID!], $area: String!, $period: PeriodInput!, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!]) {
  metrics(ids: $metrics) {
    id
    title
    unit
    polarity
    table(
      period: $period
      grain: $grain
      by: $by
      where: [{dimension: AREA, values: [$area]}]
    ) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:3727b46247eaaaafb7ec7bd07d4467b734de1b118b155e936b9ee5b48eeccb7f"}) as unknown as TypedDocumentString<AreaFiguresQuery, AreaFiguresQueryVariables>;
export const BoardPackDocument = new TypedDocumentString(`
    query BoardPack($board: ID! = "victims-thematic", $period: PeriodInput! = {from: "2023-03", to: "2023-03"}, $asOf: DateTimeISO, $asOfRelease: Int) {
  board(id: $board) {
    id
    title
    metrics {
      id
      title
      unit
      polarity
      table(
        period: $period
        compare: SAME_PERIOD_LAST_YEAR
        asOf: $asOf
        asOfRelease: $asOfRelease
      ) {
        ...Figures
      }
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:d465382aa5522f25ac23f7c88f317c5995d7ad63a2f5fb306053bf424d9e7a86"}) as unknown as TypedDocumentString<BoardPackQuery, BoardPackQueryVariables>;
export const CitizenCharterDocument = new TypedDocumentString(`
    query CitizenCharter($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  surveys {
    charter {
      standards {
        id
        version
        from
        to
        stage
        channel
        survey
        wording
        source
        confirmed
        metric {
          id
          title
        }
        target
        compliance(period: $period) {
          status
          words
          period {
            from
            to
          }
          value {
            status
            value
            numerator
            denominator
            interval {
              lower
              upper
            }
            shorthand
          }
          synthetic
        }
      }
    }
  }
}
    `, {"hash":"sha256:adef239e9622724322816490153742337ca5cf3491aff208e27d1d8a9ab2c865"}) as unknown as TypedDocumentString<CitizenCharterQuery, CitizenCharterQueryVariables>;
export const CodeClockDocument = new TypedDocumentString(`
    query CodeClock($entitlement: ClockInput!, $asAt: String!) {
  victimsCode {
    clock(entitlement: $entitlement, asAt: $asAt) {
      edition
      clause {
        code
        stopEvent
        workingDays
        workingDaysUnderEnhancedRights
      }
      status
      dueOn
      workingDaysLate
    }
  }
}
    `, {"hash":"sha256:79f280c2768281c4211fafa19580ce36ee5b4f59ef7bf0fd0c15dea0f4b4126b"}) as unknown as TypedDocumentString<CodeClockQuery, CodeClockQueryVariables>;
export const CodeComplianceBesideExperienceDocument = new TypedDocumentString(`
    query CodeComplianceBesideExperience($period: PeriodInput!) {
  victimsCode {
    stages {
      id
      title
      asked
      rights {
        number
        code
        name
      }
      compliance {
        id
        title
        editions(period: $period) {
          id
          title
        }
        table(period: $period) {
          ...Figures
        }
      }
      experience {
        id
        title
        table(period: $period) {
          ...Figures
        }
      }
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:9097982aa84128364b288b0e73d3a7f41714736adece346fb4c08d87b45dc48a"}) as unknown as TypedDocumentString<CodeComplianceBesideExperienceQuery, CodeComplianceBesideExperienceQueryVariables>;
export const CodeContactDocument = new TypedDocumentString(`
    query CodeContact($period: PeriodInput!, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!]! = [], $where: [DimensionFilter!] = []) {
  agreed: metric(id: "victim-contact-agreed") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  plansOutstanding: metric(id: "victim-contact-plans-outstanding") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  kept: metric(id: "victim-contacts-kept") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  overdue: metric(id: "victim-contacts-overdue") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  daysOverdue: metric(id: "victim-contact-days-overdue") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:cb00cfcc7bbb5098e2f87539ee3936063c4af08c4a7f2b87d4b81c2c20fed8da"}) as unknown as TypedDocumentString<CodeContactQuery, CodeContactQueryVariables>;
export const CodeEditionsDocument = new TypedDocumentString(`
    query CodeEditions {
  victimsCode {
    editions {
      id
      title
      status
      inForceFrom
      inForceTo
      source
      changes
      rights {
        number
        code
        name
        source
        confirmed
        clauses {
          code
          startEvents
          stopEvent
          workingDays
          workingDaysUnderEnhancedRights
          responsible
          source
          confirmed
        }
      }
    }
  }
}
    `, {"hash":"sha256:20748f78671669626b2171b948bfcf558eea72fb4f25263b880674da97daa852"}) as unknown as TypedDocumentString<CodeEditionsQuery, CodeEditionsQueryVariables>;
export const CodeFiguresDocument = new TypedDocumentString(`
    query CodeFigures($period: PeriodInput!, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!]! = [RIGHT], $where: [DimensionFilter!] = []) {
  compliance: metric(id: "victims-code-compliance") {
    id
    title
    unit
    ... on VictimsCodeMetric {
      editions(period: $period) {
        id
        title
      }
    }
    companions {
      id
      title
    }
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  missed: metric(id: "victims-code-missed") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  daysMissed: metric(id: "victims-code-days-missed") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  overdue: metric(id: "victims-code-overdue") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  daysOverdue: metric(id: "victims-code-days-overdue") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  delivered: metric(id: "victims-code-delivered") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  open: metric(id: "victims-code-open") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  started: metric(id: "victims-code-entitlements") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:72058a03b90fbc848e8c163c9afb0ead1a9ed4a71632a45a7415af24b64df8d1"}) as unknown as TypedDocumentString<CodeFiguresQuery, CodeFiguresQueryVariables>;
export const CodeNotApplicableDocument = new TypedDocumentString(`
    query CodeNotApplicable($period: PeriodInput!, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!]! = [], $where: [DimensionFilter!] = []) {
  notApplicable: metric(id: "victims-code-not-applicable") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  declined: metric(id: "victims-code-not-applicable-victim-declined") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  notTraceable: metric(id: "victims-code-not-applicable-not-traceable") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  noSuspect: metric(id: "victims-code-not-applicable-no-suspect-identified") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  paused: metric(id: "victims-code-paused") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:dc65b168c557f2a81573574266838ab47e16b3341f4fccf323d6d2d5e7f57bcd"}) as unknown as TypedDocumentString<CodeNotApplicableQuery, CodeNotApplicableQueryVariables>;
export const CodeServicesDocument = new TypedDocumentString(`
    query CodeServices($period: PeriodInput!, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!]! = [], $where: [DimensionFilter!] = []) {
  referred: metric(id: "victims-code-referred") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  needsOffered: metric(id: "victims-code-needs-offered") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  needsAssessed: metric(id: "victims-code-needs-assessed") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  needsReassessed: metric(id: "victims-code-needs-reassessed") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  needsWitnessCare: metric(id: "victims-code-needs-witness-care") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  compensationTold: metric(id: "victims-code-compensation-told") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  compensationClaimed: metric(id: "victims-code-compensation-claimed") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  propertyReturned: metric(id: "victims-code-property-returned") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  expensesPaid: metric(id: "victims-code-expenses-paid") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  complaintsAcknowledged: metric(id: "victims-code-complaints-acknowledged") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  complaintsAnswered: metric(id: "victims-code-complaints-answered") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:ee9ced3fa368e0aff7bd1bdcc121580ea0cf5ae42c24b66faa2af16a67024c52"}) as unknown as TypedDocumentString<CodeServicesQuery, CodeServicesQueryVariables>;
export const CodeStatementsDocument = new TypedDocumentString(`
    query CodeStatements($period: PeriodInput!, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!]! = [], $where: [DimensionFilter!] = []) {
  offered: metric(id: "victim-statements-offered") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  made: metric(id: "victim-statements-made") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  served: metric(id: "victim-statements-served") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
  read: metric(id: "victim-statements-read") {
    id
    title
    unit
    table(period: $period, grain: $grain, by: $by, where: $where) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:4f14683f1f610ff9cbaac91177dd9d51fce300a76833fa58990116c78462dfbe"}) as unknown as TypedDocumentString<CodeStatementsQuery, CodeStatementsQueryVariables>;
export const CommentThemesDocument = new TypedDocumentString(`
    query CommentThemes($period: PeriodInput!, $scores: [String!]! = ["0_4"]) {
  comments: metric(id: "survey-comments") {
    title
    definition
    table(period: $period, where: [{dimension: SCORE_BAND, values: $scores}]) {
      ...Figures
    }
  }
  themes: metric(id: "comment-theme-mentions") {
    title
    definition
    table(
      period: $period
      by: [THEME]
      where: [{dimension: SCORE_BAND, values: $scores}]
    ) {
      ...Figures
    }
  }
  whatHappensNext: metric(id: "comments-on-what-happens-next") {
    title
    definition
    table(
      period: $period
      grain: MONTH
      where: [{dimension: SCORE_BAND, values: $scores}]
    ) {
      ...Figures
    }
  }
  byScore: metric(id: "comments-on-what-happens-next") {
    table(period: $period, by: [SCORE_BAND]) {
      ...Figures
    }
  }
  surveys {
    commentThemes {
      version
      all {
        code
        title
        description
      }
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:8a26048c5ac1f9cea68723d3b7dbcfbe9cc592b273f17cd6e6503eb2765c8841"}) as unknown as TypedDocumentString<CommentThemesQuery, CommentThemesQueryVariables>;
export const CommentsDocument = new TypedDocumentString(`
    query Comments($period: PeriodInput!, $theme: ID, $survey: ID, $question: ID, $scoreFrom: Int, $scoreTo: Int, $first: Int! = 20) {
  surveys {
    comments(
      period: $period
      theme: $theme
      survey: $survey
      question: $question
      scoreFrom: $scoreFrom
      scoreTo: $scoreTo
      first: $first
    ) {
      id
      text
      themes
      sentiment
      score
      month
      synthetic
    }
  }
}
    `, {"hash":"sha256:464010795fd7a2c59a233411d26abd7dc8695394ee01253314ea4ab4d446d8f6"}) as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const ConfidenceElsewhereDocument = new TypedDocumentString(`
    query ConfidenceElsewhere($measure: LocalMeasure!, $period: PeriodInput!, $place: String) {
  publicConfidence {
    localEstimates(measure: $measure, period: $period, place: $place) {
      intervals
      synthetic
      estimates {
        survey
        place
        periodEnding
        value {
          status
          value
        }
        ofForce {
          status
          value
        }
      }
    }
  }
}
    `, {"hash":"sha256:51af350c7a0d68f03fa302137af4c6d65036f7c6b2f39c80a0d78c20b10c3480"}) as unknown as TypedDocumentString<ConfidenceElsewhereQuery, ConfidenceElsewhereQueryVariables>;
export const ConfidenceLocalDocument = new TypedDocumentString(`
    query ConfidenceLocal($period: PeriodInput!, $area: ID) {
  metric(id: "local-confidence") {
    title
    definition
    table(period: $period, grain: FINANCIAL_QUARTER, by: [AREA]) {
      synthetic
      rows {
        period {
          from
          to
        }
        area {
          code
          name
        }
        value {
          status
          value
          numerator
          denominator
          interval {
            lower
            upper
          }
        }
      }
    }
  }
  publicConfidence {
    localPriorities(period: $period, area: $area) {
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
          status
          value
          interval {
            lower
            upper
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:2efb436c586796008526530b99e3093e38af2669906bc41616b3bb162448e570"}) as unknown as TypedDocumentString<ConfidenceLocalQuery, ConfidenceLocalQueryVariables>;
export const ConfidenceTrendDocument = new TypedDocumentString(`
    query ConfidenceTrend($measure: EstimatedMeasure!, $forces: [ID!]) {
  publicConfidence {
    designEffect {
      value
      statement
      confirmed
    }
    leastBase
    mostSimilarGroup {
      forces {
        code
        name
      }
      source
      confirmed
    }
    trend(measure: $measure, forces: $forces) {
      synthetic
      years {
        force {
          code
          name
        }
        yearEnding
        differsFrom
        breaks {
          month
          reason
        }
        value {
          status
          value
          denominator
          effectiveBase
          interval {
            lower
            upper
            method
          }
          shorthand
        }
      }
    }
  }
}
    `, {"hash":"sha256:4913e717c0b73fe3003d400d3a41b4d863b65d41f3240fbbb17c5e1dc135b4e7"}) as unknown as TypedDocumentString<ConfidenceTrendQuery, ConfidenceTrendQueryVariables>;
export const ControlChartDocument = new TypedDocumentString(`
    query ControlChart($metric: ID! = "helped", $period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $where: [DimensionFilter!]) {
  metric(id: $metric) {
    id
    title
    unit
    polarity
    chart(period: $period, where: $where) {
      points {
        period {
          from
          to
        }
        value {
          status
          value
          numerator
          denominator
          shorthand
        }
        gap
        mean
        upperLimit
        lowerLimit
        nearUpper
        nearLower
        specialCause {
          rule
          words
        }
        variation
      }
      stretches {
        period {
          from
          to
        }
        starts {
          kind
          month
          reason
        }
        limitsStatus
        limitsReason
      }
      variation {
        code
        letter
        title
        description
      }
      assurance {
        code
        letter
        title
        description
      }
      target
      ruleSet
      limitsStatus
      rebasings {
        month
        text
      }
      annotations {
        month
        text
      }
      asOf
      erasedSince
      synthetic
      releases {
        number
      }
    }
  }
}
    `, {"hash":"sha256:fb35fc920b8f871f60c6c3f024134d700e4da70cb3854fe62b23800dff031077"}) as unknown as TypedDocumentString<ControlChartQuery, ControlChartQueryVariables>;
export const DisproportionalityDocument = new TypedDocumentString(`
    query Disproportionality($period: PeriodInput!, $area: ID, $by: EthnicityBasis = SELF_DEFINED_ETHNICITY, $reference: EthnicGroup = WHITE) {
  stopSearch {
    disproportionality(period: $period, area: $area, by: $by, reference: $reference) {
      period {
        from
        to
      }
      by
      reference
      groups {
        group
        label
        searches {
          status
          value
        }
        population {
          status
          value
        }
        rate {
          ...ComparedFigure
        }
        relativeRate {
          ...ComparedFigure
        }
        pooledRelativeRate {
          ...ComparedFigure
        }
        pooledAreas {
          code
          name
        }
        arrestRate {
          ...ComparedFigure
        }
        noFurtherActionRate {
          ...ComparedFigure
        }
        findRate {
          ...ComparedFigure
        }
      }
      denominator {
        definition
        vintage
        source
        asAt
      }
      unreported {
        count {
          status
          value
        }
        share {
          status
          value
          numerator
          denominator
        }
      }
      caveats {
        code
        text
      }
      asOf
      synthetic
      releases {
        number
        kind
        dataset
        fileName
        synthetic
        importedAt
      }
    }
    ethnicityCrosswalk {
      entries {
        censusGroup
        group
        policeCode
      }
      notes
    }
  }
}
    fragment ComparedFigure on MetricValue {
  status
  value
  numerator
  denominator
  interval {
    lower
    upper
    method
  }
  shorthand
}`, {"hash":"sha256:35ede39a5e3d07a8c1411f2c587e05e7c7b969fa2743261649c1505cd667128b"}) as unknown as TypedDocumentString<DisproportionalityQuery, DisproportionalityQueryVariables>;
export const FunnelPlotDocument = new TypedDocumentString(`
    query FunnelPlot($metric: ID! = "helped", $period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  metric(id: $metric) {
    id
    title
    unit
    polarity
    funnel(period: $period) {
      status
      overall {
        status
        value
        numerator
        denominator
      }
      areas {
        area {
          code
          label
        }
        value {
          status
          value
          numerator
          denominator
          shorthand
        }
        position
        limits {
          lower95
          upper95
          lower998
          upper998
        }
      }
      asOf
      synthetic
    }
  }
}
    `, {"hash":"sha256:7bffdc742544532482ed3e492448bd526293ef2c640acb103189f13c38ef82ee"}) as unknown as TypedDocumentString<FunnelPlotQuery, FunnelPlotQueryVariables>;
export const GroupDifferencesDocument = new TypedDocumentString(`
    query GroupDifferences($metrics: [ID!]! = ["helped"], $by: [DimensionName!]! = [AGE_BAND, GENDER, ETHNICITY, DISABILITY, SEXUAL_ORIENTATION], $period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $against: [ReferenceGroup!], $correction: Correction! = HOLM) {
  surveys {
    differences(
      metrics: $metrics
      by: $by
      period: $period
      against: $against
      correction: $correction
    ) {
      correction
      familySize
      differences {
        metric
        dimension
        group {
          code
          label
        }
        against {
          code
          label
        }
        difference
        interval {
          lower
          upper
          method
        }
        test {
          method
          pValue
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
        value {
          status
          shorthand
        }
      }
      asOf
      synthetic
    }
  }
}
    `, {"hash":"sha256:8d99469042435aba7598c3591044e5de4bc105fb80b0b4cabfa8c297df6cc3de"}) as unknown as TypedDocumentString<GroupDifferencesQuery, GroupDifferencesQueryVariables>;
export const KeyDriversDocument = new TypedDocumentString(`
    query KeyDrivers($survey: ID!, $outcome: ID! = "helped", $measure: OutcomeMeasure! = TOP_BOX, $period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $area: ID, $among: [ID!]) {
  surveys {
    drivers(
      survey: $survey
      outcome: $outcome
      measure: $measure
      period: $period
      area: $area
      among: $among
    ) {
      survey
      period {
        from
        to
      }
      area
      outcome {
        question {
          code
          title
        }
        measure
      }
      n
      excluded {
        respondents
        unanswered {
          question
          respondents
        }
      }
      rSquared
      method
      bootstrap {
        resamples
        unusable
        level
        seed
      }
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
          beyondChance {
            lower
            upper
          }
        }
        distinguishable
        correlation
        varianceInflation
        performance {
          status
          value
          numerator
          denominator
          interval {
            lower
            upper
            method
          }
        }
        quadrant
        reading
      }
      warnings {
        code
        message
      }
      caveat
      releases {
        number
        dataset
        fileName
      }
      synthetic
    }
  }
}
    `, {"hash":"sha256:4efc5427216460fd9dc4cc461a718e76da65b876d0640ae0d2b51cc950eaf6ac"}) as unknown as TypedDocumentString<KeyDriversQuery, KeyDriversQueryVariables>;
export const MetricFiguresDocument = new TypedDocumentString(`
    query MetricFigures($metric: ID! = "helped", $period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $grain: Grain! = WHOLE_PERIOD, $by: [DimensionName!], $where: [DimensionFilter!], $compare: Comparison, $asOf: DateTimeISO) {
  metric(id: $metric) {
    id
    title
    definition
    unit
    polarity
    table(
      period: $period
      grain: $grain
      by: $by
      where: $where
      compare: $compare
      asOf: $asOf
    ) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:1167566ab5151112def34ccbbd3e5123134e5a3e6ca55c9cb11bef8d6f756662"}) as unknown as TypedDocumentString<MetricFiguresQuery, MetricFiguresQueryVariables>;
export const MetricListDocument = new TypedDocumentString(`
    query MetricList {
  metrics {
    id
    title
    definition
    unit
    polarity
    source {
      name
      publisher
    }
    dimensions {
      name
      title
      values {
        code
        label
      }
    }
    disclosure {
      version
      owner
      refused {
        dimensions
        outcome
        reason
        explanation
      }
    }
  }
}
    `, {"hash":"sha256:ea12a3a84d3b6c204a4baf0cb85ac5ec5577d2cba1d863c8336f8a7b53d2f00f"}) as unknown as TypedDocumentString<MetricListQuery, MetricListQueryVariables>;
export const NationalSurveyDocument = new TypedDocumentString(`
    query NationalSurvey($period: PeriodInput!) {
  satisfied: metric(id: "national-satisfaction") {
    ...WeightedFigures
  }
  informed: metric(id: "national-kept-informed") {
    ...WeightedFigures
  }
  treatedWell: metric(id: "national-treated-well") {
    ...WeightedFigures
  }
  candidates: metric(id: "national-candidates") {
    definition
    table(period: $period, by: [OUTCOME]) {
      rows {
        group {
          code
          label
        }
        value {
          status
          value
        }
      }
    }
  }
}
    fragment WeightedFigures on Metric {
  title
  definition
  table(period: $period) {
    synthetic
    rows {
      value {
        status
        value
        denominator
        effectiveBase
        interval {
          lower
          upper
          method
        }
        shorthand
      }
    }
  }
}`, {"hash":"sha256:871df616a78a72761ab318fdbfaf40cf4792de5448d9388295a5237765fd488c"}) as unknown as TypedDocumentString<NationalSurveyQuery, NationalSurveyQueryVariables>;
export const NonResponseDocument = new TypedDocumentString(`
    query NonResponse($metric: ID! = "helped", $period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $by: [DimensionName!] = [SURVEY]) {
  metric(id: $metric) {
    id
    title
    table(period: $period, by: $by) {
      rows {
        group {
          code
        }
        value {
          status
          value
          numerator
          denominator
          interval {
            lower
            upper
            method
          }
        }
        nonResponse {
          status
          responseRate
          invited {
            status
            value
          }
          lower
          upper
        }
      }
      csv
      synthetic
    }
  }
}
    `, {"hash":"sha256:773895eebe68e16437df5965c4e4e944dff4995a96746cb919d4704191a5b6a4"}) as unknown as TypedDocumentString<NonResponseQuery, NonResponseQueryVariables>;
export const OverallSatisfactionDocument = new TypedDocumentString(`
    query OverallSatisfaction($period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $by: [DimensionName!] = []) {
  overall: metric(id: "overall-satisfaction") {
    ...SatisfactionByMonth
  }
  helped: metric(id: "helped") {
    ...SatisfactionByMonth
  }
  confident: metric(id: "confident-to-call-again") {
    ...SatisfactionByMonth
  }
  satisfied: metric(id: "satisfied") {
    ...SatisfactionByMonth
  }
  clear: metric(id: "clear-on-next-steps") {
    ...SatisfactionByMonth
  }
}
    fragment SatisfactionByMonth on Metric {
  id
  title
  definition
  table(period: $period, grain: MONTH, by: $by, compare: PREVIOUS_PERIOD) {
    rows {
      period {
        from
        to
      }
      group {
        dimension
        code
        label
      }
      value {
        status
        value
        numerator
        denominator
        interval {
          lower
          upper
        }
        shorthand
      }
      breaks {
        month
        reason
      }
      change {
        status
        absolute
        breaks {
          month
          reason
        }
      }
    }
    synthetic
  }
}`, {"hash":"sha256:aefecb458d23b379fdea3a157d7d69a016e95fbe41a18ae71d3c7a6dd7869ec0"}) as unknown as TypedDocumentString<OverallSatisfactionQuery, OverallSatisfactionQueryVariables>;
export const Paragraph11Document = new TypedDocumentString(`
    query Paragraph11($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  responses: metric(id: "survey-responses") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  completionRate: metric(id: "survey-completion-rate") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  helped: metric(id: "helped") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:a6ce2d2d72e30106bac0e6a7fd0bbb89e44fdfac5702da02e5d837767dae6c2f"}) as unknown as TypedDocumentString<Paragraph11Query, Paragraph11QueryVariables>;
export const Paragraph12Document = new TypedDocumentString(`
    query Paragraph12($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  responses: metric(id: "survey-responses") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["FORCE_CONTACT"]}]) {
      ...Figures
    }
  }
  polite: metric(id: "polite") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["FORCE_CONTACT"]}]) {
      ...Figures
    }
  }
  timeliness: metric(id: "timeliness") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["FORCE_CONTACT"]}]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:a19385630a8b7d21e035d9365211e840d243a4bfb5c679c828d244473df17a06"}) as unknown as TypedDocumentString<Paragraph12Query, Paragraph12QueryVariables>;
export const Paragraph13Document = new TypedDocumentString(`
    query Paragraph13($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  responses: metric(id: "survey-responses") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["FORCE_RESPONSE"]}]) {
      ...Figures
    }
  }
  polite: metric(id: "polite") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["FORCE_RESPONSE"]}]) {
      ...Figures
    }
  }
  timeliness: metric(id: "timeliness") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["FORCE_RESPONSE"]}]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:778aad2d64b22ae13e1487ec8077cdd207ab5899f184c7cf28472bf1ff92d3f1"}) as unknown as TypedDocumentString<Paragraph13Query, Paragraph13QueryVariables>;
export const Paragraph14Document = new TypedDocumentString(`
    query Paragraph14($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  responses: metric(id: "survey-responses") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["INVESTIGATION"]}]) {
      ...Figures
    }
  }
  polite: metric(id: "polite") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["INVESTIGATION"]}]) {
      ...Figures
    }
  }
  helped: metric(id: "helped") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["INVESTIGATION"]}]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:6bf719f31c6be82921e0f3fcb3f2c0bb497285a51b13d805cdcd3e9890fa14e0"}) as unknown as TypedDocumentString<Paragraph14Query, Paragraph14QueryVariables>;
export const Paragraph15Document = new TypedDocumentString(`
    query Paragraph15($period: PeriodInput! = {from: "2022-04", to: "2022-06"}) {
  responses: metric(id: "survey-responses") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["T3_PILOT"]}]) {
      ...Figures
    }
  }
  overall: metric(id: "overall") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["T3_PILOT"]}]) {
      ...Figures
    }
  }
  preferredPhysical: metric(id: "preferred-physical-appointment") {
    id
    title
    unit
    table(period: $period, where: [{dimension: SURVEY, values: ["T3_PILOT"]}]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:f7c693e96ace2d067291f86fa889a46b09e6ce9934c9a98948f2e9fadd9504ef"}) as unknown as TypedDocumentString<Paragraph15Query, Paragraph15QueryVariables>;
export const Paragraph16Document = new TypedDocumentString(`
    query Paragraph16($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  demographicsCompleted: metric(id: "demographics-completed") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  helped: metric(id: "helped") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
    byAge: table(period: $period, by: [AGE_BAND]) {
      ...Figures
    }
    byGender: table(period: $period, by: [GENDER]) {
      ...Figures
    }
    byEthnicity: table(period: $period, by: [ETHNICITY]) {
      ...Figures
    }
    byDisability: table(period: $period, by: [DISABILITY]) {
      ...Figures
    }
    bySexualOrientation: table(period: $period, by: [SEXUAL_ORIENTATION]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:96809239673593285cdf1963323ec507a56c59b66b4e92b6400935b7780ed87e"}) as unknown as TypedDocumentString<Paragraph16Query, Paragraph16QueryVariables>;
export const Paragraph17Document = new TypedDocumentString(`
    query Paragraph17($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  responses: metric(id: "live-chat-responses") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  good: metric(id: "live-chat-good") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  okay: metric(id: "live-chat-okay") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  goodOrOkay: metric(id: "live-chat-good-or-okay") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
    byHandler: table(period: $period, by: [HANDLED_BY]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:69babe2e9b374e6eb30c2db08bbbe6dc3a9653ccaf167032c5bae3f55e8d336a"}) as unknown as TypedDocumentString<Paragraph17Query, Paragraph17QueryVariables>;
export const Paragraph20Document = new TypedDocumentString(`
    query Paragraph20($period: PeriodInput! = {from: "2023-01", to: "2023-05"}) {
  responses: metric(id: "stop-search-feedback-responses") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  responseRate: metric(id: "stop-search-feedback-response-rate") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  fair: metric(id: "stop-search-fairness") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
  explained: metric(id: "stop-search-explained") {
    id
    title
    unit
    table(period: $period) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:e617ed8e457eff8d376cf6c63d844e847dd884fd789e5b2f5863528f68169541"}) as unknown as TypedDocumentString<Paragraph20Query, Paragraph20QueryVariables>;
export const Paragraph28Document = new TypedDocumentString(`
    query Paragraph28($period: PeriodInput! = {from: "2023-03", to: "2023-03"}) {
  confidence: metric(id: "overall-confidence") {
    id
    title
    unit
    byForce: table(period: $period, by: [FORCE]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:8d7a167141f4fc4e0a3e1a49a9637b693e203ccba96e364ec83b6f960604252c"}) as unknown as TypedDocumentString<Paragraph28Query, Paragraph28QueryVariables>;
export const Paragraph33Document = new TypedDocumentString(`
    query Paragraph33($period: PeriodInput! = {from: "2023-03", to: "2023-03"}) {
  members: metric(id: "wmnow-members") {
    id
    title
    unit
    table(period: $period, compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
    byArea: table(period: $period, by: [AREA], compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
  }
  share: metric(id: "wmnow-share") {
    id
    title
    unit
    table(period: $period, compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
    byArea: table(period: $period, by: [AREA], compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
  }
  signUpRate: metric(id: "wmnow-sign-up-rate") {
    id
    title
    unit
    table(period: $period, compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
    byArea: table(period: $period, by: [AREA], compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
  }
  population: metric(id: "population-16-and-over") {
    id
    title
    unit
    table(period: $period, compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
    byArea: table(period: $period, by: [AREA], compare: SAME_PERIOD_LAST_YEAR) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:177efe368c37d30792cbad57785e1854d264fe96c2bf59e9ed3bf2c8ef8206f9"}) as unknown as TypedDocumentString<Paragraph33Query, Paragraph33QueryVariables>;
export const QuestionBankDocument = new TypedDocumentString(`
    query QuestionBank {
  surveys {
    questions {
      code
      title
      versions {
        survey
        number
        from
        to
        language
        wording
        scale
        topBox {
          name
          lowest
          highest
        }
        source
        confirmed
      }
    }
  }
}
    `, {"hash":"sha256:ba0f072ce57e724d1d37db23b4eb874a5f599af3e6fda819280831bb8b9b6197"}) as unknown as TypedDocumentString<QuestionBankQuery, QuestionBankQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($metric: ID! = "helped", $period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $by: [DimensionName!], $where: [DimensionFilter!], $from: Int! = 1, $to: Int) {
  metric(id: $metric) {
    id
    title
    unit
    revisions(period: $period, by: $by, where: $where, from: $from, to: $to) {
      from
      to
      rows {
        period {
          from
          to
        }
        group {
          dimension
          code
          label
        }
        before {
          ...RevisedFigure
        }
        after {
          ...RevisedFigure
        }
        difference
        steps {
          release {
            number
            kind
            dataset
            fileName
            importedAt
          }
          value {
            ...RevisedFigure
          }
          difference
        }
      }
      erasedSince
      synthetic
    }
  }
  releases(from: $from, to: $to, first: 1000) {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    importedAt
  }
}
    fragment RevisedFigure on MetricValue {
  status
  value
  numerator
  denominator
  shorthand
}`, {"hash":"sha256:7c932c30f1f12ccf95c1fd2160de8441d91a584e9daf87b94cbd456742ccdb25"}) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const SearchBreakdownsDocument = new TypedDocumentString(`
    query SearchBreakdowns($period: PeriodInput!) {
  searches: metric(id: "stop-searches") {
    id
    title
    byType: table(period: $period, by: [SEARCH_TYPE]) {
      ...Figures
    }
  }
  persons: metric(id: "person-searches") {
    id
    title
    byArea: table(period: $period, by: [AREA]) {
      ...Figures
    }
    byLegislation: table(period: $period, by: [LEGISLATION]) {
      ...Figures
    }
    byObject: table(period: $period, by: [OBJECT_OF_SEARCH]) {
      ...Figures
    }
    byGender: table(period: $period, by: [GENDER]) {
      ...Figures
    }
    byAge: table(period: $period, by: [AGE_RANGE]) {
      ...Figures
    }
    bySelfDefinedEthnicity: table(period: $period, by: [SELF_DEFINED_ETHNICITY]) {
      ...Figures
    }
    bySelfDefinedEthnicityCode: table(
      period: $period
      by: [SELF_DEFINED_ETHNICITY_CODE]
    ) {
      ...Figures
    }
    byOfficerDefinedEthnicity: table(
      period: $period
      by: [OFFICER_DEFINED_ETHNICITY]
    ) {
      ...Figures
    }
  }
  outcomes: metric(id: "person-search-outcomes") {
    id
    title
    byOutcome: table(period: $period, by: [OUTCOME]) {
      ...Figures
    }
    byOutcomeLinked: table(period: $period, by: [OUTCOME_LINKED]) {
      ...Figures
    }
  }
  clothing: metric(id: "stop-search-more-than-outer-clothing") {
    id
    title
    bySelfDefinedEthnicity: table(period: $period, by: [SELF_DEFINED_ETHNICITY]) {
      ...Figures
    }
  }
  operations: metric(id: "stop-search-part-of-operation") {
    id
    title
    byLegislation: table(period: $period, by: [LEGISLATION]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:23b0d8af00550e4c11c69402ea6bae7b3b9386ff5e9e7e4ebf59e6ea7348bda5"}) as unknown as TypedDocumentString<SearchBreakdownsQuery, SearchBreakdownsQueryVariables>;
export const SearchCompletenessDocument = new TypedDocumentString(`
    query SearchCompleteness($period: PeriodInput!) {
  completeness: metric(id: "search-field-completeness") {
    id
    title
    definition
    byMonth: table(period: $period, grain: MONTH, by: [FIELD]) {
      ...Figures
    }
    byArea: table(period: $period, by: [FIELD, AREA]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:2ab9ebc48581c929248f5be8eea96b2ef1590983351a18a42feba6fa2af23990"}) as unknown as TypedDocumentString<SearchCompletenessQuery, SearchCompletenessQueryVariables>;
export const SearchOutcomeTestDocument = new TypedDocumentString(`
    query SearchOutcomeTest($period: PeriodInput!, $by: [DimensionName!]! = [SELF_DEFINED_ETHNICITY]) {
  findRate: metric(id: "stop-search-find-rate") {
    id
    title
    table(period: $period, by: $by) {
      ...Figures
    }
  }
  arrestRate: metric(id: "stop-search-arrest-rate") {
    id
    title
    table(period: $period, by: $by) {
      ...Figures
    }
  }
  noFurtherAction: metric(id: "stop-search-no-further-action") {
    id
    title
    table(period: $period, by: $by) {
      ...Figures
    }
  }
  linked: metric(id: "stop-search-outcome-linked") {
    id
    title
    table(period: $period, by: $by) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:78f60175333269aadd79b40dde8581835a90b329c6a71ceadbeb0cb59111e068"}) as unknown as TypedDocumentString<SearchOutcomeTestQuery, SearchOutcomeTestQueryVariables>;
export const StopSearchFeedbackDocument = new TypedDocumentString(`
    query StopSearchFeedback($period: PeriodInput!) {
  fair: metric(id: "stop-search-fairness") {
    ...FeedbackFigures
  }
  explained: metric(id: "stop-search-explained") {
    ...FeedbackFigures
  }
  polite: metric(id: "stop-search-polite") {
    ...FeedbackFigures
  }
  toldOfRecord: metric(id: "stop-search-told-of-record") {
    ...FeedbackFigures
  }
  responses: metric(id: "stop-search-feedback-responses") {
    ...FeedbackFigures
  }
  receiptsIssued: metric(id: "stop-search-receipts-issued") {
    ...FeedbackFigures
  }
  receiptsAnswered: metric(id: "stop-search-receipt-response-rate") {
    ...FeedbackFigures
  }
  responsesToSearches: metric(id: "stop-search-feedback-response-rate") {
    id
    title
    definition
    whole: table(period: $period) {
      ...Figures
    }
  }
  stopSearch {
    feedback {
      linksToSearches
      questions {
        code
        wording
        isRequired
        source
      }
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}
fragment FeedbackFigures on Metric {
  id
  title
  definition
  whole: table(period: $period) {
    ...Figures
  }
  byPlace: table(period: $period, by: [PLACE]) {
    ...Figures
  }
}`, {"hash":"sha256:b7c40f482fecc2cee466f4f9d23fd66469591228564e2ffcbcd3460f82706868"}) as unknown as TypedDocumentString<StopSearchFeedbackQuery, StopSearchFeedbackQueryVariables>;
export const SurveyFunnelDocument = new TypedDocumentString(`
    query SurveyFunnel($period: PeriodInput! = {from: "2022-04", to: "2023-03"}, $by: [DimensionName!] = [SURVEY]) {
  surveys {
    funnel(period: $period, by: $by) {
      rows {
        group {
          dimension
          code
          label
        }
        steps {
          step
          metric {
            id
            title
            definition
          }
          count {
            status
            value
            shorthand
          }
          ofPrevious {
            ...FunnelShare
          }
          ofSent {
            ...FunnelShare
          }
        }
      }
      asOf
      synthetic
      releases {
        number
        dataset
        fileName
      }
    }
  }
}
    fragment FunnelShare on MetricValue {
  status
  value
  numerator
  denominator
  interval {
    lower
    upper
  }
  shorthand
}`, {"hash":"sha256:43193cccca6d9bbe8394c0639a42cacea729bdc2f58efbc49ee5c9a3387425c8"}) as unknown as TypedDocumentString<SurveyFunnelQuery, SurveyFunnelQueryVariables>;
export const SurveyItemResponseDocument = new TypedDocumentString(`
    query SurveyItemResponse($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  metrics(
    ids: ["item-response-helped", "item-response-polite", "item-response-timeliness", "item-response-informed", "item-response-overall", "item-response-confident-to-call-again", "item-response-satisfied", "item-response-clear-on-next-steps", "item-response-preferred-physical"]
  ) {
    id
    title
    table(period: $period, by: [SURVEY]) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:7b9fec7cc2c5910a34b48fe5c339b09f8f5adb179ebe432fb40a62cef5482607"}) as unknown as TypedDocumentString<SurveyItemResponseQuery, SurveyItemResponseQueryVariables>;
export const SurveyResponseRatesDocument = new TypedDocumentString(`
    query SurveyResponseRates($period: PeriodInput! = {from: "2022-04", to: "2023-03"}) {
  delivery: metric(id: "survey-delivery-rate") {
    ...RateByContact
  }
  opening: metric(id: "survey-open-rate") {
    ...RateByContact
  }
  starting: metric(id: "survey-start-rate") {
    ...RateByContact
  }
  finishing: metric(id: "survey-finish-rate") {
    ...RateByContact
  }
  response: metric(id: "survey-response-rate") {
    ...RateByContact
  }
  optingOut: metric(id: "survey-opt-out-rate") {
    ...RateByContact
  }
  helped: metric(id: "helped") {
    ...RateByContact
  }
  asReported: metric(id: "survey-completion-rate") {
    id
    title
    definition
    table(period: $period) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}
fragment RateByContact on Metric {
  id
  title
  definition
  table(period: $period) {
    ...Figures
  }
  byMode: table(period: $period, by: [MODE]) {
    ...Figures
  }
  byChannel: table(period: $period, by: [CHANNEL]) {
    ...Figures
  }
}`, {"hash":"sha256:96875fa72d9f5d36c430a2f2e182a2c6e8bd982662cb541df150c497bd2a6150"}) as unknown as TypedDocumentString<SurveyResponseRatesQuery, SurveyResponseRatesQueryVariables>;
export const UnclearOnNextStepsDocument = new TypedDocumentString(`
    query UnclearOnNextSteps($period: PeriodInput!, $scores: [String!]! = ["0_4", "5_7"]) {
  comments: metric(id: "survey-comments") {
    definition
    table(
      period: $period
      where: [{dimension: QUESTION, values: ["clear-on-next-steps"]}, {dimension: SCORE_BAND, values: $scores}]
    ) {
      ...Figures
    }
  }
  themes: metrics(
    ids: ["comments-on-what-happens-next", "comments-on-updates", "comments-on-time-to-answer", "comments-on-time-to-attend", "comments-on-ease-of-contact", "comments-on-attitude", "comments-on-listened-and-believed", "comments-on-investigation-quality", "comments-on-outcome", "comments-on-crime-number-admin"]
  ) {
    id
    title
    table(
      period: $period
      where: [{dimension: QUESTION, values: ["clear-on-next-steps"]}, {dimension: SCORE_BAND, values: $scores}]
    ) {
      ...Figures
    }
  }
}
    fragment Figures on MetricTable {
  rows {
    period {
      from
      to
    }
    group {
      dimension
      code
      label
    }
    value {
      status
      value
      numerator
      denominator
      interval {
        lower
        upper
        method
      }
      shorthand
      missingMonths
      revisedBy
      erasedSince
    }
    change {
      comparison
      period {
        from
        to
      }
      value {
        status
        value
        numerator
        denominator
        shorthand
        revisedBy
        erasedSince
      }
      status
      absolute
      relative
      interval {
        lower
        upper
        method
      }
      test {
        method
        pValue
      }
    }
  }
  asOf
  asOfRelease
  erasedSince
  synthetic
  releases {
    number
    kind
    dataset
    period {
      from
      to
    }
    fileName
    sha256
    mapping
    mappingSha256
    rowsRead
    rowsAccepted
    rowsQuarantined
    rowsErased
    synthetic
    importedAt
  }
}`, {"hash":"sha256:d0270775484759f75ae777f4820944a586efb1bb55f05d5b609bb2f235c092b7"}) as unknown as TypedDocumentString<UnclearOnNextStepsQuery, UnclearOnNextStepsQueryVariables>;
export const VictimsActionHistoryDocument = new TypedDocumentString(`
    query VictimsActionHistory($id: ID!, $after: Int! = 0) {
  victimsCode {
    strategy {
      action(id: $id) {
        ...PlanActionOnDay
        history(after: $after) {
          version
          at
          by
          fields {
            field
            from
            to
          }
        }
      }
    }
  }
}
    fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}`, {"hash":"sha256:32c3be211a9cfd38bff9bebd2f70156c658e63e035f8c48b03b16d7656773af6"}) as unknown as TypedDocumentString<VictimsActionHistoryQuery, VictimsActionHistoryQueryVariables>;
export const AddVictimsBoardOrganisationDocument = new TypedDocumentString(`
    mutation AddVictimsBoardOrganisation($input: AddVictimsBoardOrganisationInput!) {
  addVictimsBoardOrganisation(input: $input) {
    member {
      ...Member
    }
    replayed
  }
}
    fragment Member on BoardMember {
  code
  name
  kind
}`, {"hash":"sha256:ed5a22dfa9ad92b49ecef9254039ab76e305396941a8fc896b855da9f3e833e7"}) as unknown as TypedDocumentString<AddVictimsBoardOrganisationMutation, AddVictimsBoardOrganisationMutationVariables>;
export const UpdateVictimsBoardOrganisationDocument = new TypedDocumentString(`
    mutation UpdateVictimsBoardOrganisation($input: UpdateVictimsBoardOrganisationInput!) {
  updateVictimsBoardOrganisation(input: $input) {
    member {
      ...Member
      version
    }
    replayed
  }
}
    fragment Member on BoardMember {
  code
  name
  kind
}`, {"hash":"sha256:ba90d2f0e92228973c1cbc9f717171c06f1e07458d195b4769e602948fd16a52"}) as unknown as TypedDocumentString<UpdateVictimsBoardOrganisationMutation, UpdateVictimsBoardOrganisationMutationVariables>;
export const ScheduleVictimsBoardMeetingDocument = new TypedDocumentString(`
    mutation ScheduleVictimsBoardMeeting($input: ScheduleVictimsBoardMeetingInput!) {
  scheduleVictimsBoardMeeting(input: $input) {
    meeting {
      ...Meeting
    }
    replayed
  }
}
    fragment Member on BoardMember {
  code
  name
  kind
}
fragment Meeting on BoardMeeting {
  id
  meetsOn
  status
  attendance {
    member {
      ...Member
    }
    status
  }
  version
  synthetic
}`, {"hash":"sha256:abc38076c648cdc2f669ffefc91d10b5027ea93cff6597ed23f7bf06188ed694"}) as unknown as TypedDocumentString<ScheduleVictimsBoardMeetingMutation, ScheduleVictimsBoardMeetingMutationVariables>;
export const UpdateVictimsBoardMeetingDocument = new TypedDocumentString(`
    mutation UpdateVictimsBoardMeeting($input: UpdateVictimsBoardMeetingInput!) {
  updateVictimsBoardMeeting(input: $input) {
    meeting {
      ...Meeting
    }
    replayed
  }
}
    fragment Member on BoardMember {
  code
  name
  kind
}
fragment Meeting on BoardMeeting {
  id
  meetsOn
  status
  attendance {
    member {
      ...Member
    }
    status
  }
  version
  synthetic
}`, {"hash":"sha256:8a4818a13b46f2e0e7336246507f0274d4e37eafd1227b445e07cf8f8122fdf4"}) as unknown as TypedDocumentString<UpdateVictimsBoardMeetingMutation, UpdateVictimsBoardMeetingMutationVariables>;
export const RecordVictimsBoardDecisionDocument = new TypedDocumentString(`
    mutation RecordVictimsBoardDecision($input: RecordVictimsBoardDecisionInput!) {
  recordVictimsBoardDecision(input: $input) {
    decision {
      number
      text
      action {
        id
        title
      }
      recordedAt
      recordedBy
    }
    replayed
  }
}
    `, {"hash":"sha256:1e915a9488fdd81f5f5411d1c8c47e0999e1e4eaed2a864e3e539fbd0d4eab2d"}) as unknown as TypedDocumentString<RecordVictimsBoardDecisionMutation, RecordVictimsBoardDecisionMutationVariables>;
export const VictimsBoardDocument = new TypedDocumentString(`
    query VictimsBoard($period: PeriodInput!) {
  victimsCode {
    board {
      members {
        ...Member
      }
      meetings(period: $period) {
        ...Meeting
        decisions {
          number
          text
          action {
            id
            title
          }
          recordedAt
          recordedBy
        }
        actionsArising {
          ...PlanActionOnDay
        }
      }
      departments: attendance(period: $period, by: DEPARTMENT) {
        ...Attendance
      }
      organisations: attendance(period: $period, by: ORGANISATION) {
        ...Attendance
      }
    }
  }
}
    fragment Member on BoardMember {
  code
  name
  kind
}
fragment Meeting on BoardMeeting {
  id
  meetsOn
  status
  attendance {
    member {
      ...Member
    }
    status
  }
  version
  synthetic
}
fragment Attendance on BoardAttendance {
  period {
    from
    to
  }
  meetingsHeld
  synthetic
  rows {
    member {
      ...Member
    }
    invited
    present
    deputy
    apologies
    absent
    notRecorded
    represented {
      status
      value
      numerator
      denominator
      shorthand
    }
  }
}
fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}`, {"hash":"sha256:9206339b315cddbce7dacd01fff4481c11ff3672ff20fa779004466abfb1dc87"}) as unknown as TypedDocumentString<VictimsBoardQuery, VictimsBoardQueryVariables>;
export const AddVictimsPriorityDocument = new TypedDocumentString(`
    mutation AddVictimsPriority($input: AddVictimsPriorityInput!) {
  addVictimsPriority(input: $input) {
    priority {
      id
      title
      description
      position
      version
      synthetic
    }
    replayed
  }
}
    `, {"hash":"sha256:310603096486578ba7a1b88aa2b19009d46c02bc9d48c24eb623438ee7e295ee"}) as unknown as TypedDocumentString<AddVictimsPriorityMutation, AddVictimsPriorityMutationVariables>;
export const UpdateVictimsPriorityDocument = new TypedDocumentString(`
    mutation UpdateVictimsPriority($input: UpdateVictimsPriorityInput!) {
  updateVictimsPriority(input: $input) {
    priority {
      id
      title
      description
      position
      version
      synthetic
    }
    replayed
  }
}
    `, {"hash":"sha256:dc7784e4a1583850bcc4cc200ae72727f262c56f9a6f711e7fdf12635a7255e4"}) as unknown as TypedDocumentString<UpdateVictimsPriorityMutation, UpdateVictimsPriorityMutationVariables>;
export const AddVictimsActionDocument = new TypedDocumentString(`
    mutation AddVictimsAction($input: AddVictimsActionInput!) {
  addVictimsAction(input: $input) {
    action {
      ...PlanActionOnDay
    }
    replayed
  }
}
    fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}`, {"hash":"sha256:12f7e97f29afd8af0dd6df5430a8cc4d1ad04f4561169234a20b07256686dc13"}) as unknown as TypedDocumentString<AddVictimsActionMutation, AddVictimsActionMutationVariables>;
export const UpdateVictimsActionDocument = new TypedDocumentString(`
    mutation UpdateVictimsAction($input: UpdateVictimsActionInput!) {
  updateVictimsAction(input: $input) {
    action {
      ...PlanActionOnDay
    }
    replayed
  }
}
    fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}`, {"hash":"sha256:07956b139094523773b90dfa8b12eb966309f60ce12a4d9087a9e5168095cad4"}) as unknown as TypedDocumentString<UpdateVictimsActionMutation, UpdateVictimsActionMutationVariables>;
export const AddVictimsActionNoteDocument = new TypedDocumentString(`
    mutation AddVictimsActionNote($input: AddVictimsActionNoteInput!) {
  addVictimsActionNote(input: $input) {
    note {
      number
      reportedOn
      progress
      confidence
      text
      recordedAt
      recordedBy
    }
    action {
      ...PlanActionOnDay
    }
    replayed
  }
}
    fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}`, {"hash":"sha256:8b5324428927d902b51191cf91a6aa1942508e5d76f1bf4d58b1bc85dc508ac1"}) as unknown as TypedDocumentString<AddVictimsActionNoteMutation, AddVictimsActionNoteMutationVariables>;
export const VictimsStrategyDocument = new TypedDocumentString(`
    query VictimsStrategy($on: String, $status: PlanActionStatus, $rag: RagColour, $department: VictimsDepartment, $dueBefore: String) {
  victimsCode {
    strategy(on: $on) {
      on
      ragRule
      synthetic
      whole: summary {
        ...PlanCounts
      }
      byPriority: summary(by: PRIORITY) {
        ...PlanCounts
      }
      byDepartment: summary(by: DEPARTMENT) {
        ...PlanCounts
      }
      priorities {
        id
        title
        description
        position
        version
        actions(
          status: $status
          rag: $rag
          department: $department
          dueBefore: $dueBefore
        ) {
          ...PlanActionOnDay
          notes {
            number
            reportedOn
            progress
            confidence
            text
            recordedAt
            recordedBy
          }
        }
      }
    }
  }
}
    fragment PlanCounts on PlanSummaryRow {
  code
  label
  actions
  blue
  red
  amber
  green
}
fragment PlanActionOnDay on PlanAction {
  id
  priorityId
  department
  title
  description
  startsOn
  dueOn
  completedOn
  meetingId
  status
  rag {
    colour
    reason
    rule
    since
  }
  version
  synthetic
}`, {"hash":"sha256:aaa494fb57a1fdb51753bb427d3bfdf37e51004e40c6f0db2b8a4efcfd1c2c24"}) as unknown as TypedDocumentString<VictimsStrategyQuery, VictimsStrategyQueryVariables>;
export const WmnowMembershipDocument = new TypedDocumentString(`
    query WmnowMembership($period: PeriodInput!, $month: Month!, $area: ID) {
  wmnow {
    series(period: $period, area: $area) {
      synthetic
      months {
        month
        members {
          status
          value
        }
        joiners {
          status
          value
        }
        leavers {
          status
          value
        }
        campaigns {
          id
          name
        }
      }
    }
    campaigns(period: $period) {
      id
      name
      startedOn
      endedOn
      area {
        code
        name
      }
      effect {
        status
        before {
          from
          to
        }
        others {
          id
          name
        }
        joinersPerMonthDuring
        joinersPerMonthBefore
        ratio
        interval {
          lower
          upper
        }
        caveat
      }
    }
    ranking(month: $month, by: SIGN_UP_RATE) {
      places {
        rank
        rankedBy
        area {
          code
          name
        }
        value {
          value
          numerator
          denominator
        }
      }
    }
  }
}
    `, {"hash":"sha256:4cc27b94a47af8f8445ba083edec235723ef0562fb8b59f200aec95815b897d9"}) as unknown as TypedDocumentString<WmnowMembershipQuery, WmnowMembershipQueryVariables>;
export const WmnowMessagesDocument = new TypedDocumentString(`
    query WmnowMessages($period: PeriodInput!) {
  sent: metric(id: "wmnow-messages-sent") {
    ...MessagesByKind
  }
  delivered: metric(id: "wmnow-messages-delivered") {
    ...MessagesByKind
  }
  opened: metric(id: "wmnow-messages-opened") {
    ...MessagesByKind
  }
  clicked: metric(id: "wmnow-messages-clicked") {
    ...MessagesByKind
  }
  rated: metric(id: "wmnow-messages-rated") {
    ...MessagesByKind
  }
  replied: metric(id: "wmnow-messages-replied") {
    ...MessagesByKind
  }
  unsubscribed: metric(id: "wmnow-messages-unsubscribed") {
    ...MessagesByKind
  }
  openRate: metric(id: "wmnow-open-rate") {
    ...MessagesByKind
  }
  rating: metric(id: "wmnow-message-rating") {
    ...MessagesByKind
  }
}
    fragment MessagesByKind on Metric {
  id
  title
  table(period: $period, by: [AREA, MESSAGE_KIND]) {
    synthetic
    rows {
      area {
        code
      }
      group {
        code
        label
      }
      value {
        status
        value
        numerator
        denominator
        interval {
          lower
          upper
        }
      }
    }
  }
}`, {"hash":"sha256:b25147a93103c87244950e24ee45ba7cf3f08e0d82b1ed0f1022f5de75846ea9"}) as unknown as TypedDocumentString<WmnowMessagesQuery, WmnowMessagesQueryVariables>;
export const WmnowNeighbourhoodsDocument = new TypedDocumentString(`
    query WmnowNeighbourhoods($period: PeriodInput!, $neighbourhoods: [String!]!) {
  members: metric(id: "wmnow-neighbourhood-members") {
    ...ByNeighbourhood
  }
  joiners: metric(id: "wmnow-neighbourhood-joiners") {
    ...ByNeighbourhood
  }
  leavers: metric(id: "wmnow-neighbourhood-leavers") {
    ...ByNeighbourhood
  }
}
    fragment ByNeighbourhood on Metric {
  definition
  table(
    period: $period
    by: [NEIGHBOURHOOD]
    where: [{dimension: NEIGHBOURHOOD, values: $neighbourhoods}]
    compare: PREVIOUS_PERIOD
  ) {
    synthetic
    rows {
      group {
        code
        label
      }
      value {
        status
        value
      }
      change {
        absolute
        relative
      }
    }
  }
}`, {"hash":"sha256:b4a20207e5e638a1c7c25ff74c702d723a26704614c5047638ff4748d93f5370"}) as unknown as TypedDocumentString<WmnowNeighbourhoodsQuery, WmnowNeighbourhoodsQueryVariables>;