import type { EntityManager } from 'typeorm';
import type { FeedbackPlace } from '../domain/feedback';
import type { FeedbackQuestionCode } from '../domain/feedback-question';
import { hashReceiptCode } from './receipt-hash';

/** What can be done with the code of a receipt. */
export type ReceiptState = 'OPEN' | 'USED' | 'EXPIRED';

export interface FoundReceipt {
  readonly state: ReceiptState;
  readonly place: FeedbackPlace;
  /** Whether its answers will carry the reference of the search. */
  readonly linked: boolean;
  /** Whether it is made up, for a demonstration. */
  readonly synthetic: boolean;
}

/** Yes, no, or null for a question that was left out; and the comment, personal data taken out. */
export type GivenAnswers = Readonly<Record<FeedbackQuestionCode, boolean | null>> & {
  readonly comment: string | null;
};

/** Looks a code up, which uses nothing up; null where no receipt has it. */
export async function findReceipt(manager: EntityManager, code: string): Promise<FoundReceipt | null> {
  const [found] = await manager.query<(FoundReceipt | { readonly state: null })[]>(
    'select state, place, linked, synthetic from feedback.find_receipt($1)',
    [hashReceiptCode(code)],
  );
  return found === undefined || found.state === null ? null : found;
}

/** Takes answers for a code once and for all; whoever comes second is told USED and changes nothing. */
export async function giveAnswers(
  manager: EntityManager,
  code: string,
  { fair, explained, polite, toldOfRecord, comment }: GivenAnswers,
): Promise<'ACCEPTED' | 'UNKNOWN' | Exclude<ReceiptState, 'OPEN'>> {
  const [given] = await manager.query<{ outcome: 'ACCEPTED' | 'UNKNOWN' | 'USED' | 'EXPIRED' }[]>(
    'select feedback.give_answer($1, $2, $3, $4, $5, $6) as outcome',
    [hashReceiptCode(code), fair, explained, polite, toldOfRecord, comment],
  );
  return given?.outcome ?? 'UNKNOWN';
}

/** What addresses are hashed with today, the same for every process; yesterday's is gone. */
export async function findSaltOfToday(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ salt: string }[]>('select feedback.salt_of_today() as salt');
  return row?.salt ?? '';
}
