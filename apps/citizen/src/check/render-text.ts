import { VERDICTS } from '@citizen-graph/claims';
import type { Finding, OurFigure, Verdict } from '@citizen-graph/claims';
import { formatPeriod, shorten } from '@citizen-graph/reference';
import { counted, grouped, renderTable } from '../terminal/table';
import type { TableColumn } from '../terminal/table';
import type { CheckReport } from './check-claims';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'verdict' },
  { heading: 'paragraph', align: 'right' },
  { heading: 'line', align: 'right' },
  { heading: 'paper', align: 'right' },
  { heading: 'ours', align: 'right' },
  { heading: 'base', align: 'right' },
  { heading: '95% interval' },
  { heading: 'of what' },
];
const TO_BE_LOOKED_AT: readonly Verdict[] = ['NOT_SUPPORTED', 'DISAGREES', 'ROUNDS_LOOSELY'];

/** A report for a terminal: every claim in a table, those that do not agree at length, and what could not be read. */
export function renderText(report: CheckReport): string {
  const { findings } = report;
  const claims = findings.filter(({ verdict }) => verdict !== 'NOT_RECOGNISED');
  const unread = findings.filter(({ verdict }) => verdict === 'NOT_RECOGNISED');
  const doubtful = TO_BE_LOOKED_AT.flatMap((verdict) => claims.filter((claim) => claim.verdict === verdict));
  const sections = [
    renderHead(report),
    claims.length === 0 ? 'No claim could be read.' : renderTable(COLUMNS, claims.map(toRow)),
    ...doubtful.map(renderDetails),
    ...(unread.length === 0 ? [] : [renderUnread(unread)]),
    renderCounts(findings),
  ];
  return sections.join('\n\n');
}

function renderHead({ paper, period, reading, synthetic }: CheckReport): string {
  const head = `${paper}, taken to report on ${formatPeriod(period)}: ${reading}`;
  return synthetic
    ? `${head}\nSYNTHETIC DATA: figures that it is checked against are made up, and none may be quoted.`
    : head;
}

function toRow({ verdict, place, claim, printed, ours }: Finding): readonly string[] {
  const [figure] = printed === null ? [] : ours;
  return [
    verdict,
    place.paragraph ?? '',
    String(place.line),
    printed ?? '',
    figure?.text ?? '',
    baseOf(figure),
    intervalOf(figure),
    figure?.of ?? `“${shorten(claim)}”`,
  ];
}

function baseOf(figure: OurFigure | undefined): string {
  const base = figure?.denominator ?? null;
  return base === null ? '' : grouped(base);
}

function intervalOf(figure: OurFigure | undefined): string {
  const [lower, upper] = [figure?.lower ?? null, figure?.upper ?? null];
  return lower === null || upper === null ? '' : `${lower.toFixed(1)} to ${upper.toFixed(1)}`;
}

function renderDetails(finding: Finding): string {
  const { verdict, sentence, claim, why, readings, query } = finding;
  return [
    `${verdict}, ${placeOf(finding)}: ${claim}`,
    `  sentence: ${sentence}`,
    `  why: ${why}`,
    ...readings.map((reading) => `  read as: ${reading}`),
    ...(query === null ? [] : ['  query:', ...query.split('\n').map((line) => `    ${line}`.trimEnd())]),
  ].join('\n');
}

function placeOf({ place }: Finding): string {
  return place.paragraph === null ? `line ${place.line}` : `paragraph ${place.paragraph}, line ${place.line}`;
}

function renderUnread(findings: readonly Finding[]): string {
  const lines = findings.flatMap((finding) => [
    `  ${placeOf(finding)}: ${finding.sentence}`,
    `    ${finding.why}`,
  ]);
  return ['NOT_RECOGNISED, so not checked:', ...lines].join('\n');
}

function renderCounts(findings: readonly Finding[]): string {
  const verdicts = Object.keys(VERDICTS) as readonly Verdict[];
  const claims = findings.filter(({ verdict }) => verdict !== 'NOT_RECOGNISED').length;
  const counts = verdicts.map(
    (verdict) => `${findings.filter((finding) => finding.verdict === verdict).length} ${verdict}`,
  );
  return `${counted(claims, 'claim')} read: ${counts.join(', ')}`;
}
