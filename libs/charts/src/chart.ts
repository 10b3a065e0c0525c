/** The words of a chart. */
export interface ChartText {
  /** States the trend, in at most 15 words. */
  readonly title: string;
  /** Geography, period and unit. */
  readonly subtitle: string;
  /** What a reader who does not see the chart is told. */
  readonly description: string;
  /** What has to be said beside it, such as 'Synthetic data'. */
  readonly note?: string;
}

/** What a chart is drawn on: a page's document, or one of linkedom where there is no page. */
export interface Surface {
  readonly document: Document;
  /** In pixels, of the whole chart. */
  readonly width: number;
  /** In pixels, of a control chart without its frame, where many are read one after the other; else what suits its width. */
  readonly height?: number;
  /** The prefix of its ids; derived from its words where it is left out, so that two of the same words need it. */
  readonly id?: string;
  /** Whether title, subtitle and note are part of the drawing, as files and papers need. */
  readonly framed?: boolean;
  /** What a file says of its making, such as its releases: beneath a framed drawing. */
  readonly state?: string;
}

/** Months in the form YYYY-MM, the first and the last. */
export interface ChartPeriod {
  readonly from: string;
  readonly to: string;
}

/** A figure of the platform, as much of it as is drawn. The shorthand is `[c]`, `[x]`... for one that is not there. */
export interface ChartFigure {
  readonly value: number | null;
  readonly denominator?: number | null;
  readonly interval?: ChartInterval | null;
  readonly shorthand?: string | null;
}

/** A 95% interval in the unit of the figure. */
export interface ChartInterval {
  readonly lower: number;
  readonly upper: number;
}
