import { VERDICTS } from '@citizen-graph/claims';
import type { Finding, Verdict } from '@citizen-graph/claims';
import { stringify } from 'csv-stringify/sync';
import type { CheckReport } from './check-claims';
import { renderText } from './render-text';

export const REPORT_FORMATS = ['text', 'csv', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Cell = string | number | null;
type Column = readonly [header: string, cell: (finding: Finding) => Cell];

// Of a claim judged by several figures, the first stands in columns of its own and all stand in the last.
const COLUMNS: readonly Column[] = [
  ['verdict', ({ verdict }) => verdict],
  ['paragraph', ({ place }) => place.paragraph],
  ['line', ({ place }) => place.line],
  ['sentence', ({ sentence }) => sentence],
  ['claim', ({ claim }) => claim],
  ['printed', ({ printed }) => printed],
  ['figure', ({ ours }) => ours[0]?.of ?? null],
  ['value', ({ ours }) => ours[0]?.value ?? ours[0]?.text ?? null],
  ['numerator', ({ ours }) => ours[0]?.numerator ?? null],
  ['denominator', ({ ours }) => ours[0]?.denominator ?? null],
  ['interval_lower', ({ ours }) => ours[0]?.lower ?? null],
  ['interval_upper', ({ ours }) => ours[0]?.upper ?? null],
  ['interval_method', ({ ours }) => ours[0]?.method ?? null],
  ['why', ({ why }) => why],
  ['read_as', ({ readings }) => readings.join('; ')],
  ['query', ({ query }) => query],
  ['all_figures', ({ ours }) => ours.map(({ of, text }) => `${of}: ${text}`).join('; ')],
];

/** The report of a check in the format that was asked for, without the last line break. */
export function renderReport(report: CheckReport, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ ...report, counts: countVerdicts(report.findings) }, null, 2);
    case 'csv':
      return renderCsv(report.findings);
    case 'text':
      return renderText(report);
  }
}

/** How many findings there are of each verdict. */
export function countVerdicts(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const verdicts = Object.keys(VERDICTS) as readonly Verdict[];
  const counts = verdicts.map((verdict) => [
    verdict,
    findings.filter((finding) => finding.verdict === verdict).length,
  ]);
  return Object.fromEntries(counts) as Record<Verdict, number>;
}

function renderCsv(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => COLUMNS.map(([, cell]) => cell(finding)));
  return stringify([COLUMNS.map(([header]) => header), ...rows], { escape_formulas: true }).trimEnd();
}
