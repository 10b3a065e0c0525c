import { FORCES, findForce } from '../domain/force';
import type { Force } from '../domain/force';

/** What a title says that it is of: an area that estimates are kept for, or what else it names. */
export type AreaInTitle =
  { readonly force: Force } | { readonly force: null; readonly found: readonly string[] };

// The survey, its publisher and its publication are called by the country: that is no area of a table.
const OWN_NAMES =
  /\bcrime survey (?:for|of) england (?:and|&) wales\b|\bcrime in england (?:and|&) wales\b|\bCSEW\d*|\boffice for national statistics\b/gi;

const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const KIND = 'police|force|area|region|service|constabulary|county|city|borough|district';
const NAME = String.raw`${WORD}(?: (?:(?:and|of|upon) )?${WORD})*(?: (?:${KIND}))*`;
const AFTER_PREPOSITION = new RegExp(String.raw`(?<=\b(?:in|for|of|across|within) (?:the )?)${NAME}`, 'gu');
const WHOLE_PART = new RegExp(String.raw`^(?:the )?(${NAME})$`, 'u');
const BETWEEN_PARTS = /[,;:()[\]]|\s[–-]\s/;

// Words with a capital that stand alone in titles and are no places.
const NO_PLACE =
  /^(?:table|percentages?|per cent|estimates?|numbers?|adults|all|trends|year|source|excellent|good|fair|poor|very|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const COUNTRY = 'K04000001';

/** The area of a table by the texts above it: the first of them that names any decides. */
export function areaIn(titles: readonly string[]): AreaInTitle {
  const found = titles.map(namesIn).find((names) => names.length > 0) ?? [];
  const codes = new Set(found.map((name) => forceCalled(name)?.code ?? name));
  // A force stands in its country: where both are named it is the force.
  if (codes.size > 1) codes.delete(COUNTRY);
  const [code] = codes.size === 1 ? codes : [];
  const force = code === undefined ? null : findForce(code);
  return force === null ? { force, found } : { force };
}

function namesIn(title: string): readonly string[] {
  const text = title.replace(OWN_NAMES, ' ').replaceAll(' & ', ' and ');
  const parts = text.split(BETWEEN_PARTS).map((part) => part.replace(/[\d\s]+$/, '').trim());
  const names = [
    ...(text.match(AFTER_PREPOSITION) ?? []),
    ...parts.flatMap((part) => WHOLE_PART.exec(part)?.[1] ?? []),
  ];
  return [...new Set(names)].filter((name) => !NO_PLACE.test(name));
}

function forceCalled(text: string): Force | undefined {
  return FORCES.find(({ name }) =>
    new RegExp(`^${name}(?: (?:police|force|area|service))*$`, 'i').test(text),
  );
}
