import { strategyError } from '../../domain/strategy/errors';

/** A field of a row that is another now than when the row came in. */
export interface RowDifference {
  /** The header of its column. */
  readonly header: string;
  readonly before: unknown;
  readonly now: unknown;
}

/** The differences among fields that a row gives, by what came of the row when it came in. */
export function differencesOf(
  now: object,
  before: object,
  headerOf: (field: string) => string,
): readonly RowDifference[] {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now).flatMap(([field, value]: [string, unknown]) => {
    const difference = { header: headerOf(field), before: known.get(field) ?? null, now: value ?? null };
    return difference.before === difference.now ? [] : [difference];
  });
}

/** Throws ROW_CHANGED where a row that came in before differs from what it was then. */
export function refuseChangedRow(differences: readonly RowDifference[]): void {
  if (differences.length === 0) return;
  const changed = differences.map(
    ({ header, before, now }) => `${header} was ${quote(before)} and is ${quote(now)}`,
  );
  throw strategyError(
    'ROW_CHANGED',
    `the row came in before and has changed since: ${changed.join('; ')}. What came in is edited through the API; ` +
      'put the row back as it was, and add new ones below the others.',
  );
}

const LONGEST_QUOTE = 80;

function quote(value: unknown): string {
  if (value === null) return 'empty';
  const characters = [...String(value)];
  const isLong = characters.length > LONGEST_QUOTE;
  return `"${characters.slice(0, LONGEST_QUOTE).join('')}${isLong ? '…' : ''}"`;
}
