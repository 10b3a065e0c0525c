import type { SkipRule } from './mapping-schema';

/** A rule by which rows are left out, and where its column stands. */
export interface PlacedSkipRule {
  readonly rule: SkipRule;
  readonly index: number;
}

/** Why a row is to be left out, in the words of the first rule that says so; null where none does. */
export function reasonToSkip(cells: readonly string[], rules: readonly PlacedSkipRule[]): string | null {
  const found = rules.find(({ rule, index }) => applies(rule, (cells[index] ?? '').trim()));
  return found?.rule.because ?? null;
}

function applies({ is, isNot }: SkipRule, text: string): boolean {
  return is?.includes(text) ?? isNot?.includes(text) === false;
}
