import type { MetricValue, TableQuery } from '@citizen-graph/metrics';
import { DomainError } from '@citizen-graph/reference';
import { askedCell } from './asked-cell';
import type { AskedCell } from './asked-cell';
import { YEAR } from './made-up-survey';
import type { Ask } from './survey-store';

/** What was said of a cell. */
export interface Fact {
  readonly cell: AskedCell;
  readonly value: MetricValue;
}

/** Everything that was said in answer to some questions. */
export interface Answers {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly asked: number;
  readonly refused: number;
  /** The cells of which two different things were said. */
  readonly contradicted: ReadonlySet<string>;
}

/** Puts every question and remembers what was said of each cell, by whatever way it was asked for. */
export function answersTo(questions: readonly TableQuery[], ask: Ask): Answers {
  const facts = new Map<string, Fact>();
  const contradicted = new Set<string>();
  const remember = (fact: Fact): void => {
    const known = facts.get(fact.cell.key);
    if (known === undefined) facts.set(fact.cell.key, fact);
    else if (!isSame(known.value, fact.value)) contradicted.add(fact.cell.key);
  };
  let refused = 0;
  for (const question of questions) {
    const told = factsOf(question, ask);
    if (told === null) refused += 1;
    else told.forEach(remember);
  }
  return { facts, asked: questions.length, refused, contradicted };
}

function factsOf(question: TableQuery, ask: Ask): readonly Fact[] | null {
  try {
    return ask(question).flatMap(({ period, group, value, change }) =>
      [{ period, value }, ...(change === null ? [] : [change])]
        .filter((told) => told.period.from >= YEAR.from && told.value.status !== 'WITHHELD')
        .map((told) => ({ cell: askedCell(told.period, question, group), value: told.value })),
    );
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DISCLOSURE_REFUSED') return null;
    throw error;
  }
}

function isSame(one: MetricValue, other: MetricValue): boolean {
  return (
    one.status === other.status &&
    one.value === other.value &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator
  );
}
