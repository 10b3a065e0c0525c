import { apportion } from '../random/apportion';
import { randomFor } from '../random/random';
import { drawAll } from '../random/urn';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import { momentsOf, toLondonTimestamp } from '../time/moments';
import { monthsBetween } from '../time/months';
import { wakingHours } from '../time/rhythms';

/** How many people gave one set of answers in the five months, and in which of them. */
interface FeedbackKind {
  readonly place: 'Street' | 'Custody';
  readonly fair: 'Yes' | 'No';
  readonly explained: 'Yes' | 'No';
  readonly count: number;
  readonly months: readonly number[];
}

/** 201 in all: 145 say the officer acted fairly and 151 that the reasons were explained (paragraph 20). */
const kinds: readonly FeedbackKind[] = [
  { place: 'Street', fair: 'Yes', explained: 'Yes', count: 101, months: [14, 18, 21, 19, 24] },
  { place: 'Street', fair: 'Yes', explained: 'No', count: 11, months: [2, 2, 2, 3, 2] },
  { place: 'Street', fair: 'No', explained: 'Yes', count: 14, months: [2, 3, 3, 3, 3] },
  { place: 'Street', fair: 'No', explained: 'No', count: 24, months: [6, 5, 5, 4, 4] },
  { place: 'Custody', fair: 'Yes', explained: 'Yes', count: 29, months: [3, 5, 6, 7, 8] },
  { place: 'Custody', fair: 'Yes', explained: 'No', count: 4, months: [1, 0, 1, 1, 1] },
  { place: 'Custody', fair: 'No', explained: 'Yes', count: 7, months: [1, 2, 1, 1, 2] },
  { place: 'Custody', fair: 'No', explained: 'No', count: 11, months: [3, 2, 2, 2, 2] },
];
const months: readonly string[] = monthsBetween('2023-01', '2023-05');
const dataset = 'stop-and-search-feedback';

/** What people who were searched said after following the code on their receipt. */
export const feedbackSource: SampleSource = { dataset, tables: feedbackTables };

function feedbackTables({ scale }: SampleContext): readonly SampleTable[] {
  const counts = kinds.map((kind) => apportion(kind.count, kind.months).map((count) => count * scale));
  return months.map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns: ['feedback_id', 'submitted_at', 'place', 'fair', 'explained'],
    rows: () => monthRows(month, index, counts),
  }));
}

function* monthRows(
  month: string,
  index: number,
  counts: readonly (readonly number[])[],
): Generator<SampleRow> {
  const random = randomFor(`feedback ${month}`);
  const contents = kinds.map((item, kind) => ({ item, count: counts[kind]?.[index] ?? 0 }));
  const feedback = drawAll(contents, random);
  const count = contents.reduce((sum, content) => sum + content.count, 0);
  let sequence = counts.flatMap((byMonth) => byMonth.slice(0, index)).reduce((sum, next) => sum + next, 0);
  for (const moment of momentsOf({ month, count, rhythm: wakingHours }, random)) {
    const { place, fair, explained }: FeedbackKind = feedback.next().value;
    sequence += 1;
    yield [identifier('SSF', sequence), toLondonTimestamp(moment), place, fair, explained];
  }
}
