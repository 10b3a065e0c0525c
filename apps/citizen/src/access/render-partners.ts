import type { ClientSecret, IssuedSecret, Partner } from '@citizen-graph/clients';
import { grouped, renderTable } from '../terminal/table';

/** Every partner on a line. */
export function renderPartners(partners: readonly Partner[]): string {
  if (partners.length === 0) return 'There are no partners. citizen partner add lets one in.';
  return renderTable(
    [
      { heading: 'id' },
      { heading: 'title' },
      { heading: 'subjects' },
      { heading: 'areas' },
      { heading: 'quota', align: 'right' },
      { heading: 'standing' },
    ],
    partners.map((partner) => [
      partner.id,
      partner.title,
      partner.subjects.join(', '),
      areasOf(partner),
      grouped(partner.quota),
      standingOf(partner),
    ]),
  );
}

/** One partner, and until when its secrets are good. */
export function renderPartner(partner: Partner, secrets: readonly ClientSecret[]): string {
  return [
    `${partner.id}: ${partner.title}`,
    `  subjects  ${partner.subjects.join(', ')}`,
    `  areas     ${areasOf(partner)}`,
    `  quota     ${grouped(partner.quota)} cost units an hour`,
    `  standing  ${standingOf(partner)}`,
    `  added     ${partner.createdAt.toISOString()} by ${partner.createdBy}`,
    ...secrets.map(({ id, expiresAt }) => `  secret    ${id}, until ${expiresAt.toISOString()}`),
  ].join('\n');
}

/** A secret, the only time that it is shown. */
export function renderSecret({ secret, expiresAt }: IssuedSecret): string {
  return [
    `  secret    ${secret}`,
    `  until     ${expiresAt.toISOString()}`,
    'Hand it over by a safe way: it is not shown again, and only a digest of it is kept.',
  ].join('\n');
}

function areasOf({ areas }: Partner): string {
  return areas === null ? 'the whole force' : areas.join(', ');
}

function standingOf({ suspendedAt, suspendedBy }: Partner): string {
  return suspendedAt === null ? 'may ask' : `suspended ${suspendedAt.toISOString()} by ${suspendedBy}`;
}
