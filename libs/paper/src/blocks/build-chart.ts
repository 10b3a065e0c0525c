import type { Counters } from '../document/counters';
import type { Chart } from '../document/paper-document';
import { errorAt } from '../errors';
import type { Scope } from '../references/resolved';
import type { Fence } from '../template/template';
import { buildBars } from './bar-chart';
import { buildControl } from './control-chart';
import type { DrawnChart } from './drawn-chart';
import { fillText, getOption, readOptions } from './read-options';

const KINDS: Readonly<Record<string, { readonly keys: readonly string[]; readonly build: BuildChart }>> = {
  bars: { keys: ['rows', 'bar'], build: buildBars },
  control: { keys: ['of'], build: buildControl },
};

type BuildChart = (request: ChartRequest) => DrawnChart;

/** What a chart is built from. */
export interface ChartRequest {
  readonly fence: Fence;
  readonly lines: ReturnType<typeof readOptions>;
  readonly title: string;
  readonly scope: Scope;
}

/**
 * Builds a chart: `chart bars` of one or two bars a row, or `chart control` of a control chart.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function buildChart(fence: Fence, scope: Scope, counters: Counters): Chart {
  const [, name = ''] = fence.info.split(/\s+/u);
  const kind = KINDS[name];
  if (kind === undefined)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      fence.place,
      `there is no chart “${name}”. Write chart bars or chart control.`,
    );
  const lines = readOptions(fence, ['caption', 'title', ...kind.keys]);
  const caption = fillText(getOption(lines, 'caption', fence.place), scope);
  const title = fillText(getOption(lines, 'title', fence.place), scope);
  const drawn = kind.build({ fence, lines, title, scope });
  counters.figures += 1;
  return { kind: 'chart', name: `Figure ${counters.figures}`, caption, ...drawn };
}
