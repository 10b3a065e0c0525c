import { SUBJECT_SCOPES, isGrantedSubject, partnerGrant } from '@citizen-graph/access';
import type { Grant, GrantedSubject } from '@citizen-graph/access';
import { LOCAL_POLICING_AREAS, findLocalPolicingArea } from '@citizen-graph/reference';
import { clientError } from './errors';

/** An organisation that asks by client credentials, before it is let in. */
export interface NewPartner {
  /** The client id, which its tokens carry. */
  readonly id: string;
  readonly title: string;
  /** The subjects whose figures it may have; at least one. */
  readonly subjects: readonly GrantedSubject[];
  /** Codes of local policing areas; null for the whole force. */
  readonly areas: readonly string[] | null;
  /** Cost units that its operations may take an hour. */
  readonly quota: number;
}

export interface Partner extends NewPartner {
  readonly createdAt: Date;
  readonly createdBy: string;
  /** Null while it may ask. */
  readonly suspendedAt: Date | null;
  readonly suspendedBy: string | null;
}

/** A partner as somebody typed it in. */
export interface PartnerDraft extends Omit<NewPartner, 'subjects'> {
  readonly subjects: readonly string[];
}

export const LARGEST_QUOTA = 100_000_000;

const ID = /^[a-z0-9][a-z0-9-]{2,62}$/;
// Front ends, and clients for development: taken for a partner's, they would let nobody in.
const RESERVED = /^(board-app|explorer|citizen|development-.*)$/;
// Anything that prints on one line.
const TITLE = /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u;

/** A partner that fits; its title without blanks around it. Throws INVALID_PARTNER, which names the field. */
export function checkPartner({ id, title, subjects, areas, quota }: PartnerDraft): NewPartner {
  if (!ID.test(id)) {
    throw invalid('id', 'it is 3 to 63 lower-case letters, digits and hyphens, and begins with no hyphen');
  }
  if (RESERVED.test(id)) throw invalid('id', 'clients of our own have that name; choose another');
  return {
    id,
    title: checkTitle(title.trim()),
    subjects: checkSubjects(subjects),
    areas: areas === null ? null : checkAreas(areas),
    quota: checkQuota(quota),
  };
}

/** What a partner is granted. */
export function grantOf(partner: NewPartner): Grant {
  return partnerGrant(partner);
}

function checkTitle(title: string): string {
  if (!TITLE.test(title)) throw invalid('title', 'it is a name of 1 to 200 characters on one line');
  return title;
}

function checkSubjects(subjects: readonly string[]): readonly GrantedSubject[] {
  const known = Object.keys(SUBJECT_SCOPES).join(', ');
  if (subjects.length === 0) throw invalid('subjects', `name at least one of ${known}`);
  checkOnce('subjects', subjects);
  return subjects.map((subject) => {
    if (!isGrantedSubject(subject)) {
      throw invalid('subjects', `${JSON.stringify(subject)} is none of ${known}`);
    }
    return subject;
  });
}

function checkAreas(areas: readonly string[]): readonly string[] {
  const known = LOCAL_POLICING_AREAS.map(({ code, name }) => `${code} (${name})`).join(', ');
  if (areas.length === 0) throw invalid('areas', `name at least one of ${known}, or the whole force`);
  checkOnce('areas', areas);
  const other = areas.find((code) => findLocalPolicingArea(code) === null);
  if (other !== undefined) throw invalid('areas', `${JSON.stringify(other)} is none of ${known}`);
  return areas;
}

function checkOnce(field: keyof PartnerDraft, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(field, `${JSON.stringify(twice)} is named twice`);
}

function checkQuota(quota: number): number {
  if (!Number.isInteger(quota) || quota < 1 || quota > LARGEST_QUOTA) {
    throw invalid('quota', `it is a whole number of cost units an hour, from 1 to ${LARGEST_QUOTA}`);
  }
  return quota;
}

function invalid(field: keyof PartnerDraft, rule: string): Error {
  return clientError('INVALID_PARTNER', `The partner cannot be added. Its ${field} does not fit: ${rule}.`);
}
