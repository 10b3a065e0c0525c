import { renderTable } from '@citizen-graph/citizen-app';
import { FLOORS, missedFloors } from './floors';
import type { Floor } from './floors';
import type { Measures } from './measure-comments';
import { SENTIMENT_LABELS } from './measure-sentiment';
import type { Share } from './share';

const SHARES = [
  { heading: '' },
  { heading: 'precision', align: 'right' },
  { heading: '95% interval', align: 'right' },
  { heading: 'of', align: 'right' },
  { heading: 'recall', align: 'right' },
  { heading: '95% interval', align: 'right' },
  { heading: 'of', align: 'right' },
] as const;

interface PrecisionAndRecall {
  readonly precision: Share;
  readonly recall: Share;
}

/** What was measured on a set, as text for a terminal. */
export function renderMeasures(set: string, measures: Measures): string {
  return [
    `${set.toUpperCase()}: ${measures.comments} comments`,
    renderRedaction(measures),
    renderThemes(measures),
    renderSentiment(measures),
  ].join('\n\n');
}

/** Each floor with what the evaluation set came to. */
export function renderFloors(measures: Measures): string {
  const missed = missedFloors(measures);
  const rows = FLOORS.map((floor) => [
    floor.name,
    percent(floor.valueOf(measures)),
    `${floor.bound} ${percent(floor.limit)}`,
    missed.includes(floor) ? 'MISSED' : 'held',
  ]);
  return renderTable(
    [{ heading: 'floor' }, { heading: 'is' }, { heading: 'has to be' }, { heading: '' }],
    rows,
  );
}

export function describeMissed(missed: readonly Floor[]): string {
  return missed.length === 0
    ? 'Every floor of the evaluation set is held.'
    : `Below the floor: ${missed.map(({ name }) => name).join(', ')}.`;
}

function renderRedaction({ redaction }: Measures): string {
  const { leaking, spoilt, byKind, precision, recall } = redaction;
  const kinds = byKind.filter((one) => one.recall.of + one.precision.of > 0);
  return [
    'Redaction, by piece of personal data (any placeholder will do)',
    shareTable([['all kinds', { precision, recall }], ...kinds.map((one) => [one.kind, one] as const)]),
    `  comments with personal data of which some is left: ${inWords(leaking)}`,
    `  comments without personal data of which something was taken: ${inWords(spoilt)}`,
  ].join('\n');
}

function renderThemes({ themes }: Measures): string {
  const { byTheme, microPrecision, microRecall, microF1, macroF1, exact } = themes;
  return [
    'Themes',
    shareTable([
      ['all finds (micro)', { precision: microPrecision, recall: microRecall }],
      ...byTheme.map((one) => [one.code, one] as const),
    ]),
    `  F1: micro ${microF1.toFixed(3)}, macro ${macroF1.toFixed(3)}; all themes of a comment right: ${inWords(exact)}`,
  ].join('\n');
}

function renderSentiment({ sentiment }: Measures): string {
  const columns = [
    { heading: 'expected \\ found' },
    ...SENTIMENT_LABELS.map((heading) => ({ heading, align: 'right' as const })),
  ];
  const rows = sentiment.confusion.map((counts, index) => [
    SENTIMENT_LABELS[index] ?? '',
    ...counts.map(String),
  ]);
  return [
    `Sentiment: right for ${inWords(sentiment.accuracy)}`,
    renderTable(columns, rows),
    shareTable(sentiment.byLabel.map((one) => [one.label, one] as const)),
  ].join('\n');
}

function shareTable(rows: readonly (readonly [string, PrecisionAndRecall])[]): string {
  return renderTable(
    SHARES,
    rows.map(([name, { precision, recall }]) => [name, ...cells(precision), ...cells(recall)]),
  );
}

function cells({ value, interval, of }: Share): readonly string[] {
  if (value === null || interval === null) return ['-', '-', String(of)];
  return [percent(value), `${percent(interval.lower)} to ${percent(interval.upper)}`, String(of)];
}

function inWords({ hits, of, value, interval }: Share): string {
  if (value === null || interval === null) return 'none to count';
  return `${hits} of ${of}, ${percent(value)} (${percent(interval.lower)} to ${percent(interval.upper)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
