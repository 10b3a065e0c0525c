/** A metric as far as its direction goes. */
export interface Judged {
  readonly id: string;
  readonly title: string;
  readonly polarity: string;
  readonly table?: {
    readonly rows: readonly {
      readonly value: { readonly status: string };
      readonly change?: {
        readonly absolute?: number | null;
        readonly test?: { readonly pValue: number } | null;
      } | null;
    }[];
  } | null;
  readonly chart?: {
    readonly variation: { readonly code: string };
    readonly assurance: { readonly code: string };
  } | null;
}

export type Summarised = Pick<Judged, 'id' | 'title'>;

interface Summary {
  readonly worse: readonly Summarised[];
  readonly better: readonly Summarised[];
  /** Those that miss their target as things are. */
  readonly missed: readonly Summarised[];
  /** How many have no figure. */
  readonly missing: number;
  /** How many have a figure and are neither worse nor better. */
  readonly unchanged: number;
}

const CHANCE = 0.05;

/**
 * Sorts metrics by whether they changed by more than chance: a special cause of the control chart, or a tested
 * difference (p below 0.05) from the period that they are set against.
 */
export function summarise(metrics: readonly Judged[]): Summary {
  const given = metrics.filter(hasFigure);
  const worse = given.filter((metric) => directionOf(metric) === 'WORSE');
  const better = given.filter((metric) => directionOf(metric) === 'BETTER');
  return {
    worse,
    better,
    missed: given.filter(({ chart }) => chart?.assurance.code === 'CONSISTENTLY_FAILS'),
    missing: metrics.length - given.length,
    unchanged: given.length - worse.length - better.length,
  };
}

type Direction = 'WORSE' | 'BETTER' | 'UNCLEAR';

// Where the chart and the comparison disagree, neither is claimed.
function directionOf(metric: Judged): Direction {
  const found = new Set([directionOfChart(metric), directionOfChange(metric)]);
  found.delete('UNCLEAR');
  const [direction = 'UNCLEAR', ...others] = found;
  return others.length > 0 ? 'UNCLEAR' : direction;
}

function directionOfChart({ chart }: Judged): Direction {
  const code = chart?.variation.code ?? '';
  if (code.startsWith('CONCERN')) return 'WORSE';
  return code.startsWith('IMPROVEMENT') ? 'BETTER' : 'UNCLEAR';
}

function directionOfChange({ polarity, table }: Judged): Direction {
  const change = table?.rows[0]?.change;
  const difference = change?.absolute ?? 0;
  if (polarity === 'NEUTRAL' || difference === 0 || (change?.test?.pValue ?? 1) >= CHANCE) return 'UNCLEAR';
  return difference > 0 === (polarity === 'HIGHER_IS_BETTER') ? 'BETTER' : 'WORSE';
}

function hasFigure({ table }: Judged): boolean {
  return table?.rows[0]?.value.status === 'PUBLISHED';
}
