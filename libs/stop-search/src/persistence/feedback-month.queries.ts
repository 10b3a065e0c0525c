import type { Month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { FEEDBACK_PLACES } from '../domain/feedback';
import type { FeedbackPlace } from '../domain/feedback';
import type { OnlineFeedback } from '../domain/feedback-online';
import { STOP_AND_SEARCH_FEEDBACK_ONLINE } from '../import/feedback-online.dataset';
import { writtenAnswer } from './feedback-csv';
import type { WrittenRow } from './feedback-csv';

/** All answers of a month: those that were released and those that wait. */
export interface FeedbackMonth {
  readonly rows: readonly WrittenRow<OnlineFeedback>[];
  readonly synthetic: boolean;
}

type MonthRow = OnlineFeedback & { readonly synthetic: boolean };

const ANSWERS = 'place, area, fair, explained, polite, told_of_record, comment, search_reference';

// One that is in both places was released by a command that ended before it emptied the inbox. The
// order is that of random identifiers, so it says nothing of who answered first.
const ANSWERS_OF_MONTH = `
  with everything as (
    select feedback_id, answered_in, ${ANSWERS}, release.synthetic
    from stop_search.feedback_online join ledger.release on release.number = feedback_online.release
    where feedback_online.dataset = $2 and month = $1
    union all
    select id::text, answered_in, ${ANSWERS}, synthetic
    from feedback.answer
    where answered_in = $1 and not exists (
      select from stop_search.feedback_online where dataset = $2 and record_id = answer.id::text)
  )
  select feedback_id as "feedbackId", answered_in as "answeredIn", place, area, fair, explained, polite,
    told_of_record as "toldOfRecord", comment, search_reference as "searchReference", synthetic
  from everything order by feedback_id collate "C"`;

/** The months of the answers that wait to be collected, in order. */
export async function findMonthsWaiting(manager: EntityManager): Promise<readonly Month[]> {
  const rows = await manager.query<{ month: Month }[]>(
    'select distinct answered_in as month from feedback.answer order by month',
  );
  return rows.map(({ month }) => month);
}

/** The answers of a month as its file has them. */
export async function findFeedbackMonth(manager: EntityManager, month: Month): Promise<FeedbackMonth> {
  const answers = await manager.query<MonthRow[]>(ANSWERS_OF_MONTH, [
    month,
    STOP_AND_SEARCH_FEEDBACK_ONLINE.id,
  ]);
  return { rows: answers.map(toWritten), synthetic: answers.some(({ synthetic }) => synthetic) };
}

/** Takes answers that are released out of the inbox. */
export async function deleteAnswers(manager: EntityManager, feedbackIds: readonly string[]): Promise<void> {
  await manager.query('delete from feedback.answer where id::text = any($1)', [feedbackIds]);
}

/** The place as files name it. */
export function writtenPlace(place: FeedbackPlace): string {
  return FEEDBACK_PLACES.find(({ code }) => code === place)?.label ?? place;
}

function toWritten(answer: MonthRow): WrittenRow<OnlineFeedback> {
  return {
    feedbackId: answer.feedbackId,
    answeredIn: answer.answeredIn,
    place: writtenPlace(answer.place),
    area: answer.area ?? '',
    fair: writtenAnswer(answer.fair),
    explained: writtenAnswer(answer.explained),
    polite: writtenAnswer(answer.polite),
    toldOfRecord: writtenAnswer(answer.toldOfRecord),
    comment: answer.comment ?? '',
    searchReference: answer.searchReference ?? '',
  };
}
