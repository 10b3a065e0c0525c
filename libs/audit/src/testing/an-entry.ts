import type { AuditEntry } from '../domain/entry';

/** An entry of a consultation; what a test is about is overridden. */
export function anEntry(overrides: Partial<AuditEntry> = {}): AuditEntry {
  return {
    kinds: ['CONSULTATION'],
    actor: 'ash',
    client: 'board-web',
    purpose: null,
    operation: 'BoardPack',
    document: 'a'.repeat(64),
    fields: ['MetricRow.value', 'Query.board'],
    areas: null,
    recipient: null,
    rows: 12,
    request: null,
    ...overrides,
  };
}
