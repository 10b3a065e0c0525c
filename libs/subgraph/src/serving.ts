import { DISCLOSURE_CONTROL, createPerturbation, loadLinearSolver } from '@citizen-graph/metrics';
import type { Audience, Protection } from '@citizen-graph/metrics';
import type { EditingConfig, SubgraphConfig } from './config';

/** How a subgraph serves whom: from its configuration, never from what a client sends. */
export interface Serving {
  readonly editing: EditingConfig;
  readonly audience: Audience;
  readonly protection: Protection;
}

/** Prepares what a subgraph's answers are protected by. */
export async function prepareServing({
  editing,
  audience,
  disclosureSecret,
}: Pick<SubgraphConfig, 'editing' | 'audience' | 'disclosureSecret'>): Promise<Serving> {
  return { editing, audience, protection: await loadProtection(audience, disclosureSecret) };
}

async function loadProtection(audience: Audience, secret: Uint8Array | null): Promise<Protection> {
  const policy = DISCLOSURE_CONTROL.policies[audience];
  return {
    policy,
    solver: policy.method === 'SUPPRESSION' ? await loadLinearSolver() : null,
    perturbation:
      policy.method === 'CELL_KEY' && secret !== null
        ? createPerturbation(policy.perturbation, secret)
        : null,
  };
}
