import { CONTACT_METRICS } from './contact-metrics';
import { JOURNEY_STAGES } from './journey-stage';
import type { JourneyStage } from './journey-stage';
import { PROMISES } from './promise';
import { STATEMENT_METRICS } from './statement-metrics';

/** A stage with the metrics that say how far the Code is kept there, to be shown beside those of experience. */
export interface MeasuredStage extends JourneyStage {
  readonly compliance: readonly string[];
}

const OF_OTHER_DATASETS: Partial<Record<JourneyStage['id'], readonly string[]>> = {
  updates: CONTACT_METRICS.map(({ id }) => id),
  court: STATEMENT_METRICS.map(({ id }) => id),
};

/** Every stage, with what is counted of it and what victims say of it. */
export const STAGES: readonly MeasuredStage[] = JOURNEY_STAGES.map((stage) => ({
  ...stage,
  compliance: [
    ...PROMISES.filter((promise) => promise.stage === stage.id).map(({ id }) => id),
    ...(OF_OTHER_DATASETS[stage.id] ?? []),
  ],
}));
