import { recordChartNote } from '@citizen-graph/ledger';
import type { ChartNoteKind } from '@citizen-graph/ledger';
import { checkTableQuery } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { parseMonth } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { citizenError } from '../errors';
import { getMetric } from '../metrics';
import { withLedger } from '../open-ledger';
import type { CommandContext } from './command-context';

export interface NoteToRecord {
  readonly kind: ChartNoteKind;
  readonly metric: string;
  /** Written YYYY-MM. */
  readonly month: string;
  readonly area: string | null;
  readonly segment: string | null;
  readonly text: string;
  readonly by: string;
}

/** `citizen chart rebase` and `citizen chart annotate`: a note on the charts of a metric. */
export async function recordNote(
  { by, ...given }: NoteToRecord,
  { config, terminal }: CommandContext,
): Promise<void> {
  const month = parseMonth(given.month);
  if (month === null) {
    throw citizenError('USAGE', `--month ${given.month} is not a month written YYYY-MM, such as 2023-01.`);
  }
  checkPlace(getMetric(given.metric), month, given);
  await withLedger(config, async ({ manager }) => {
    const note = await recordChartNote(manager, { ...given, month, recordedBy: by });
    const does =
      note.kind === 'REBASING' ? `${note.metric} has a new baseline from` : `${note.metric} is annotated in`;
    terminal.say(`${does} ${month}, by note ${note.id}. To take it back: citizen chart retract ${note.id}`);
  });
}

// A chart is filtered as a table is, so a note whose month or place a table refuses would be of none.
function checkPlace(
  definition: MetricDefinition,
  month: Month,
  { area, segment }: Pick<NoteToRecord, 'area' | 'segment'>,
): void {
  checkTableQuery(definition, {
    period: { from: month, to: month },
    grain: 'MONTH',
    by: [],
    where: [...filterOf(definition, 'area', area), ...filterOf(definition, 'segment', segment)],
    compare: null,
  });
}

function filterOf({ id, dimensions }: MetricDefinition, role: 'area' | 'segment', value: string | null) {
  if (value === null) return [];
  const dimension = dimensions.find((each) => each.role === role)?.name;
  if (dimension !== undefined) return [{ dimension, values: [value] }];
  throw citizenError('USAGE', `${id} is not cut by ${role}; leave --${role} out.`);
}
