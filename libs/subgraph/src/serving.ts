import type { Caller } from '@citizen-graph/access';
import { DISCLOSURE_CONTROL, createPerturbation, loadLinearSolver } from '@citizen-graph/metrics';
import type { Audience, Protection } from '@citizen-graph/metrics';

/** Whom a request is from, and what the answer is protected by: by their grant, never by what a client sends. */
export interface Serving {
  readonly caller: Caller;
  readonly protection: Protection;
}

/** Prepares what answers are protected by, each by the policy of the grant that it is for. */
export async function prepareServing(disclosureSecret: Uint8Array): Promise<(caller: Caller) => Serving> {
  const { policies } = DISCLOSURE_CONTROL;
  const solver = await loadLinearSolver();
  const protectionOf = (audience: Audience): Protection => {
    const policy = policies[audience];
    return {
      policy,
      solver: policy.method === 'SUPPRESSION' ? solver : null,
      perturbation:
        policy.method === 'CELL_KEY' ? createPerturbation(policy.perturbation, disclosureSecret) : null,
    };
  };
  const protections = {
    analyst: protectionOf('analyst'),
    internal: protectionOf('internal'),
    partner: protectionOf('partner'),
  } satisfies Record<Audience, Protection>;
  return (caller) => ({ caller, protection: protections[caller.grant.disclosure] });
}
