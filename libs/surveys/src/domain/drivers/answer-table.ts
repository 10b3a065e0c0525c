/** How many respondents gave the same answers. */
export interface AnswerPattern {
  /** A score for each question in the order asked for, the outcome first; null where it was not answered. */
  readonly scores: readonly (number | null)[];
  readonly respondents: number;
}

/** Complete answers to an outcome and its drivers, an entry of each column for each distinct set of answers. */
export interface AnswerTable {
  readonly outcome: Float64Array;
  readonly drivers: readonly Float64Array[];
  readonly respondents: Float64Array;
}

/** The patterns in which every question was answered. */
export function completePatterns(patterns: readonly AnswerPattern[]): readonly AnswerPattern[] {
  return patterns.filter(({ scores }) => !scores.includes(null));
}

/** Complete patterns as columns, those that are alike once the outcome is told so added up. */
export function toAnswerTable(
  complete: readonly AnswerPattern[],
  tellOutcome: (score: number) => number,
): AnswerTable {
  const rows = new Map<string, { readonly answers: readonly number[]; respondents: number }>();
  for (const { scores, respondents } of complete) {
    const [outcome = 0, ...drivers] = scores.map(Number);
    const answers = [tellOutcome(outcome), ...drivers];
    const row = rows.get(answers.join()) ?? { answers, respondents: 0 };
    rows.set(answers.join(), { answers, respondents: row.respondents + respondents });
  }
  const alike = [...rows.values()];
  const column = (index: number): Float64Array => Float64Array.from(alike, ({ answers }) => answers[index]!);
  const questions = alike[0]?.answers.length ?? 1;
  return {
    outcome: column(0),
    drivers: Array.from({ length: questions - 1 }, (_, driver) => column(driver + 1)),
    respondents: Float64Array.from(alike, ({ respondents }) => respondents),
  };
}

/** The entries that somebody stands behind. */
export function withoutEmpty({ outcome, drivers, respondents }: AnswerTable): AnswerTable {
  const entries: number[] = [];
  for (let entry = 0; entry < respondents.length; entry += 1) {
    if (respondents[entry]! > 0) entries.push(entry);
  }
  return {
    outcome: pick(outcome, entries),
    drivers: drivers.map((driver) => pick(driver, entries)),
    respondents: pick(respondents, entries),
  };
}

/** The sum of a column. */
export function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

function pick(column: Float64Array, entries: readonly number[]): Float64Array {
  const picked = new Float64Array(entries.length);
  for (let index = 0; index < entries.length; index += 1) picked[index] = column[entries[index]!]!;
  return picked;
}
