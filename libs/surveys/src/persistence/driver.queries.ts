import { findReleases } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { overlaps } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { AnswerPattern } from '../domain/drivers/answer-table';
import type { DriverQuestion } from '../domain/drivers/driver-question';
import { datasetOf } from '../domain/metric-parts';
import type { QuestionCode } from '../domain/question';

/** Answers as they were at one moment, and the releases that brought them. */
export interface DriverAnswers {
  readonly patterns: readonly AnswerPattern[];
  readonly releases: readonly Release[];
}

/**
 * How many respondents gave each set of answers to the outcome and its drivers, in order of the answers.
 * Responses are added up by the database: none of them leaves it with a person's identifier. Answers and
 * releases are of one moment in a snapshot, such as that of `asCaller`.
 */
export async function findDriverAnswers(
  snapshot: EntityManager,
  question: DriverQuestion,
): Promise<DriverAnswers> {
  const { survey, period } = question;
  const patterns = await findPatterns(snapshot, question);
  const releases = await findReleases(snapshot, { datasets: [datasetOf(survey)], asOf: null });
  return { patterns, releases: releases.filter((release) => overlaps(release.period, period)) };
}

function findPatterns(
  manager: EntityManager,
  { survey, period, area, outcome, drivers }: DriverQuestion,
): Promise<readonly AnswerPattern[]> {
  const columns = [outcome, ...drivers].map(({ code }) => columnOf(code));
  return manager.query<AnswerPattern[]>(
    `select array[${columns.join(', ')}] as "scores", count(*)::int as "respondents"
     from surveys.response
     where dataset = $1 and month between $2 and $3 and ($4::text is null or area = $4)
     group by 1
     order by 1`,
    [datasetOf(survey), period.from, period.to, area],
  );
}

function columnOf(code: QuestionCode): string {
  return code.replaceAll('-', '_');
}
