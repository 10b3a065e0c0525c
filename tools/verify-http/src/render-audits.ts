import { renderTable } from '@citizen-graph/citizen-app';
import { isAsJustified } from './audit-endpoint';
import type { AuditedEndpoint } from './audit-endpoint';

/** A table of the endpoints, and under it the reasons of those that are not as is justified. */
export function renderAudits(audited: readonly AuditedEndpoint[]): string {
  const columns = [
    { heading: 'endpoint' },
    ...['ok', 'notices', 'warnings', 'errors'].map((heading) => ({ heading, align: 'right' as const })),
    { heading: 'not followed' },
  ];
  const rows = audited.map(({ name, counts, fallShort }) => [
    name,
    ...[counts.ok, counts.notice, counts.warn, counts.error].map(String),
    fallShort
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ]);
  const reasons = audited
    .filter((endpoint) => !isAsJustified(endpoint))
    .flatMap(({ name, fallShort }) =>
      fallShort.map(({ id, status, reason }) => `${name}: ${status} ${id}: ${reason}`),
    );
  return [renderTable(columns, rows), ...reasons].join('\n');
}
