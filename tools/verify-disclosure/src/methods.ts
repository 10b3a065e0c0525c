import { DISCLOSURE_CONTROL, createPerturbation } from '@citizen-graph/metrics';
import type { CellKeyPolicy, LinearSolver, SuppressionPolicy } from '@citizen-graph/metrics';
import type { Random } from '@citizen-graph/sample-data';
import type { Method } from './attack';
import { concludeFromCount, concludeFromShare } from './knowledge';
import { COUNT, SHARE } from './made-up-survey';

const SECRET_BYTES = 32;

/** The policy that partners are under. */
export function partnerPolicy(): CellKeyPolicy {
  const { partner } = DISCLOSURE_CONTROL.policies;
  if (partner.method !== 'CELL_KEY')
    throw new Error('The policy for partners does not use the cell key method.');
  return partner;
}

/** The cell key method under a policy, with a secret of its own. */
export function cellKey(name: string, policy: CellKeyPolicy, random: Random): Method {
  const secret = Uint8Array.from({ length: SECRET_BYTES }, () => Math.floor(256 * random()));
  return {
    name,
    definition: SHARE,
    protection: { policy, perturbation: createPerturbation(policy.perturbation, secret), solver: null },
    conclude: concludeFromShare(policy),
    noise: policy.perturbation.variance,
    leastCount: policy.leastCount,
  };
}

/** Hiding cells below the same least, and others with them until what is hidden could be this different. */
export function suppression(name: string, leastWidth: number, solver: LinearSolver): Method {
  const { perturbation: _, withheld: __, ...limits } = partnerPolicy();
  const { leastCount } = limits;
  const policy: SuppressionPolicy = {
    ...limits,
    method: 'SUPPRESSION',
    leastWidth,
    mostCells: 1000,
    mostSmall: 80,
  };
  return {
    name,
    definition: COUNT,
    protection: { policy, perturbation: null, solver },
    conclude: concludeFromCount(policy),
    noise: 0,
    leastCount,
  };
}
