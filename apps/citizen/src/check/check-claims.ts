import { CATALOGUE_QUERY, judgeCheck, parseCatalogue, planCheck, readAnswer } from '@citizen-graph/claims';
import type { Answers, Check, Finding, Paper } from '@citizen-graph/claims';
import type { Period } from '@citizen-graph/reference';
import { askPlatform } from './ask-platform';
import type { AskedPlatform } from './with-platform';

/** What came of the check of a paper. */
export interface CheckReport {
  /** The name of the file. */
  readonly paper: string;
  readonly period: Period;
  /** Which period was taken and why. */
  readonly reading: string;
  /** Whether any figure that it was checked against is made up. */
  readonly synthetic: boolean;
  readonly findings: readonly Finding[];
}

/** A paper to be checked. Its period is read from its date unless it is given. */
export interface PaperToCheck {
  readonly name: string;
  readonly paper: Paper;
  readonly period: Period | null;
}

/** Checks a paper against a platform. */
export async function checkClaims(
  platform: AskedPlatform,
  { name, paper, period }: PaperToCheck,
): Promise<CheckReport> {
  const catalogue = parseCatalogue((await askPlatform(platform, CATALOGUE_QUERY)).data);
  const check = planCheck(paper, catalogue, period);
  const answers = await askAll(platform, check);
  const tables = [...answers.values()];
  return {
    paper: name,
    period: check.period,
    reading: check.reading,
    synthetic: tables.some((table) => 'rows' in table && table.synthetic),
    findings: judgeCheck(check, answers),
  };
}

async function askAll(platform: AskedPlatform, { operations }: Check): Promise<Answers> {
  const answers = operations.map(async (operation) => {
    const { data, refusals } = await askPlatform(platform, operation.query);
    return [...readAnswer(operation, data, refusals)];
  });
  return new Map((await Promise.all(answers)).flat());
}
