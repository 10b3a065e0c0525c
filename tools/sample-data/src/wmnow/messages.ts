import { areas } from '../areas';
import type { AreaProfile } from '../areas';
import { membershipMonths, monthlyMembers } from '../published/membership';
import { randomFor } from '../random/random';
import type { Random } from '../random/random';
import type { SampleSource } from '../sample-context';
import { identifier } from '../sample-table';
import type { SampleRow, SampleTable } from '../sample-table';
import { momentsOf, toLondonTimestamp } from '../time/moments';
import { wakingHours } from '../time/rhythms';

/** One kind of message: how many an area gets in a month, and what members do with it. */
interface Kind {
  readonly label: string;
  readonly perMonth: number;
  /** The part of an area's members that a message goes to. */
  readonly reach: number;
  readonly opened: number;
  readonly clicked: number;
  readonly rated: number;
  readonly rating: number;
  readonly replied: number;
  readonly unsubscribed: number;
}

const kinds: readonly Kind[] = [
  {
    label: 'Crime update',
    perMonth: 3,
    reach: 0.6,
    opened: 0.41,
    clicked: 0.05,
    rated: 0.011,
    rating: 4.1,
    replied: 0.004,
    unsubscribed: 0.0007,
  },
  {
    label: 'Appeal',
    perMonth: 2,
    reach: 0.35,
    opened: 0.47,
    clicked: 0.08,
    rated: 0.009,
    rating: 3.9,
    replied: 0.012,
    unsubscribed: 0.0006,
  },
  {
    label: 'Safety advice',
    perMonth: 2,
    reach: 0.9,
    opened: 0.33,
    clicked: 0.06,
    rated: 0.008,
    rating: 4.3,
    replied: 0.001,
    unsubscribed: 0.001,
  },
  {
    label: 'Other',
    perMonth: 1,
    reach: 0.5,
    opened: 0.29,
    clicked: 0.03,
    rated: 0.005,
    rating: 3.6,
    replied: 0.002,
    unsubscribed: 0.0013,
  },
];
const dataset = 'wmnow-messages';
const columns = [
  'message_id',
  'sent_at',
  'area_code',
  'area_name',
  'kind',
  'sent',
  'delivered',
  'opened',
  'clicked',
  'rated',
  'rating_total',
  'replied',
  'unsubscribed',
];

/** What WMNow sent to its members, and what became of it. */
export const messageSource: SampleSource = { dataset, tables: messageTables };

function messageTables(): readonly SampleTable[] {
  return membershipMonths.slice(1).map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns,
    rows: () => monthRows(month, index),
  }));
}

function* monthRows(month: string, index: number): Generator<SampleRow> {
  const random = randomFor(`messages ${month}`);
  const sendings = areas.flatMap((area) =>
    kinds.flatMap((kind) => Array.from({ length: kind.perMonth }, () => ({ area, kind }))),
  );
  let sequence = index * sendings.length;
  const moments = momentsOf({ month, count: sendings.length, rhythm: wakingHours }, random);
  for (const { area, kind } of sendings) {
    const moment = moments.next().value;
    if (moment === undefined) return;
    sequence += 1;
    yield [
      identifier('WMN', sequence),
      toLondonTimestamp(moment),
      area.code,
      area.name,
      kind.label,
      ...countsOf(kind, membersOf(area, index), random).map(String),
    ];
  }
}

function membersOf(area: AreaProfile, index: number): number {
  return monthlyMembers(area)[index + 1] ?? 0;
}

function countsOf(kind: Kind, members: number, random: Random): readonly number[] {
  const about = (count: number, share: number): number =>
    Math.min(count, Math.round(count * share * (0.85 + 0.3 * random())));
  const sent = about(members, kind.reach);
  const delivered = about(sent, 0.97);
  const rated = about(delivered, kind.rated);
  return [
    sent,
    delivered,
    about(delivered, kind.opened),
    about(delivered, kind.clicked),
    rated,
    Math.min(5 * rated, Math.max(rated, Math.round(rated * (kind.rating + 0.4 * (random() - 0.5))))),
    about(delivered, kind.replied),
    about(delivered, kind.unsubscribed),
  ];
}
