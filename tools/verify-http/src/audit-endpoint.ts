import { serverAudits } from 'graphql-http';
import type { AuditResult } from 'graphql-http';
import type { Endpoint } from './tested-platform';

/** What an endpoint answers to the audits of GraphQL over HTTP. */
export interface AuditedEndpoint {
  readonly name: string;
  readonly counts: Readonly<Record<AuditResult['status'], number>>;
  /** What was not as the audits have it, in order of the audits. */
  readonly fallShort: readonly { readonly id: string; readonly status: string; readonly reason: string }[];
}

/** The recommendations that are not followed; docs/adr/0021-four-hundred-in-legacy-json.md says why. */
export const JUSTIFIED_WARNINGS: readonly string[] = ['572B', '7B9B', 'FDE2'];

/** Asks the audits of https://github.com/graphql/graphql-http, in their order. */
export async function auditEndpoint({ name, url, letIn }: Endpoint): Promise<AuditedEndpoint> {
  const fetchFn = async (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(address, { ...init, headers: { ...Object(init.headers), ...(await letIn()) } });
  const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
  const fallShort: AuditedEndpoint['fallShort'][number][] = [];
  for (const audit of serverAudits({ url, fetchFn })) {
    const result = await audit.fn();
    counts[result.status] += 1;
    if (result.status !== 'ok')
      fallShort.push({ id: audit.id, status: result.status, reason: result.reason });
  }
  return { name, counts, fallShort };
}

/** Whether nothing that must be is missing, and of what should be, exactly what is justified. */
export function isAsJustified({ counts, fallShort }: AuditedEndpoint): boolean {
  const warnings = fallShort.filter(({ status }) => status === 'warn').map(({ id }) => id);
  return counts.error === 0 && warnings.sort().join() === [...JUSTIFIED_WARNINGS].sort().join();
}
