import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import type { SampleContext, SampleSource } from '../sample-context';
import type { SampleRow, SampleTable } from '../sample-table';
import { reportingYear } from '../time/months';
import { contentPhrases, discontentPhrases, dividedPhrases, unclearPhrases } from './comment-phrases';
import type { Phrases } from './comment-phrases';
import { surveyPlans } from './survey-plans';
import type { SurveyPlan } from './survey-plans';
import { surveySources } from './survey-tables';

const dataset = 'survey-comments';
const columns = [
  'comment_id',
  'response_id',
  'survey',
  'completed_at',
  'area',
  'question',
  'score',
  'comment',
];

/** One response in so many has a comment. */
const every = 15;
const shareWithAddition = 0.35;
/** The share of those who are not clear on what happens next who write of that. */
const shareUnclear = 0.8;
const lowestContent = 8;
const lowestDivided = 5;

/** What respondents wrote beside their answers, which it goes with. Nobody in it is real. */
export const commentSource: SampleSource = {
  dataset,
  tables: (context) =>
    reportingYear.map((month) => ({
      dataset,
      fileName: `${month}-${dataset}.csv`,
      columns,
      rows: () => monthRows(month, context),
    })),
};

function* monthRows(month: string, context: SampleContext): Generator<SampleRow> {
  const random = randomFor(`comments ${month}`);
  for (const plan of surveyPlans) {
    const table = tableOf(plan, month, context);
    const responses = (context.responsePool().get(plan.survey) ?? []).filter((one) => one.month === month);
    let index = -1;
    for (const row of table?.rows() ?? []) {
      index += 1;
      // By the place within one repetition, so that a larger scale has as many more.
      if ((index % responses.length) % every !== 0) continue;
      yield commentRow(plan, responseOf(table?.columns ?? [], row), random);
    }
  }
}

function tableOf({ survey }: SurveyPlan, month: string, context: SampleContext): SampleTable | undefined {
  const source = surveySources.find((candidate) => candidate.dataset === `${survey}-survey`);
  const tables = source?.tables({ ...context, by: 'month' }) ?? [];
  return tables.find(({ fileName }) => fileName.startsWith(month));
}

type Response = Readonly<Record<string, string>>;

function responseOf(names: readonly string[], row: SampleRow): Response {
  return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
}

function commentRow(plan: SurveyPlan, response: Response, random: Random): SampleRow {
  const { response_id: id = '', completed_at: completedAt = '', area = '' } = response;
  const { question, score, phrases } = subjectOf(response, random);
  return [`CM-${id}`, id, plan.survey, completedAt, area, question, score, write(phrases, random)];
}

/** What somebody writes of: what was not clear to them, else whether they were helped, or the process of the pilot. */
function subjectOf(response: Response, random: Random) {
  const clear = response['clear_on_next_steps'] ?? '';
  if (clear !== '' && Number(clear) < lowestDivided && random() < shareUnclear) {
    return { question: 'clear-on-next-steps', score: clear, phrases: unclearPhrases };
  }
  const question = response['helped'] === undefined ? 'overall' : 'helped';
  const score = response[question] ?? '';
  return { question, score, phrases: phrasesOf(score) };
}

function phrasesOf(score: string): Phrases {
  if (score === '') return dividedPhrases;
  if (Number(score) >= lowestContent) return contentPhrases;
  return Number(score) >= lowestDivided ? dividedPhrases : discontentPhrases;
}

function write({ openings, additions }: Phrases, random: Random): string {
  const opening = pick(openings, random);
  return random() < shareWithAddition ? `${opening} ${pick(additions, random)}` : opening;
}

function pick(texts: readonly string[], random: Random): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}
