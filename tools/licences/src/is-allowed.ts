import { allowedEverywhere, allowedFor } from './allowed-licences';
import type { Dependency } from './dependency';

/** Whether we may use the package. Where an SPDX expression mixes OR and AND, every licence in it must be allowed. */
export function isAllowed({ name, licence }: Pick<Dependency, 'name' | 'licence'>): boolean {
  const licences = licence.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  const allowed = (one: string): boolean =>
    allowedEverywhere.includes(one) || (allowedFor[one]?.packages.includes(name) ?? false);
  return licence.includes(' AND ') ? licences.every(allowed) : licences.some(allowed);
}
