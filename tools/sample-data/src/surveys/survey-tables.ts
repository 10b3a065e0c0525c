import { randomFor } from '../random/random';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { momentsOf, toLondonTimestamp } from '../time/moments';
import { wakingHours } from '../time/rhythms';
import { drawChannel, mode } from './contact';
import { filesOf } from './files-of';
import { characteristics } from './characteristics';
import { asksLaterItems, drawLaterAnswers, laterItems } from './later-answers';
import { repeat } from './repeat';
import type { PooledResponse } from './response-pool';
import { surveyPlans } from './survey-plans';
import type { SurveyPlan } from './survey-plans';

/** The responses to the surveys sent by text message, a source for each survey. */
export const surveySources: readonly SampleSource[] = surveyPlans.map((plan) => ({
  dataset: datasetOf(plan),
  tables: (context) => surveyTables(plan, context),
}));

function surveyTables(plan: SurveyPlan, context: SampleContext): readonly SampleTable[] {
  const dataset = datasetOf(plan);
  const columns = [
    'response_id',
    'completed_at',
    'area',
    'mode',
    'channel',
    ...plan.items.map(({ name }) => name),
    ...(asksLaterItems(plan) ? laterItems.map(({ name }) => name) : []),
    ...characteristics.map(({ name }) => name),
  ];
  const responses = context.responsePool().get(plan.survey) ?? [];
  const months = plan.months.map((month) => ({
    month,
    rows: () => monthRows(plan, { month, responses, scale: context.scale }),
  }));
  return filesOf({ dataset, columns, months }, context.by);
}

interface MonthOfResponses {
  readonly month: string;
  readonly responses: readonly PooledResponse[];
  readonly scale: number;
}

function* monthRows(plan: SurveyPlan, { month, responses, scale }: MonthOfResponses): Generator<SampleRow> {
  const thisMonth = responses.filter((response) => response.month === month);
  const random = randomFor(`completed_at ${plan.survey} ${month}`);
  const count = thisMonth.length * scale;
  const moments = momentsOf({ month, count, rhythm: wakingHours }, random);
  const ofChannels = randomFor(`channel ${plan.survey} ${month}`);
  const ofLater = randomFor(`later answers ${plan.survey} ${month}`);
  let sequence = responses.filter((response) => response.month < month).length * scale;
  for (const { area, answers, profile } of repeat(thisMonth, scale)) {
    sequence += 1;
    const completedAt = toLondonTimestamp(moments.next().value!);
    const contact = [mode, drawChannel(plan.survey, ofChannels)];
    const later = asksLaterItems(plan) ? drawLaterAnswers({ month, answers }, ofLater) : [];
    yield [
      identifier(plan.prefix, sequence),
      completedAt,
      area,
      ...contact,
      ...answers,
      ...later,
      ...profile,
    ];
  }
}

function datasetOf({ survey }: SurveyPlan): string {
  return `${survey}-survey`;
}
