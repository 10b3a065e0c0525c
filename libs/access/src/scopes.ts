/** What a grant may allow, beside asking at all. A subject's figures are one scope, so that a partner gets its own alone. */
export const SCOPES = {
  'surveys:figures': 'figures of the satisfaction surveys',
  'victims-code:figures': "figures of the Victims' Code",
  'stop-search:figures': 'figures of stop and search',
  'confidence:figures': 'figures of public confidence',
  'wmnow:figures': 'figures of WMNow',
  'surveys:comments': 'redacted comments of respondents',
  'strategy:read': 'the victims strategy, its delivery plan and its board',
  'strategy:edit': 'changes to the strategy, its delivery plan and its board',
  'releases:list': 'the list of all releases',
} as const;

export type Scope = keyof typeof SCOPES;

/** The subjects that a grant names, and the scope of the figures of each. */
export const SUBJECT_SCOPES = {
  surveys: 'surveys:figures',
  'victims-code': 'victims-code:figures',
  'stop-search': 'stop-search:figures',
  confidence: 'confidence:figures',
  wmnow: 'wmnow:figures',
} as const satisfies Record<string, Scope>;

export type GrantedSubject = keyof typeof SUBJECT_SCOPES;

export function isScope(text: string): text is Scope {
  return Object.hasOwn(SCOPES, text);
}

export function isGrantedSubject(text: string): text is GrantedSubject {
  return Object.hasOwn(SUBJECT_SCOPES, text);
}
