import type { ValueStatus } from '@citizen-graph/metrics';

/** What stands beside the symbol of a figure that is not given. */
export const STATUS_WORDS: Readonly<Record<Exclude<ValueStatus, 'PUBLISHED'>, string>> = {
  NOT_ASKED: 'not asked',
  NOT_ANSWERED: 'nobody answered',
  NOT_APPLICABLE: 'not applicable',
  NOT_AVAILABLE: 'not published',
  NOT_YET_AVAILABLE: 'not in yet',
  UNRELIABLE: 'too few people to rely on',
  SUPPRESSED: 'suppressed: too few people',
  SUPPRESSED_SECONDARY: 'suppressed with another figure',
  WITHHELD: 'withheld',
};

const BESIDE: Readonly<Record<string, string>> = {
  '[b]': 'break in the series',
  '[p]': 'provisional',
  '[r]': 'revised',
};

/** What the symbols beside a figure that is given mean: provisional, revised. */
export function wordsOfSymbols(shorthand: string | null | undefined): string {
  return (shorthand ?? '')
    .split(' ')
    .flatMap((symbol) => BESIDE[symbol] ?? [])
    .join(', ');
}
