import { identifier, instant, oneOf, wholeNumber } from '@citizen-graph/ledger';
import type { Column, Dataset } from '@citizen-graph/ledger';
import { instantOf, londonMonth } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import {
  MESSAGES_CLICKED,
  MESSAGES_DELIVERED,
  MESSAGES_OPENED,
  MESSAGES_RATED,
  MESSAGES_REPLIED,
  MESSAGES_SENT,
  MESSAGES_UNSUBSCRIBED,
  MESSAGE_RATINGS,
} from '../domain/measures';
import { MESSAGE_KINDS } from '../domain/message';
import type { Message } from '../domain/message';
import { AREA_COLUMNS, checkArea } from './area-columns';
import { checkMessage } from './check-message';

/** The messages of WMNow, one row for each message and area that it went to. */
export const WMNOW_MESSAGES: Dataset<Message> = {
  id: 'wmnow-messages',
  subject: 'wmnow',
  title: 'WMNow messages and what became of them',
  columns: {
    messageId: identifier('message_id'),
    sentAt: instant('sent_at'),
    ...AREA_COLUMNS,
    kind: oneOf('kind', MESSAGE_KINDS),
    sent: copies('sent'),
    delivered: copies('delivered'),
    opened: copies('opened'),
    clicked: copies('clicked'),
    rated: copies('rated'),
    ratingTotal: copies('rating_total'),
    replied: copies('replied'),
    unsubscribed: copies('unsubscribed'),
  },
  constants: {},
  table: 'message',
  check: (fields) => [...checkArea(fields), ...checkMessage(fields)],
  monthOf: ({ sentAt }) => monthOf(sentAt),
  recordIdOf: ({ messageId, areaCode }) => `${messageId}:${areaCode}`,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: (message) => ({
    month: monthOf(message.sentAt),
    segment: 'wmnow',
    area: message.areaCode,
    attributes: [{ dimension: 'MESSAGE_KIND', value: message.kind }],
    measurements: [
      { measure: MESSAGES_SENT.id, numerator: 0, value: message.sent },
      { measure: MESSAGES_DELIVERED.id, numerator: 0, value: message.delivered },
      { measure: MESSAGES_OPENED.id, numerator: 0, value: message.opened },
      { measure: MESSAGES_CLICKED.id, numerator: 0, value: message.clicked },
      { measure: MESSAGES_RATED.id, numerator: 0, value: message.rated },
      { measure: MESSAGE_RATINGS.id, numerator: 0, value: message.ratingTotal },
      { measure: MESSAGES_REPLIED.id, numerator: 0, value: message.replied },
      { measure: MESSAGES_UNSUBSCRIBED.id, numerator: 0, value: message.unsubscribed },
    ],
  }),
};

function copies(header: string): Column<number> {
  return wholeNumber(header, { min: 0, max: 10_000_000 });
}

function monthOf(text: string): Month {
  return londonMonth(instantOf(text));
}
