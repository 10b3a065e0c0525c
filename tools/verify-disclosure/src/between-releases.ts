import type { Protection } from '@citizen-graph/metrics';
import type { Period } from '@citizen-graph/reference';
import type { Random } from '@citizen-graph/sample-data';
import { answersTo } from './answers';
import type { Fact } from './answers';
import { AGE_BAND, AREA, ETHNICITY, SHARE } from './made-up-survey';
import type { KeyedAnswer } from './made-up-survey';
import { everyTable } from './questions';
import { storeOf } from './survey-store';

/** What partners who kept yesterday's answers learn of the one record that a release took out. */
export interface BetweenReleasesResult {
  /** Records that were taken out, one by one, times what is asked of each. */
  readonly attempts: number;
  /** The share of right guesses by what most people of its month are. */
  readonly blindly: number;
  /** By the only value of which a figure changed, where there is one; how often there is, and how often it is right. */
  readonly told: number;
  readonly toldRightly: number;
  /** By the value whose counts fell furthest, over all tables. */
  readonly byFall: number;
}

const DIMENSIONS = [AREA, AGE_BAND, ETHNICITY];
const ERASED = 40;

/**
 * Takes records out one by one and sets every answer of before beside that of after.
 * @param marksCorrections whether the figures are told that a release corrected something, as those of partners are
 */
export function attackBetweenReleases(
  records: readonly KeyedAnswer[],
  { protection, marksCorrections }: { readonly protection: Protection; readonly marksCorrections: boolean },
  random: Random,
): BetweenReleasesResult {
  const questions = everyTable();
  const factsOf = (known: readonly KeyedAnswer[], corrected: readonly Period[]) =>
    answersTo(questions, storeOf(known, corrected)(SHARE, protection)).facts;
  const before = factsOf(records, []);
  const guesses = Array.from(
    { length: ERASED },
    () => records[Math.floor(random() * records.length)]!,
  ).flatMap((erased) => {
    const month = { from: erased[0].month, to: erased[0].month };
    const left = records.filter((record) => record !== erased);
    const after = factsOf(left, marksCorrections ? [month] : []);
    return DIMENSIONS.map(({ name, values }) => {
      const codes = values.map(({ code }) => code);
      const moved = codes.map((code) => movesOf([...before.values()], after, { name, code, month }));
      return {
        truth: valueOf(erased, name),
        blindly: mostFrequent(records, erased, name),
        told: onlyOne(codes.filter((_, place) => moved[place]!.some((move) => move !== 0))),
        byFall: codes[lowestOf(moved.map((moves) => moves.reduce((sum, move) => sum + move, 0)))]!,
      };
    });
  });
  const told = guesses.filter((guess) => guess.told !== null);
  return {
    attempts: guesses.length,
    blindly: shareOf(guesses, ({ truth, blindly }) => truth === blindly),
    told: told.length / guesses.length,
    toldRightly: shareOf(told, (guess) => guess.truth === guess.told),
    byFall: shareOf(guesses, ({ truth, byFall }) => truth === byFall),
  };
}

interface Place {
  readonly name: (typeof DIMENSIONS)[number]['name'];
  readonly code: string;
  readonly month: Period;
}

/** How the bases of the figures of a value, alone or in an area, moved: of its month, its quarter and its year. */
function movesOf(
  before: readonly Fact[],
  after: ReadonlyMap<string, Fact>,
  { name, code, month }: Place,
): readonly number[] {
  return before.flatMap(({ cell, value }) => {
    const isOf = cell.codes[name]?.join() === code && cell.period.from <= month.from;
    if (!isOf || cell.period.to < month.to) return [];
    const now = after.get(cell.key)?.value;
    if (now === undefined || value.denominator === null || now.denominator === null) return [];
    return [now.denominator - value.denominator];
  });
}

function valueOf([{ area, attributes }]: KeyedAnswer, name: Place['name']): string {
  return name === AREA.name ? area : attributes.find(({ dimension }) => dimension === name)!.value;
}

function mostFrequent(
  records: readonly KeyedAnswer[],
  [{ month }]: KeyedAnswer,
  name: Place['name'],
): string {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record[0].month !== month) continue;
    const value = valueOf(record, name);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]![0];
}

function onlyOne(codes: readonly string[]): string | null {
  return codes.length === 1 ? codes[0]! : null;
}

function lowestOf(sums: readonly number[]): number {
  return sums.indexOf(Math.min(...sums));
}

function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isSo).length / items.length;
}
