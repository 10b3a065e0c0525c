import type { FigureMetric, FigureTable } from '@citizen-graph/exports';
import { z } from 'zod';

const number = z.number().nullable();
const period = z.object({ from: z.string(), to: z.string() });
const interval = z.object({ lower: z.number(), upper: z.number(), method: z.string() }).nullable();

const value = z.object({
  status: z.string(),
  value: number,
  numerator: number,
  denominator: number,
  effectiveBase: number,
  interval,
  yearEnding: z.string().nullable(),
  shorthand: z.string().nullable(),
  missingMonths: z.array(z.string()),
  revisedBy: z.array(z.number()),
});

const change = z.object({
  comparison: z.string(),
  period,
  value,
  status: z.string(),
  absolute: number,
  relative: number,
  interval,
  intervalStatus: z.string(),
  test: z.object({ method: z.string(), pValue: number }).nullable(),
});

const row = z.object({
  period,
  group: z.array(z.object({ dimension: z.string(), code: z.string(), label: z.string() })),
  value,
  nonResponse: z
    .object({ status: z.string(), responseRate: number, lower: number, upper: number })
    .nullable(),
  breaks: z.array(z.object({ month: z.string() })),
  change: change.nullable(),
});

const release = z.object({
  number: z.number(),
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
  synthetic: z.boolean(),
});

const table = z.object({
  rows: z.array(row),
  asOf: z.string(),
  asOfRelease: number,
  erasedSince: z.boolean(),
  synthetic: z.boolean(),
  releases: z.array(release),
});

const metric = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  definition: z.string(),
  source: z.object({ name: z.string(), publisher: z.string() }),
  disclosure: z
    .object({ audience: z.string(), version: z.string(), owner: z.string(), open: z.string().nullable() })
    .nullable(),
  table: table.nullable(),
});

const answer = z.object({
  metric: metric.nullish(),
  board: z.object({ title: z.string(), metrics: z.array(metric) }).nullish(),
});

export interface AnsweredMetric extends FigureMetric {
  /** Null where the API did not answer it. */
  readonly table: FigureTable | null;
}

/** What the API answered: the title of the board, if it was one, and its metrics; null where there is no such thing. */
export interface FiguresRead {
  readonly title: string | null;
  readonly metrics: readonly AnsweredMetric[];
}

export function readAnswer(data: unknown): FiguresRead | null {
  const { metric: one, board } = answer.parse(data);
  if (board) return board;
  return one ? { title: null, metrics: [one] } : null;
}
