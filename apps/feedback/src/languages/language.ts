import { z } from 'zod';
import en from './en.json';
import pl from './pl.json';
import ur from './ur.json';

const text = z.string().min(1);
const plural = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), text);

const CATALOGUE = z.object({
  language: text,
  /** In the language itself. */
  name: text,
  direction: z.enum(['ltr', 'rtl']),
  /** A draft is shown to nobody until somebody who speaks the language has checked it. */
  status: z.enum(['reviewed', 'draft']),
  messages: z.record(text, z.union([text, plural])),
});

/** The text of the form in one language. */
export type Language = z.output<typeof CATALOGUE>;

/** English comes first: it is shown where nobody asks for another that is there. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  CATALOGUE.parse(en),
  ...[pl, ur].map((catalogue) => CATALOGUE.parse(catalogue)),
];

/** The languages that may be shown: those that were checked, and the drafts where they are to be checked. */
export function languagesShown({ drafts }: { readonly drafts: boolean }): readonly [Language, ...Language[]] {
  const [english, ...others] = LANGUAGES;
  return [english, ...others.filter(({ status }) => drafts || status === 'reviewed')];
}

/**
 * The language that is asked for by name, otherwise the one of the header Accept-Language that is there,
 * otherwise English.
 */
export function chooseLanguage(
  languages: readonly [Language, ...Language[]],
  wanted: { readonly named: unknown; readonly accepted: readonly string[] },
): Language {
  const find = (tag: string) =>
    languages.find(({ language }) => language === tag.toLowerCase().split('-')[0]);
  if (typeof wanted.named === 'string') return find(wanted.named) ?? languages[0];
  return wanted.accepted.map(find).find((language) => language !== undefined) ?? languages[0];
}
