import { grantOfRoles } from '@citizen-graph/access';
import type { Caller, Grant } from '@citizen-graph/access';
import { invariant } from '@citizen-graph/reference';

/** Somebody who may see and change everything; what a test is about is overridden. */
export function aCaller(grant: Partial<Grant> = {}, name = 'test'): Caller {
  const all = grantOfRoles(['analyst', 'editor']);
  invariant(all, 'two roles grant something');
  return { id: name, client: 'test', name, grant: { ...all, ...grant }, quota: 1_000_000 };
}
