import { everySegmentOf } from '@citizen-graph/metrics';
import type { Measure, MetricDefinition, Polarity, Source } from '@citizen-graph/metrics';
import { MEMBERSHIP_AREA_DIMENSION, MESSAGE_KIND_DIMENSION } from './dimensions';
import {
  MESSAGES_CLICKED,
  MESSAGES_DELIVERED,
  MESSAGES_OPENED,
  MESSAGES_RATED,
  MESSAGES_REPLIED,
  MESSAGES_SENT,
  MESSAGES_UNSUBSCRIBED,
  MESSAGE_RATINGS,
} from './measures';

const MESSAGES: Source = { name: 'WMNow messages', publisher: 'West Midlands Police' };
const COPIES = 'A message to two members is two copies; it counts in the month in which it was sent.';

const COMMON = {
  open: 'They are counts of copies of messages; nothing is known of who got one.',
  target: null,
  boards: [],
  source: MESSAGES,
  dimensions: [MEMBERSHIP_AREA_DIMENSION, MESSAGE_KIND_DIMENSION],
} satisfies Partial<MetricDefinition>;

/** What became of the messages: the quality of communications. */
export const MESSAGE_METRICS: readonly MetricDefinition[] = [
  copies('sent', 'sent to members', MESSAGES_SENT),
  copies('delivered', 'delivered', MESSAGES_DELIVERED),
  copies('opened', 'opened', MESSAGES_OPENED),
  copies('clicked', 'with a link that was clicked on', MESSAGES_CLICKED),
  copies('rated', 'rated by who got them', MESSAGES_RATED),
  copies('replied', 'replied to', MESSAGES_REPLIED),
  copies('unsubscribed', 'from which the member unsubscribed', MESSAGES_UNSUBSCRIBED),
  rate('delivery', { of: MESSAGES_DELIVERED, to: MESSAGES_SENT, says: 'delivered, of those sent' }),
  {
    ...rate('open', { of: MESSAGES_OPENED, to: MESSAGES_DELIVERED, says: 'opened, of those delivered' }),
    boards: ['strategic-policing-and-crime'],
  },
  rate('click', { of: MESSAGES_CLICKED, to: MESSAGES_DELIVERED, says: 'clicked on, of those delivered' }),
  rate('reply', { of: MESSAGES_REPLIED, to: MESSAGES_DELIVERED, says: 'replied to, of those delivered' }),
  rate('unsubscribe', {
    of: MESSAGES_UNSUBSCRIBED,
    to: MESSAGES_DELIVERED,
    says: 'from which the member unsubscribed, of those delivered',
    polarity: 'LOWER_IS_BETTER',
  }),
  {
    ...COMMON,
    boards: ['strategic-policing-and-crime'],
    id: 'wmnow-message-rating',
    title: 'Rating of WMNow messages',
    definition:
      'The mean of the ratings that members gave to messages, from 1 to 5. Those who rate are few and choose ' +
      'themselves: read it beside how many rated.',
    unit: 'SCORE',
    polarity: 'HIGHER_IS_BETTER',
    datasets: { of: ['wmnow-messages'], to: ['wmnow-messages'] },
    arithmetic: {
      kind: 'ratio',
      of: everySegmentOf(MESSAGE_RATINGS),
      to: everySegmentOf(MESSAGES_RATED),
      per: 1,
    },
    companions: ['wmnow-messages-rated'],
  },
];

function copies(step: string, says: string, measure: Measure): MetricDefinition {
  return {
    ...COMMON,
    id: `wmnow-messages-${step}`,
    title: `WMNow messages ${step}`,
    definition: `Copies of messages ${says}. ${COPIES}`,
    unit: 'COUNT',
    polarity: step === 'unsubscribed' ? 'LOWER_IS_BETTER' : 'NEUTRAL',
    datasets: { of: ['wmnow-messages'], to: [] },
    arithmetic: { kind: 'level', of: everySegmentOf(measure) },
  };
}

interface Rate {
  readonly of: Measure;
  readonly to: Measure;
  readonly says: string;
  readonly polarity?: Polarity;
}

function rate(name: string, { of, to, says, polarity = 'HIGHER_IS_BETTER' }: Rate): MetricDefinition {
  return {
    ...COMMON,
    id: `wmnow-${name}-rate`,
    title: `WMNow ${name} rate`,
    definition: `The percentage of copies of messages ${says}. ${COPIES}`,
    unit: 'PERCENT',
    polarity,
    datasets: { of: ['wmnow-messages'], to: ['wmnow-messages'] },
    arithmetic: { kind: 'ratio', of: everySegmentOf(of), to: everySegmentOf(to), per: 100, isPart: true },
  };
}
