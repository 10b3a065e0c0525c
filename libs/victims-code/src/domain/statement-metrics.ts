import type { Measure, MetricDefinition } from '@citizen-graph/metrics';
import { rightCode } from './edition';
import { getStage } from './journey-stage';
import { STATEMENT_MADE, STATEMENT_OFFERED, STATEMENT_READ, STATEMENT_SERVED } from './measures';
import { CAUTION, EDITIONS_NAMED, commonTo } from './metric-basis';

const BASIS =
  'By the month in which the victim was to be offered a statement, as things stood on the date of the export, so ' +
  `that the later steps of recent months are still to come. Right 7 of ${EDITIONS_NAMED}.`;

/** The funnel of Victim Personal Statements; each step is a share of those who reached the step before. */
export const STATEMENT_METRICS: readonly MetricDefinition[] = [
  step(STATEMENT_OFFERED, 'offered', 'Of victims who were to be offered one, the percentage who were.'),
  step(STATEMENT_MADE, 'made', 'Of victims offered one, the percentage who made it; nobody has to.'),
  step(STATEMENT_SERVED, 'served', 'Of statements made, the percentage served on the court.'),
  step(
    STATEMENT_READ,
    'read',
    'Of statements served, the percentage read aloud or played in court, by the victim or for them; cases that have not come to sentence are among those served.',
  ),
];

function step(measure: Measure, name: string, says: string): MetricDefinition {
  return {
    ...commonTo('victim-personal-statements', 'Victim Personal Statements export'),
    id: `victim-statements-${name}`,
    title: `Victim Personal Statements ${name}`,
    definition: `${says} ${BASIS} ${CAUTION}`,
    unit: 'PERCENT',
    polarity: name === 'made' ? 'NEUTRAL' : 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: { measure, segments: [rightCode(7)] } },
    companions: getStage('court').experience,
  };
}
