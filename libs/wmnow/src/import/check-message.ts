import type { RowIssue } from '@citizen-graph/ledger';
import { BEST_RATING } from '../domain/message';
import type { Message } from '../domain/message';

type Issue = Omit<RowIssue, 'line'>;

/** What of a message's counts contradicts another: more opened than delivered, say. */
export function checkMessage(message: Message): readonly Issue[] {
  const { sent, delivered, opened, clicked, rated, ratingTotal, replied, unsubscribed } = message;
  return [
    ...atMost('delivered', delivered, { most: sent, whole: 'sent' }),
    ...atMost('opened', opened, { most: delivered, whole: 'delivered' }),
    // A click without an opening is real: many programs do not report that a message was opened.
    ...atMost('clicked', clicked, { most: delivered, whole: 'delivered' }),
    ...atMost('rated', rated, { most: delivered, whole: 'delivered' }),
    ...atMost('replied', replied, { most: delivered, whole: 'delivered' }),
    ...atMost('unsubscribed', unsubscribed, { most: delivered, whole: 'delivered' }),
    ...checkRatings(rated, ratingTotal),
  ];
}

function atMost(
  field: string,
  value: number,
  { most, whole }: { readonly most: number; readonly whole: string },
): readonly Issue[] {
  if (value <= most) return [];
  return [{ field, value: String(value), code: 'CONTRADICTION', expected: `at most the ${most} ${whole}` }];
}

function checkRatings(rated: number, total: number): readonly Issue[] {
  if (total >= rated && total <= BEST_RATING * rated) return [];
  const expected = `from ${rated} to ${BEST_RATING * rated}, as ${rated} ratings from 1 to ${BEST_RATING} come to`;
  return [{ field: 'rating_total', value: String(total), code: 'CONTRADICTION', expected }];
}
