import { workbookOfFigures } from '@citizen-graph/exports';
import type { Making, PackOfFigures, PublishedWorkbook } from '@citizen-graph/exports';
import { exportCommandError } from './errors';
import type { AnsweredMetric, FiguresRead } from './read-answer';

const GEOGRAPHY = 'West Midlands Police area';
const CONTACT = 'whoever sent you this file; the source of each table stands above it.';

/**
 * What the API answered, as it is published.
 * @throws DomainError EXPORT_REFUSED where a metric has no table
 */
export function publishFigures({ title, metrics }: FiguresRead, making: Making): PublishedWorkbook {
  return workbookOfFigures({
    title,
    metrics: metrics.map(withTable),
    making,
    geography: GEOGRAPHY,
    contact: CONTACT,
  });
}

function withTable(metric: AnsweredMetric): PackOfFigures['metrics'][number] {
  const { id, table } = metric;
  if (table === null) throw exportCommandError('EXPORT_REFUSED', `The API gave no table of ${id}.`);
  return { ...metric, table };
}
