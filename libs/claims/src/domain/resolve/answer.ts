import { z } from 'zod';
import type { Operation } from './operation';
import { keyOf } from './table-request';

const interval = z.object({ lower: z.number(), upper: z.number(), method: z.string() });

const value = z.object({
  status: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  effectiveBase: z.number().nullable(),
  missingMonths: z.array(z.string()),
  interval: interval.nullable(),
});

const group = z.object({ dimension: z.string(), code: z.string(), label: z.string() });

const table = z.object({
  synthetic: z.boolean(),
  rows: z.array(z.object({ group: z.array(group), value })),
});

const data = z.record(z.string(), z.object({ table: table.nullable() }).nullable());

/** A figure of ours with what it rests on. */
export type Value = z.infer<typeof value>;

/** The rows of a table. */
export type AnsweredTable = z.infer<typeof table>;

/** What the API answers instead of a table that cannot be cut like that. */
export interface Refusal {
  readonly alias: string;
  readonly code: string;
  readonly message: string;
}

/** Every table that was asked for by its key: its rows, or why there are none. */
export type Answers = ReadonlyMap<string, AnsweredTable | Refusal>;

/** The tables of an answer. Throws a ZodError when it does not have the shape that was asked for. */
export function readAnswer({ tables }: Operation, answer: unknown, refusals: readonly Refusal[]): Answers {
  const answered = data.parse(answer);
  return new Map(
    Object.entries(tables).map(([alias, request]) => {
      const refusal = refusals.find((each) => each.alias === alias);
      const nothing = { alias, code: 'NO_TABLE', message: 'there is no such metric' };
      return [keyOf(request), answered[alias]?.table ?? refusal ?? nothing];
    }),
  );
}
