import type { Granted } from '@citizen-graph/sign-in';
import { createContext, useContext } from 'react';

/** What every part of the editor knows of whoever asks. */
export interface Asking {
  readonly accessToken: string;
  readonly granted: Granted;
  /** The code that says why, as the header x-purpose; empty where it is not said. */
  readonly purpose: string;
  /** The latest answer; null before the first. */
  readonly latest: Answer | null;
}

/** An answer, and what it is the answer to. */
export interface Answer {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  /** The moment it came (ISO 8601). */
  readonly madeAt: string;
  readonly data: unknown;
}

export const AskingContext = createContext<Asking | null>(null);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (asking === null) throw new Error('parts of the editor are within it');
  return asking;
}
