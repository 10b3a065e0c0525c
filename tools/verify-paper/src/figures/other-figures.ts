import { Paragraph17Document, Paragraph20Document, Paragraph28Document } from '@citizen-graph/operations';
import { paperQuery } from './paper-query';

const WEST_MIDLANDS = 'E23000014';

/** Paragraphs 17, 20 and 28: Live Chat, stop and search, public confidence. */
export const OTHER_FIGURES = [
  paperQuery(Paragraph17Document, {
    'live-chat.good': { table: ({ good }) => good?.table },
    'live-chat.okay': { table: ({ okay }) => okay?.table },
    'live-chat.staff-good-or-okay': {
      table: ({ goodOrOkay }) => goodOrOkay?.byHandler,
      row: { HANDLED_BY: 'STAFF' },
    },
    'live-chat.bot-good-or-okay': {
      table: ({ goodOrOkay }) => goodOrOkay?.byHandler,
      row: { HANDLED_BY: 'CHAT_BOT' },
    },
  }),
  paperQuery(Paragraph20Document, {
    'stop-search.responses': { table: ({ responses }) => responses?.table },
    'stop-search.response-rate': { table: ({ responseRate }) => responseRate?.table },
    'stop-search.fair': { table: ({ fair }) => fair?.table },
    'stop-search.explained': { table: ({ explained }) => explained?.table },
  }),
  paperQuery(Paragraph28Document, {
    'confidence.west-midlands': {
      table: ({ confidence }) => confidence?.byForce,
      row: { FORCE: WEST_MIDLANDS },
    },
  }),
];
