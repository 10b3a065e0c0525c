import { tableOfFigures } from '@citizen-graph/exports';
import type { Making, PublishedTable, PublishedWorkbook } from '@citizen-graph/exports';
import { exportCommandError } from './errors';
import type { AnsweredMetric, FiguresRead } from './read-answer';

const GEOGRAPHY = 'West Midlands Police area';
const CONTACT = 'whoever sent you this file; the source of each table stands above it.';

/**
 * What the API answered, as it is published.
 * @throws DomainError EXPORT_REFUSED where a metric has no table
 */
export function publishFigures({ title, metrics }: FiguresRead, making: Making): PublishedWorkbook {
  const tables = metrics.map((metric) => publish(metric, making));
  const [first] = tables;
  return {
    title: title ?? first?.title ?? 'Figures',
    about: [
      ...(first === undefined ? [] : [`Figures of the ${GEOGRAPHY}, ${first.subtitle.period}.`]),
      'Every figure stands with its base, its interval, its status and the releases it rests on.',
    ],
    contact: CONTACT,
    nextUpdate: making.nextUpdate,
    tables,
  };
}

function publish({ table, ...metric }: AnsweredMetric, making: Making): PublishedTable {
  if (table === null) throw exportCommandError('EXPORT_REFUSED', `The API gave no table of ${metric.id}.`);
  return tableOfFigures({ metric, table, making, geography: GEOGRAPHY });
}
