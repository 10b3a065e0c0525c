import type { PartnerDraft } from '../domain/partner';

/** A partner as an operator types it in. */
export function aPartner(differences: Partial<PartnerDraft> = {}): PartnerDraft {
  return {
    id: 'victim-support',
    title: 'Victim Support West Midlands',
    subjects: ['surveys', 'victims-code'],
    areas: ['E08000025', 'E08000031'],
    quota: 5_000,
    ...differences,
  };
}
