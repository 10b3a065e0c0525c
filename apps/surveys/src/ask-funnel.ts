import type { MetricContext } from '@citizen-graph/subgraph';
import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import { FUNNEL_STEPS, funnelOf } from '@citizen-graph/surveys';
import type { FunnelFigure } from '@citizen-graph/surveys';
import { invariant } from '@citizen-graph/reference';
import { askMetric } from './ask-metric';
import type { MetricQuestion } from './ask-metric';
import type { FunnelStepType, FunnelType } from './graphql/funnel.type';

/** How far invitations came, for each group that the question cuts by. */
export async function askFunnel(context: MetricContext, question: MetricQuestion): Promise<FunnelType> {
  const answers = await Promise.all(
    FUNNEL_STEPS.map(async ({ step, metric }) => [step, await askMetric(context, metric, question)] as const),
  );
  const tables = new Map(answers);
  const sent = tables.get('SENT');
  invariant(sent, 'the funnel begins with what was sent');
  const { releases } = sent;
  return {
    rows: sent.rows.map(({ period, group }, index) => {
      const figures = funnelOf((step) => {
        const row = tables.get(step)?.rows[index];
        invariant(row, `${step} has the rows that all steps have`);
        return row.value;
      });
      return { period, group, steps: figures.map(toStep) };
    }),
    asOf: question.asOf ?? new Date(),
    ...provenanceOf(releases),
  };
}

function toStep({ step, metric, count, ofPrevious, ofSent }: FunnelFigure): FunnelStepType {
  return {
    step,
    metric: { id: metric },
    count: toMetricValue(count, false),
    ofPrevious: ofPrevious === null ? null : toMetricValue(ofPrevious, false),
    ofSent: ofSent === null ? null : toMetricValue(ofSent, false),
  };
}
