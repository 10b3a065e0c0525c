import {
  Paragraph11Document,
  Paragraph12Document,
  Paragraph13Document,
  Paragraph14Document,
  Paragraph15Document,
} from '@citizen-graph/operations';
import { paperQuery } from './paper-query';

/** Paragraphs 11 to 15: the surveys by SMS. */
export const SURVEY_FIGURES = [
  paperQuery(Paragraph11Document, {
    'responses.all': { table: ({ responses }) => responses?.table },
    'completion.all': { table: ({ completionRate }) => completionRate?.table },
    'helped.all': { table: ({ helped }) => helped?.table },
  }),
  paperQuery(Paragraph12Document, {
    'responses.force-contact': { table: ({ responses }) => responses?.table },
    'polite.force-contact': { table: ({ polite }) => polite?.table },
    'timeliness.force-contact': { table: ({ timeliness }) => timeliness?.table },
  }),
  paperQuery(Paragraph13Document, {
    'responses.force-response': { table: ({ responses }) => responses?.table },
    'polite.force-response': { table: ({ polite }) => polite?.table },
    'timeliness.force-response': { table: ({ timeliness }) => timeliness?.table },
  }),
  paperQuery(Paragraph14Document, {
    'responses.investigation': { table: ({ responses }) => responses?.table },
    'polite.investigation': { table: ({ polite }) => polite?.table },
    'helped.investigation': { table: ({ helped }) => helped?.table },
  }),
  paperQuery(Paragraph15Document, {
    'responses.t3-pilot': { table: ({ responses }) => responses?.table },
    'overall.t3-pilot': { table: ({ overall }) => overall?.table },
    'preferred-physical.t3-pilot': { table: ({ preferredPhysical }) => preferredPhysical?.table },
  }),
];
