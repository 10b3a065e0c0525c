import { invariant } from '@citizen-graph/reference';
import type { Language } from './language';

export type Translate = (key: string, values?: Readonly<Record<string, number>>) => string;

/**
 * Gives the texts of a language by their keys, such as `form.title`; `{name}` is the place of a number,
 * and `count` decides which plural form is taken.
 */
export function translator({ language, messages }: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const message = messages[key];
    const text = typeof message === 'object' ? message[plurals.select(values['count'] ?? 0)] : message;
    invariant(text, `${language} has a text for ${key}`);
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => numbers.format(values[name] ?? 0));
  };
}
