import { z } from 'zod';

const status = z.string();
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const interval = z
  .object({ lower: z.number(), upper: z.number(), method: z.string() })
  .nullish()
  .transform((value) => value ?? null);
const shorthand = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const period = z.object({ from: z.string(), to: z.string() });
const value = z.object({
  status,
  value: number,
  numerator: number,
  denominator: number,
  interval,
  shorthand,
  missingMonths: z.array(z.string()).default([]),
});
const change = z.object({
  period,
  value,
  status,
  absolute: number,
  relative: number,
  interval,
  test: z
    .object({ pValue: z.number() })
    .nullish()
    .transform((test) => test ?? null),
});
const row = z.object({
  period,
  group: z.array(z.object({ dimension: z.string(), code: z.string(), label: z.string() })).default([]),
  value,
  change: change.nullish().transform((found) => found ?? null),
});
const table = z.object({
  rows: z.array(row),
  asOf: z.string(),
  synthetic: z.boolean(),
  releases: z.array(z.object({ number: z.number() })),
});

/** A table of a metric in the answer to a query, with all that a figure of it is footnoted with. */
export type FigureTable = z.infer<typeof table>;
export type FigureRow = z.infer<typeof row>;
export type FigureValue = z.infer<typeof value>;

/** What a metric is called and counted in. */
export interface MetricWords {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
}

const metric = z.object({ id: z.string(), title: z.string(), unit: z.string() });

/** The table that data are; null where they do not hold all that a figure is footnoted with. */
export function parseTable(data: unknown): FigureTable | null {
  return table.safeParse(data).data ?? null;
}

/** The metric that data are of; null where they do not name one. */
export function parseMetric(data: unknown): MetricWords | null {
  return metric.safeParse(data).data ?? null;
}
