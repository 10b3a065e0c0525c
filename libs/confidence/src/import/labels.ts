const APRIL_TO_MARCH = /^Apr(?:il)?\s*['’]?(\d{2})\s*(?:to|-)\s*Mar(?:ch)?\s*['’]?(\d{2})[\d,\s]*$/i;
const YEAR_ENDING = /^Year ending (?:March|Mar)\s+(\d{4})[\d,\s]*$/i;
const NOTE = /\[note [^\]]*\]/gi;

/**
 * The last month of a survey year, by its label; null where the label is of no year. Digits after the
 * year are footnotes: `Apr '11 to Mar '121` ends in 2012-03 and has footnote 1.
 */
export function yearEndingOf(label: string): string | null {
  const text = label.replace(NOTE, '');
  const [, first, second] = APRIL_TO_MARCH.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return `${century(second)}${second}-03`;
  const [, year] = YEAR_ENDING.exec(text) ?? [];
  return year === undefined ? null : `${year}-03`;
}

/** A label without its footnotes, glued to its end or in brackets: `West Midlands2,3` is `West Midlands`. */
export function withoutFootnotes(label: string): string {
  return label
    .replace(NOTE, '')
    .replace(/[\d,\s]+$/, '')
    .trim();
}

// The survey began in 1982.
function century(twoDigits: string): '19' | '20' {
  return Number(twoDigits) >= 82 ? '19' : '20';
}
