export { CATALOGUE_QUERY, parseCatalogue } from './domain/catalogue';
export type { Catalogue, CatalogueMetric } from './domain/catalogue';

export { readTextPaper } from './domain/paper/read-text';
export { readHtmlPaper } from './domain/paper/read-html';
export type { Paper, Place } from './domain/paper/paper';

export { LEXICON } from './domain/lexicon/lexicon';
export type { Lexicon } from './domain/lexicon/lexicon';

export { judgeCheck, planCheck } from './domain/check-paper';
export type { Check } from './domain/check-paper';
export { readAnswer } from './domain/resolve/answer';
export type { Answers, Refusal } from './domain/resolve/answer';
export type { Operation } from './domain/resolve/operation';

export { VERDICTS } from './domain/finding';
export type { Finding, OurFigure, Verdict } from './domain/finding';

export { CLAIM_ERRORS, claimError } from './domain/errors';
export type { ClaimErrorCode } from './domain/errors';
