/**
 * A completed survey. A question that was not answered, or that the survey does not ask, is null; a
 * characteristic is the code of a value, PREFER_NOT_TO_SAY or NOT_ANSWERED, and null in a survey that
 * does not ask for it.
 */
export type Response = {
  readonly responseId: string;
  /** The code of the survey. */
  readonly survey: string;
  /** The instant of completion, ISO 8601 with its offset. */
  readonly completedAt: string;
  /** The code of the local policing area. */
  readonly area: string;
  /** The code of how the survey was taken. */
  readonly mode: string;
  /** The code of how the respondent had got in touch, or NOT_RECORDED. */
  readonly channel: string;
  readonly helped: number | null;
  readonly polite: number | null;
  readonly timeliness: number | null;
  readonly informed: number | null;
  readonly overall: number | null;
  readonly confidentToCallAgain: number | null;
  readonly satisfied: number | null;
  readonly clearOnNextSteps: number | null;
  readonly preferredPhysical: boolean | null;
  readonly experience: string | null;
  readonly handledBy: string | null;
  readonly ageBand: string | null;
  readonly gender: string | null;
  readonly ethnicity: string | null;
  readonly disability: string | null;
  readonly sexualOrientation: string | null;
  /** The codes of the later questions that the export has columns for, with a blank between them. */
  readonly laterQuestions: string;
};

/** Every field that only some surveys fill, left empty. */
export const NOTHING_ANSWERED = {
  helped: null,
  polite: null,
  timeliness: null,
  informed: null,
  overall: null,
  confidentToCallAgain: null,
  satisfied: null,
  clearOnNextSteps: null,
  preferredPhysical: null,
  experience: null,
  handledBy: null,
  ageBand: null,
  gender: null,
  ethnicity: null,
  disability: null,
  sexualOrientation: null,
  laterQuestions: '',
} satisfies Partial<Response>;
