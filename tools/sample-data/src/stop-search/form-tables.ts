import { areas } from '../areas';
import { apportion } from '../random/apportion';
import { randomFor } from '../random/random';
import { drawAll } from '../random/urn';
import { identifier } from '../sample-table';
import type { SampleContext, SampleSource } from '../sample-context';
import type { SampleRow, SampleTable } from '../sample-table';
import { monthsBetween } from '../time/months';

type Place = 'Street' | 'Custody';

/** How many receipts a month are printed for a place, and how many of them are answered: invented. */
const printed: readonly { readonly place: Place; readonly receipts: number; readonly answered: number }[] = [
  { place: 'Street', receipts: 300, answered: 12 },
  { place: 'Custody', receipts: 100, answered: 11 },
];

/** What those who answer say, and of every fifty how many say so: invented. */
const answers = [
  { fields: ['Yes', 'Yes', 'Yes', 'Yes'], count: 24 },
  { fields: ['Yes', 'Yes', 'Yes', 'No'], count: 8 },
  { fields: ['Yes', 'No', 'Yes', ''], count: 3 },
  { fields: ['No', 'Yes', 'Yes', 'Yes'], count: 4 },
  { fields: ['No', 'Yes', 'No', 'No'], count: 3 },
  { fields: ['No', 'No', 'No', 'No'], count: 6 },
  { fields: ['No', 'No', '', ''], count: 2 },
] as const;

const remarks = [
  '',
  '',
  '',
  '',
  'It took too long.',
  'Was told why and let go.',
  'The officer was calm.',
] as const;

// Before the months of the paper's figures, which they would change.
const months = monthsBetween('2022-10', '2022-12');

/** Receipts with a code to the form, by the month in which they were printed. */
export const receiptSource: SampleSource = {
  dataset: 'stop-and-search-receipts',
  tables: ({ scale }) =>
    tablesOf('stop-and-search-receipts', RECEIPT_COLUMNS, (month) => receiptRows(month, scale)),
};

/** What people answered on the form, each in the month in which the receipt was printed. */
export const formSource: SampleSource = {
  dataset: 'stop-and-search-feedback-online',
  tables: ({ scale }) =>
    tablesOf('stop-and-search-feedback-online', FORM_COLUMNS, (month) => formRows(month, scale)),
};

const RECEIPT_COLUMNS = ['receipt_id', 'issued_in', 'place', 'area', 'answered'];
const FORM_COLUMNS = [
  'feedback_id',
  'answered_in',
  'place',
  'area',
  'fair',
  'explained',
  'polite',
  'told_of_record',
  'comment',
  'search_reference',
];

function tablesOf(
  dataset: string,
  columns: readonly string[],
  rows: (month: string) => Iterable<SampleRow>,
): readonly SampleTable[] {
  return months.map((month) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns,
    rows: () => rows(month),
  }));
}

function* receiptRows(month: string, scale: SampleContext['scale']): Generator<SampleRow> {
  for (const { place, receipts, answered } of printed) {
    for (const { code, receipts: own, answered: ownAnswered } of byArea(receipts * scale, answered * scale)) {
      for (let number = 1; number <= own; number += 1) {
        const id = `${month}:${place.toUpperCase()}:${code}:${number}`;
        yield [id, month, place, code, number <= ownAnswered ? 'Yes' : 'No'];
      }
    }
  }
}

function* formRows(month: string, scale: SampleContext['scale']): Generator<SampleRow> {
  const random = randomFor(`feedback form ${month}`);
  const inAll = printed.reduce((sum, { answered }) => sum + answered * scale, 0);
  const counts = apportion(
    inAll,
    answers.map(({ count }) => count),
  );
  const drawn = drawAll(
    answers.map(({ fields }, index) => ({ item: fields, count: counts[index] ?? 0 })),
    random,
  );
  let sequence = months.findIndex((each) => each === month) * inAll;
  for (const { place, receipts, answered } of printed) {
    for (const { code, answered: own } of byArea(receipts * scale, answered * scale)) {
      for (let number = 0; number < own; number += 1) {
        const fields = drawn.next().value ?? [];
        const remark = remarks[Math.floor(random() * remarks.length)] ?? '';
        sequence += 1;
        yield [identifier('SSO', sequence), month, place, code, ...fields, remark, ''];
      }
    }
  }
}

/** Shares both counts out to the areas by their demand on the force. */
function byArea(receipts: number, answered: number) {
  const weights = areas.map(({ demand }) => demand);
  const [receiptsOf, answeredOf] = [apportion(receipts, weights), apportion(answered, weights)];
  return areas.map(({ code }, index) => ({
    code,
    receipts: receiptsOf[index] ?? 0,
    answered: answeredOf[index] ?? 0,
  }));
}
