import type { Month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { FeedbackPlace } from '../domain/feedback';
import type { Receipt } from '../domain/receipt';
import type { WrittenRow } from './feedback-csv';
import { writtenPlace } from './feedback-month.queries';

/** How many receipts of a month are alike. */
export interface ReceiptCount {
  readonly place: FeedbackPlace;
  readonly area: string | null;
  readonly used: boolean;
  readonly count: number;
  readonly synthetic: boolean;
}

const ISSUED = `
  select issued_in as month, place, area, used, count(*)::int as count, bool_or(synthetic) as synthetic
  from feedback.receipt join feedback.batch on batch.id = receipt.batch
  group by issued_in, place, area, used`;

/** The months of which more receipts were issued or answered than the last release says, in order. */
export async function findMonthsOfReceiptsToRelease(manager: EntityManager): Promise<readonly Month[]> {
  const rows = await manager.query<{ month: Month }[]>(`
    select distinct month from (
      select month, place, area, used, count from (${ISSUED}) issued
      except
      select month, place, area, answered = 'YES', count(*)::int from stop_search.receipt group by 1, 2, 3, 4
    ) changed order by month`);
  return rows.map(({ month }) => month);
}

/** The receipts of a month by what is known of them, those that were answered first. */
export function findReceiptCounts(manager: EntityManager, month: Month): Promise<readonly ReceiptCount[]> {
  return manager.query<ReceiptCount[]>(
    `select place, area, used, count, synthetic from (${ISSUED}) issued
     where month = $1 order by place, area nulls first, used desc`,
    [month],
  );
}

/** A row for each receipt, numbered within its place and area: which of them were answered is not known. */
export function* receiptRows(month: Month, counts: readonly ReceiptCount[]): Generator<WrittenRow<Receipt>> {
  const numbers = new Map<string, number>();
  for (const { place, area, used, count } of counts) {
    const series = `${month}:${place}:${area ?? 'FORCE'}`;
    const first = numbers.get(series) ?? 0;
    numbers.set(series, first + count);
    for (let number = first + 1; number <= first + count; number += 1) {
      yield {
        receiptId: `${series}:${number}`,
        issuedIn: month,
        place: writtenPlace(place),
        area: area ?? '',
        answered: used ? 'Yes' : 'No',
      };
    }
  }
}
