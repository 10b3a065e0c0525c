export { REDACTION_KINDS } from './redaction/redaction-kind';
export type { RedactionKind } from './redaction/redaction-kind';
export { REDACTOR_VERSION, findPersonalData, redact } from './redaction/redact';
export type { RedactedText, Redaction } from './redaction/redact';
export type { Span } from './redaction/span';

export { themeAssigner } from './themes/assign-themes';
export { DEFAULT_TAXONOMY } from './themes/default-taxonomy';
export { parseTaxonomy } from './themes/parse-taxonomy';
export type { TaxonomyIssue, TaxonomyIssueCode } from './themes/parse-taxonomy';
export type { Taxonomy, Theme } from './themes/taxonomy';

export { SENTIMENT_VERSION, sentimentOf } from './sentiment/sentiment';
export type { Sentiment, SentimentLabel } from './sentiment/sentiment';

export { TAXONOMY_ERRORS, taxonomyError } from './errors';
export type { TaxonomyErrorCode } from './errors';
