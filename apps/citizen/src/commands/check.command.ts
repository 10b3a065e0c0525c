import { basename } from 'node:path';
import { claimError } from '@citizen-graph/claims';
import type { Period } from '@citizen-graph/reference';
import { checkClaims } from '../check/check-claims';
import { readPaper } from '../check/read-paper';
import { countVerdicts, renderReport } from '../check/render-report';
import type { ReportFormat } from '../check/render-report';
import { withPlatform } from '../check/with-platform';
import type { AskedPlatform } from '../check/with-platform';
import { readToken } from '../config';
import type { CommandContext } from './command-context';

export interface CheckOptions {
  readonly path: string;
  /** Null to read it from the date of the paper. */
  readonly period: Period | null;
  readonly format: ReportFormat;
  /** Of a gateway that runs; null to start the platform for the check. */
  readonly url: string | null;
}

/**
 * `citizen check`: every claim of a board paper beside what the data say.
 * @throws DomainError CLAIMS_DISAGREE where a claim disagrees or is not supported, after the report
 */
export async function checkPaper(options: CheckOptions, { config, terminal }: CommandContext): Promise<void> {
  const paper = {
    name: basename(options.path),
    paper: await readPaper(options.path),
    period: options.period,
  };
  const check = async (platform: AskedPlatform): Promise<void> => {
    const report = await checkClaims(platform, paper);
    terminal.say(renderReport(report, options.format));
    const { DISAGREES, NOT_SUPPORTED } = countVerdicts(report.findings);
    if (DISAGREES + NOT_SUPPORTED > 0)
      throw claimError(
        'CLAIMS_DISAGREE',
        `DISAGREES: ${DISAGREES}, NOT_SUPPORTED: ${NOT_SUPPORTED}. The report says of which claims, and why.`,
      );
  };
  await (options.url === null
    ? withPlatform(config, check)
    : check({ url: options.url, token: readToken() }));
}
