/** The notes of a paper, counted in the order in which they are first needed. */
export interface Notes {
  /** The number of the note of something, by what tells it from all others. */
  readonly numberOf: (
    key: string,
    text: () => string,
  ) => { readonly number: number; readonly isFirst: boolean };
  readonly texts: readonly string[];
}

export function startNotes(): Notes {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf: (key, text) => {
      const known = numbers.get(key);
      if (known !== undefined) return { number: known, isFirst: false };
      texts.push(text());
      numbers.set(key, texts.length);
      return { number: texts.length, isFirst: true };
    },
  };
}
