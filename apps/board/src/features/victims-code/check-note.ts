import type { FormProblem } from './form-problems';

/** A progress note as it was typed. */
export interface TypedNote {
  readonly progress: string;
  readonly confidence: string;
  readonly text: string;
  /** Empty for today. */
  readonly reportedOn: string;
}

const CONFIDENCES = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;

export interface Note {
  readonly progress: number;
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly text: string;
  readonly reportedOn: string | null;
}

const MOST_CHARACTERS = 4000;

/** A note ready to be sent, or everything that is wrong with it. */
export function checkNote({
  progress,
  confidence,
  text,
  reportedOn,
}: TypedNote): Note | readonly FormProblem[] {
  const done = /^\d{1,3}$/.test(progress.trim()) ? Number(progress) : Number.NaN;
  const known = CONFIDENCES.find((each) => each === confidence);
  const words = text.trim();
  const problems = [
    ...(done <= 100
      ? []
      : [{ field: 'progress', message: 'Enter how much is done, a whole number from 0 to 100' }]),
    ...(known === undefined ? [{ field: 'confidence', message: 'Say whether it will be done in time' }] : []),
    ...(words === '' ? [{ field: 'text', message: 'Enter what has been done' }] : []),
    ...(words.length > MOST_CHARACTERS
      ? [{ field: 'text', message: `What has been done must be ${MOST_CHARACTERS} characters or fewer` }]
      : []),
  ];
  if (problems.length > 0 || known === undefined) return problems;
  return {
    progress: done,
    confidence: known,
    text: words,
    reportedOn: reportedOn === '' ? null : reportedOn,
  };
}
