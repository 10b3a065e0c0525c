import type { Month } from '@citizen-graph/reference';

/** A rebasing is a decision that a new baseline begins in the month; an annotation changes no figure. */
export type ChartNoteKind = 'REBASING' | 'ANNOTATION';

/** What somebody recorded about a month of a metric. It is never changed and never deleted, only retracted. */
export interface ChartNote {
  /** Notes are numbered in the order in which they came. */
  readonly id: number;
  readonly metric: string;
  readonly kind: ChartNoteKind;
  readonly month: Month;
  /** The area or segment, such as a survey, whose chart it is about; null for every chart of the metric. */
  readonly area: string | null;
  readonly segment: string | null;
  /** The reason of the decision, or what there is to know; anybody may read it. */
  readonly text: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** Null while the note is in force. */
  readonly retractedBy: string | null;
  readonly retractedAt: Date | null;
}

/** What is known of a note before it is written. */
export type NewChartNote = Omit<ChartNote, 'id' | 'recordedAt' | 'retractedBy' | 'retractedAt'>;
