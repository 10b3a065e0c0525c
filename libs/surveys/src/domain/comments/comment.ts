/**
 * What a respondent wrote, without personal data: the import takes that out before anything is stored.
 * The last fields follow from the text and from the taxonomy in force.
 */
export type Comment = {
  readonly commentId: string;
  /** The response that it was part of; null where the export does not say. */
  readonly responseId: string | null;
  /** The code of the survey. */
  readonly survey: string;
  /** The instant of completion, ISO 8601 with its offset. */
  readonly completedAt: string;
  /** The code of the local policing area. */
  readonly area: string;
  /** The code of the question that it stood beside, and the score from 0 to 10 that was given to that. */
  readonly question: string | null;
  readonly score: number | null;
  readonly text: string;
  readonly redactorVersion: string;
  /** How often each kind of personal data was taken out, as JSON. Example: `{"NAME":1}`. */
  readonly redactions: string;
  /** The codes of its themes, with blanks between them. */
  readonly themes: string;
  readonly taxonomyVersion: string;
  readonly sentiment: string;
  /** From -100 (blame) to 100 (praise). */
  readonly sentimentScore: number;
  readonly sentimentVersion: string;
};

/** The fields that follow from the others, before they are worked out. */
export const NOT_ANALYSED = {
  redactorVersion: '',
  redactions: '{}',
  themes: '',
  taxonomyVersion: '',
  sentiment: 'NEUTRAL',
  sentimentScore: 0,
  sentimentVersion: '',
} satisfies Partial<Comment>;

/** The codes of a comment's themes. */
export function themesOf({ themes }: Pick<Comment, 'themes'>): readonly string[] {
  return themes === '' ? [] : themes.split(' ');
}
