// Not from all of the metrics, which bring the solver of linear programmes to whoever opens a page.
import { adjustPValues } from '@citizen-graph/metrics/adjust';

/** A metric as far as its direction goes. */
export interface Judged {
  readonly id: string;
  readonly title: string;
  readonly polarity: string;
  readonly table: {
    readonly rows: readonly {
      readonly value: { readonly status: string };
      readonly change: {
        readonly absolute: number | null;
        readonly test: { readonly pValue: number } | null;
      } | null;
    }[];
  } | null;
  readonly chart: {
    readonly variation: { readonly code: string };
    readonly assurance: { readonly code: string };
  } | null;
}

export type Summarised = Pick<Judged, 'id' | 'title'>;

export interface Summary {
  readonly worse: readonly Summarised[];
  readonly better: readonly Summarised[];
  /** Those that miss their target as things are. */
  readonly missed: readonly Summarised[];
  /** How many have no figure. */
  readonly missing: number;
  /** How many have a figure and are neither worse nor better. */
  readonly unchanged: number;
  /** How many changes were tested together. */
  readonly familySize: number;
}

const CHANCE = 0.05;

/**
 * Sorts metrics by whether they changed by more than chance: a special cause of the control chart, or a difference from
 * the period that they are set against whose p-value is below 0.05 once adjusted for how many are tested (Holm).
 */
export function summarise(metrics: readonly Judged[]): Summary {
  const given = metrics.filter(hasFigure);
  const tested = given.filter((metric) => typeof changeOf(metric)?.test?.pValue === 'number');
  const adjusted = adjustPValues(
    tested.map((metric) => changeOf(metric)?.test?.pValue ?? 1),
    'HOLM',
  );
  const significant = new Set(tested.filter((_, index) => (adjusted[index] ?? 1) < CHANCE));
  const moving = (direction: Direction): readonly Judged[] =>
    given.filter((metric) => directionOf(metric, significant.has(metric)) === direction);
  const worse = moving('WORSE');
  const better = moving('BETTER');
  return {
    worse: worse.map(named),
    better: better.map(named),
    missed: given.filter(({ chart }) => chart?.assurance.code === 'CONSISTENTLY_FAILS').map(named),
    missing: metrics.length - given.length,
    unchanged: given.length - worse.length - better.length,
    familySize: tested.length,
  };
}

type Direction = 'WORSE' | 'BETTER' | 'UNCLEAR';

// Where the chart and the comparison disagree, neither is claimed.
function directionOf(metric: Judged, isSignificant: boolean): Direction {
  const found = new Set([directionOfChart(metric), isSignificant ? directionOfChange(metric) : 'UNCLEAR']);
  found.delete('UNCLEAR');
  const [direction = 'UNCLEAR', ...others] = found;
  return others.length > 0 ? 'UNCLEAR' : direction;
}

function directionOfChart({ chart }: Judged): Direction {
  const code = chart?.variation.code ?? '';
  if (code.startsWith('CONCERN')) return 'WORSE';
  return code.startsWith('IMPROVEMENT') ? 'BETTER' : 'UNCLEAR';
}

function directionOfChange(metric: Judged): Direction {
  const difference = changeOf(metric)?.absolute ?? 0;
  if (metric.polarity === 'NEUTRAL' || difference === 0) return 'UNCLEAR';
  return difference > 0 === (metric.polarity === 'HIGHER_IS_BETTER') ? 'BETTER' : 'WORSE';
}

function changeOf({ table }: Judged) {
  return table?.rows[0]?.change ?? null;
}

function hasFigure({ table }: Judged): boolean {
  return table?.rows[0]?.value.status === 'PUBLISHED';
}

function named({ id, title }: Judged): Summarised {
  return { id, title };
}
