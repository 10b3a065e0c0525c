/** A figure as the API answers it; what the operation did not ask for is undefined. */
export interface FigureValue {
  readonly status: string;
  readonly value: number | null;
  readonly shorthand: string | null;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly effectiveBase?: number | null | undefined;
  readonly interval?: FigureInterval | null | undefined;
  readonly yearEnding?: string | null | undefined;
  readonly missingMonths?: readonly string[] | undefined;
  readonly revisedBy?: readonly number[] | undefined;
}

export interface FigureInterval {
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
}

export interface FigureChange {
  readonly period: FigurePeriod;
  readonly value: FigureValue;
  readonly status: string;
  readonly absolute: number | null;
  readonly relative: number | null;
  readonly interval: FigureInterval | null;
  readonly intervalStatus?: string | undefined;
  readonly test: { readonly method: string; readonly pValue: number | null } | null;
}

export interface FigureNonResponse {
  readonly status: string;
  readonly responseRate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface FigurePeriod {
  readonly from: string;
  readonly to: string;
}

/** A row of a table of figures: what `fragment Figures on MetricTable` asks for, and what the server itself has. */
export interface FigureRow {
  readonly period: FigurePeriod;
  readonly group: readonly { readonly dimension: string; readonly code: string; readonly label: string }[];
  readonly value: FigureValue;
  readonly change: FigureChange | null;
  readonly nonResponse?: FigureNonResponse | null | undefined;
  readonly breaks?: readonly { readonly month: string }[] | undefined;
}
