import { ONLINE_DETECTORS, PHONE_DETECTORS } from './contact-details';
import { findNames } from './names/find-names';
import { OTHER_NUMBER_DETECTORS, PERSONAL_NUMBER_DETECTORS } from './personal-numbers';
import { PLACE_DETECTORS } from './places';
import { REFERENCE_DETECTORS } from './references';
import { REDACTION_KINDS } from './redaction-kind';
import type { RedactionKind } from './redaction-kind';
import { mergeSpans } from './span';
import type { Detector, Span } from './span';
import { VEHICLE_DETECTORS } from './vehicles';

/** How often something of a kind was taken out; what it was is not kept. */
export interface Redaction {
  readonly kind: RedactionKind;
  readonly count: number;
}

export interface RedactedText {
  /** The text with a placeholder such as `[name]` for each piece of personal data. */
  readonly text: string;
  /** In the order of REDACTION_KINDS, without kinds that were not found. */
  readonly redactions: readonly Redaction[];
}

/** Which redactor took the personal data out; it changes with every rule. */
export const REDACTOR_VERSION = '1.0.0';

// Where the finds of two overlap, the earlier names the kind.
const DETECTORS: readonly Detector[] = [
  ...ONLINE_DETECTORS,
  ...PERSONAL_NUMBER_DETECTORS,
  ...REFERENCE_DETECTORS,
  ...VEHICLE_DETECTORS,
  ...PLACE_DETECTORS,
  ...PHONE_DETECTORS,
  ...OTHER_NUMBER_DETECTORS,
  findNames,
];

/**
 * Takes personal data out of a text: names, contact details, addresses, vehicles, references and
 * numbers of persons. What was taken out is counted and never kept. Example: `redact('PC Smith rang')`
 * has the text `PC [name] rang`.
 */
export function redact(text: string): RedactedText {
  const spans = findPersonalData(text);
  return { text: withPlaceholders(text, spans), redactions: countByKind(spans) };
}

/** Where the personal data of a text stand, in order and without overlap. */
export function findPersonalData(text: string): readonly Span[] {
  return mergeSpans(DETECTORS.flatMap((detector) => detector(text)));
}

function withPlaceholders(text: string, spans: readonly Span[]): string {
  let from = 0;
  const parts = spans.map(({ start, end, kind }) => {
    const part = `${text.slice(from, start)}${REDACTION_KINDS[kind]}`;
    from = end;
    return part;
  });
  return `${parts.join('')}${text.slice(from)}`;
}

function countByKind(spans: readonly Span[]): readonly Redaction[] {
  const kinds = Object.keys(REDACTION_KINDS) as readonly RedactionKind[];
  return kinds
    .map((kind) => ({ kind, count: spans.filter((span) => span.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
