import type { SkipRule } from './mapping-schema';

/** A rule by which rows are left out, and those of its values that no row of the file has had so far. */
export interface WatchedSkipRule {
  readonly rule: SkipRule;
  readonly unseen: Set<string>;
}

/** Such a rule, and where its column stands. */
export interface PlacedSkipRule extends WatchedSkipRule {
  readonly index: number;
}

/** The rules of a mapping before the first row of a file. */
export function watchRules(rules: readonly SkipRule[]): readonly WatchedSkipRule[] {
  return rules.map((rule) => ({ rule, unseen: new Set(rule.is ?? rule.isNot) }));
}

/**
 * Why a row is to be left out, in the words of the first rule that says so; null where none does. The
 * values of the row are struck off those unseen, of every rule.
 */
export function reasonToSkip(cells: readonly string[], rules: readonly PlacedSkipRule[]): string | null {
  let reason: string | null = null;
  for (const { rule, unseen, index } of rules) {
    const text = (cells[index] ?? '').trim();
    unseen.delete(text);
    if (reason === null && applies(rule, text)) reason = rule.because;
  }
  return reason;
}

function applies({ is, isNot }: SkipRule, text: string): boolean {
  return is?.includes(text) ?? isNot?.includes(text) === false;
}
